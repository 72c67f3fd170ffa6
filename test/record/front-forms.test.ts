/** Front pages of smaller municipalities, and of regions in older years. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf } from './help.ts';

const names = (people: readonly { readonly namn?: string }[] = []) => people.map(({ namn }) => namn);

/** A front page and one item. */
const front = (...lines: readonly string[]) =>
  minutesOf(['Kulturnämnden', ...lines, '', '§ 7 Taxa', 'Bo berättar.'].join('\n'));

describe('the front page', () => {
  test('hours after a name open no group', () => {
    const { deltagare } = front(
      'Beslutande',
      'Anna Ek 8:15-11:30',
      'Bo Alm',
      'Cia Dal 11:30-12:30',
      'Justerare',
      'Bo Alm',
    );
    expect(names(deltagare)).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal']);
  });

  test.each(['.', ''])('a clause says whose names these are, ending in «%s»', (stop) => {
    const { deltagare, ovrigt } = front(
      'Närvarande',
      '',
      `Direktionens ledamöter och ersättare som var närvarande på mötet${stop}`,
      '',
      'Direktionens ledamöter',
      'Anna Ek (S), ordförande',
      'Bo Alm (M)',
    );
    expect(names(deltagare)).toEqual(['Anna Ek', 'Bo Alm']);
    expect(ovrigt).toEqual([`Direktionens ledamöter och ersättare som var närvarande på mötet${stop}`]);
  });

  test('the paragraphs that guests came for stand in a column beside them', () => {
    const minutes = front(
      'Sammanträdesdatum: 2024-03-05',
      'Plats och tid   Sammanträdesrummet Tärnan, kl 09.00-12.00.',
      '                                           14.25-14.45',
      'Beslutande      Anna Ek (S)',
      '',
      'Övriga          Cia Dal, ekonom           § 9',
      '                Dan Fors, planarkitekt    § 12-14,17',
      '                Eva Grip                  § 12',
      'Utses att justera       Anna Ek (S)',
    );
    expect(names(minutes.deltagare)).toEqual(['Anna Ek', 'Cia Dal', 'Dan Fors', 'Eva Grip']);
    expect(headings(minutes)).toEqual(['7 Taxa']);
    expect([minutes.plats, minutes.tid]).toEqual([
      'Sammanträdesrummet Tärnan',
      { start: '09:00', slut: '14:45' },
    ]);
  });

  test('the hours after a break stand on a line of their own', () => {
    const { tid } = front('Datum', '', '2024-03-05', '', 'Tid', '', '11.00–11.17', '', '13.14–13.22');
    expect(tid).toEqual({ start: '11:00', slut: '13:22' });
  });

  test('where the names stand is said before the first of others', () => {
    const { deltagare } = front(
      'Beslutande Enligt förteckning',
      '',
      'Anna Ek, kommundirektör § 7',
      'Bo Alm, ekonomichef',
    );
    expect(names(deltagare)).toEqual(['Anna Ek', 'Bo Alm']);
  });

  test.each([
    ['in a column of their own', 'Sekreterare     ..............  Paragraf 7-9\n                Pia Dal'],
    ['with a colon', 'Sekreterare:                    Paragrafer: 7-9\nPia Dal'],
    [
      'after a line to write on',
      'Underskrifter\nSekreterare     .........................................  Paragrafer 7-9\n                Pia Dal',
    ],
  ])('the paragraphs beside the office %s', (_, secretary) => {
    const chair =
      'Ordförande      ..............\n                Anna Ek\nJusterare       ..............\n                Bo Alm';
    const { signaturer, paragrafer } = front(
      'Beslutande      Anna Ek (S)\n                Bo Alm (M)',
      secretary,
      chair,
    );
    expect([paragrafer, names(signaturer)]).toEqual(['7-9', ['Pia Dal', 'Anna Ek', 'Bo Alm']]);
  });

  test.each(['', '\n\n................\nEva Gran'])('the notice goes over two lines%s', (signed) => {
    const notice = `ANSLAG/BEVIS\nFörvaringsplats     Kommunhuset\nför protokollet${signed}`;
    const { signaturer } = front(
      'Beslutande      Anna Ek (S)',
      'Ordförande',
      'Anna Ek',
      'Justerande',
      'Bo Alm',
      notice,
    );
    expect(names(signaturer)).toEqual(['Anna Ek', 'Bo Alm']);
  });

  test('names in a row over their offices', () => {
    const row = 'Pia Dal         Anna Ek         Bo Alm\nsekreterare     ordförande      justerare';
    const { signaturer } = front('Ledamöter:      Anna Ek, s', 'Justerare:      Bo Alm', '', row);
    expect(signaturer.slice(1)).toEqual([
      { roll: 'sekreterare', namn: 'Pia Dal' },
      { roll: 'ordförande', namn: 'Anna Ek' },
    ]);
  });

  test('names under the day on which the minutes were adjusted', () => {
    const { datum, signaturer } = minutesOf(
      'PROTOKOLL\n2008-04-15\nLandstingsfullmäktige\n\nJusterat tisdagen den 22 april 2008\n\nAnna Ek\n\nBo Alm                    Cia Dal\n\n§ 7\nInledning\nOrdföranden förklarade sammanträdet öppnat.\n',
    );
    expect([datum, names(signaturer)]).toEqual(['2008-04-15', ['Anna Ek', 'Bo Alm', 'Cia Dal']]);
  });

  test.each([
    [
      'under day and hours',
      'Tid och plats\nOnsdagen den 30 november 2016 kl 13.00-15.10\nRegionhuset, Ekby\n',
      'Regionhuset, Ekby',
    ],
    [
      'with a word that is a label elsewhere',
      'Tid:            2013-04-04 kl 09:00\nPlats:          Lokal Eken, Ekby\n',
      'Lokal Eken, Ekby',
    ],
  ])('the place %s', (_, when, place) => {
    expect(front(when, 'Närvarande', 'Anna Ek (S)', 'Bo Alm (M)').plats).toBe(place);
  });
});

test.each(['Närvarorätt', 'Förtroendevalda:'])('who was there under «%s»', (label) => {
  const { deltagare } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\n\n${label}\nAsta Ek\nBörje Ax\n\n§ 5 Val\nAsta valdes.`,
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax']);
});

test.each(['Plats och tid a Vävstugan', '* Plats och tid Vävstugan'])(
  'specks beside the label: %s',
  (words) => {
    const { plats, tid } = minutesOf(
      `Protokoll 2024-05-03\n\n${words}, kl. 9.15-10.45\n\n§ 5 Val\nAsta valdes.`,
    );
    expect([plats, tid]).toEqual(['Vävstugan', { start: '09:15', slut: '10:45' }]);
  },
);

test('what stands under a row of labels, which OCR set close, is the value of none of them', () => {
  const front =
    'Protokoll\nBeslutande organ Sammanträdesdatum Diarienunmer\nVävnämnden 2024-05-03 VN 2024.12';
  const { organ, datum } = minutesOf(`${front}\nPlats: Vävstugan\n\n§ 5 Val\nAsta valdes.`);
  expect([organ, datum]).toEqual(['Vävnämnden', '2024-05-03']);
});

test('offices with dots sign, and the office beside a label of places is no list of people', () => {
  const { signaturer } = front(
    'Beslutande         Anna Ek (S)',
    '                   Bo Alm (M)',
    'Plats och tid      Kansliet',
    'Underskrifter',
    'Sekreterare        ...',
    '                   Cia Dal',
    'Ordförande         ...',
    '                   Anna Ek (S)',
    'Justerande ..................',
  );
  expect(signaturer.map(({ roll, namn }) => [roll, namn])).toEqual([
    ['Sekreterare', 'Cia Dal'],
    ['Ordförande', 'Anna Ek'],
    ['Justerande', undefined],
  ]);
});

test('when the minutes are to be adjusted is decided with who does it', () => {
  const [who, when] = [
    'Bo Alm utses att justera protokollet.',
    'Justeringen äger rum tisdagen den 10 september.',
  ];
  expect(decisions(minutesOf(`Kulturnämnden\n\n§ 7 Val av justerare\n${who} ${when}`))).toEqual([who, when]);
});

describe('what stands behind the hours of the meeting is no place', () => {
  test.each(['Uppehåll för kaffe kl. 14:05-14:20', 'Ajournering 15.10-15.25', 'Lunch 12.00-13.00'])(
    'a break: %s',
    (pause) => {
      const { plats, tid } = minutesOf(
        `Kulturnämnden\nProtokoll\nPlats och tid 2024-03-05 Badhuset, rum 12 Eken, kl 10:15-17:30\n${pause}\nBeslutande Asta Ek (C)\n\n§ 7 Taxa\nTaxan höjs.\n`,
      );
      expect([plats, tid]).toEqual(['Badhuset, rum 12 Eken', { start: '10:15', slut: '17:30' }]);
    },
  );

  test.each(['SIDA 5(8)', 'SIDA 5(8}', 'Sida 5 (8)'])('the number of the page: %s', (page) => {
    const { plats, datum } = minutesOf(
      `KULTURNÄMNDEN PROTOKOLL 2024-03-05 ${page}\n\n§ 7 Taxa\nTaxan höjs.\n`,
    );
    expect([plats, datum]).toEqual([undefined, '2024-03-05']);
  });
});

test.each(['SID 1.(7)', 'Sida 1.(7)'])('the number of the page is no participant: %s', (page) => {
  const { deltagare, plats } = front(
    ...['Sammanträdesprotokoll', page, 'Plats och tid', 'Badhuset, kl 9.00-12.00'],
    ...['Beslutande', 'Anna Ek (S)', page, 'Bo Alm (M)'],
  );
  expect([plats, names(deltagare)]).toEqual(['Badhuset', ['Anna Ek', 'Bo Alm']]);
});
