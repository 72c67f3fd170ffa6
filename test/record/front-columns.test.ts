/** Front pages of which OCR read the column of labels first, and then what stood beside them. */
import { describe, expect, test } from 'vitest';
import { headings, minutesOf } from './help.ts';

const LABELS = [
  ...['Vävnämnden', '2024-02-27', '', 'Plats och tid', '', 'Beslutande', '', 'Övriga närvarande'],
  ...['Utses att justera', '', 'Underskrifter', 'Sekreterare', '', 'Ordförande', '', 'Justerare', ''],
];
const SIGNED = ['Dag Ros', '', 'Paragrafer 7-8', '', 'Asta Lindgärde', '', 'Börje Tallmo'];
const frontOf = (...values: string[]) => minutesOf([...LABELS, ...values, '', ...SIGNED].join('\n'));
const PLACE = ['Vävstugan, Ekby, tisdagen den', '27 februari kl. 13.00-15.30', ''];
const OTHERS = ['', 'Dag Ros, sekreterare', 'Börje Tallmo (M)'];

describe('values in a column after their labels', () => {
  const minutes = frontOf(...PLACE, 'Asta Lindgärde (S), Börje Tallmo (M)', 'Cilla Öman (V)', ...OTHERS);

  test('place and hours go over a line end', () => {
    expect(minutes).toMatchObject({ plats: 'Vävstugan, Ekby', tid: { start: '13:00', slut: '15:30' } });
  });

  test('the last names sign, as many as there are offices', () => {
    expect(minutes.signaturer.map(({ namn }) => namn)).toEqual(['Dag Ros', 'Asta Lindgärde', 'Börje Tallmo']);
  });

  test('a pause under the hours is not the place', () => {
    const pause = frontOf(
      'Vävstugan kl. 09:60-11:50',
      'Paus kl. 09:35-10:00',
      '',
      'Asta Lindgärde (S), Cilla Öman (V)',
    );
    expect(pause).toMatchObject({ plats: 'Vävstugan', tid: { start: '09:00', slut: '11:50' } });
  });

  test('the place may stand under the day, and the head of the page is nobody', () => {
    const { plats, tid, deltagare } = frontOf(
      'SAMMANTRÄDESPROTOKOLL Sida 1',
      '',
      'Tisdagen den 27 februari 2024 kl. 13.15-16.40',
      'Vävstugan, Ekby',
      '',
      'Asta Lindgärde (S) : Ordförande',
      'Börje Tallmo (M) ledamot',
      'Cilla Öman (V) ledamot',
      ...OTHERS,
    );
    expect({ plats, tid }).toEqual({ plats: 'Vävstugan, Ekby', tid: { start: '13:15', slut: '16:40' } });
    expect(deltagare.map(({ namn }) => namn)).toEqual([
      'Asta Lindgärde',
      'Börje Tallmo',
      'Cilla Öman',
      'Dag Ros',
    ]);
  });

  test('who has an office that signs nothing stands in the list, and a crest signs nothing', () => {
    const values = [
      'Asta Lindgärde (S)',
      'Börje Tallmo (M)',
      'Cilla Öman (V)',
      '',
      'Eva Sjö, utredare',
      '',
      '7-8',
      '',
      'Börje Tallmo',
      '° EKBY KOMMUN',
    ];
    const { signaturer } = minutesOf([...LABELS, ...PLACE, ...values].join('\n'));
    expect(signaturer.flatMap(({ namn }) => namn ?? [])).toEqual(['Börje Tallmo']);
  });

  test('the place may stand over the day', () => {
    const values = [
      'Vävstugan, Storgatan 2, Ekby',
      'Tisdag, 27 februari, 2024 kl. 13.00-16.00',
      '',
      'Asta Lindgärde (S)',
      'Cilla Öman (V)',
    ];
    expect(frontOf(...values, ...OTHERS).plats).toBe('Vävstugan, Storgatan 2, Ekby');
  });

  test('a day is no place', () => {
    const labels = ['Sammanträdesplats', 'Tid :', '', 'Närvarande', 'Ledamöter', ''];
    const values = [
      '2024-02-27',
      '',
      'Vävstugan, Ekby',
      'kl. 9.00-12.10',
      '',
      'Asta Lindgärde (S)',
      'Börje Tallmo (M)',
    ];
    expect(
      minutesOf(`Protokoll\n\n${[...labels, ...values].join('\n')}\n\n§ 1 Val\nAsta valdes.\n`).plats,
    ).toBe('Vävstugan, Ekby');
  });

  test('of all but some, those are absent, and what comes after the sentence tells of others', () => {
    const text = [
      'Nämndens samtliga ledamöter med undantag för',
      'Eva Sjö (S), Filip Ask (M) och Gun',
      'Hed (S). Närvarande ersättare, bilaga',
    ];
    const { deltagare, franvarande } = frontOf(...PLACE, ...text, ...OTHERS);
    expect(franvarande.map(({ namn }) => namn)).toEqual(['Eva Sjö', 'Filip Ask', 'Gun Hed']);
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Dag Ros']);
  });

  test('lines of a row that broke amid names are no headings', () => {
    const row = [
      'Asta Lindgärde (S), Börje Tallmo (M), Cilla',
      '',
      'Öman (V), Eva Sjö (S) och',
      '',
      'Filip Ask (M).',
    ];
    expect(headings(frontOf(...PLACE, ...row))).toEqual([]);
  });

  test('rows of members with offices among them, and of the staff', () => {
    const labels = ['Plats och tid', 'Beslutande', '', 'Övriga närvarande', '', 'Justerande', ''];
    const values = [
      'Vävrummet, Ekhuset, 2024-02-27 17.15–19.05',
      '',
      'Asta Lindgärde (M), ordförande, Börje Tallmo (C) §§ 8–14, 16,',
      'Eva Sjö (M), Filip Ask (M), Gun Hed (C)',
      '',
      'Dag Ros, Tf museichef, Hans Ek, ekonomichef,',
      'Ida Alm, Tf Garnchef, Nils Berg, sekreterare',
      '',
      'Eva Sjö (M)',
    ];
    const { deltagare } = minutesOf(
      `Vävnämnden\n2024-02-27\n\n${[...labels, ...values].join('\n')}\n\n§ 8 Val\nEva valdes.\n`,
    );
    expect(deltagare.map(({ namn }) => namn)).toEqual([
      'Asta Lindgärde',
      'Börje Tallmo',
      'Eva Sjö',
      'Filip Ask',
      'Gun Hed',
      'Dag Ros',
      'Hans Ek',
      'Ida Alm',
      'Nils Berg',
    ]);
  });
});
