/** Day, hours and place of a meeting, in the forms that minutes write them. */
import { describe, expect, test } from 'vitest';
import { frontWith, minutesOf, minutesWith, recorded, rulesOf } from './help.ts';

const dayOf = (when: string, name?: string) => {
  const { datum, datum_harlett } = minutesOf(frontWith({ when }), name);
  return { datum, datum_harlett };
};

describe('the day', () => {
  test.each([
    'Datum: 2024-02-27',
    'Datum: 20240227',
    'Datum: 27 februari 2024',
    'Datum: den 27 februari 2024',
    'Datum: 27 feb 2024',
    'Datum: 27 feb. 2024',
    'Datum: 27 FEBRUARI 2024',
    'Datum: 27:e februari 2024',
    'Datum: tisdag 27 februari 2024',
    'Datum: Tisdagen den 27 februari 2024',
    'Datum: tis 27 feb 2024',
    'Datum: 27/2 2024',
    'Datum: 27/2-2024',
    'Datum: 27/2, 2024',
    'Datum: 27/2 -24',
    'Datum: 27.2.2024',
    'Datum: 27.02.2024',
    'Datum: 27 februari -24',
    'Datum: 27 februari 2 2024',
    'Datum: 27 februari $2024',
    'Datum: tisdagen den 27.2 2024',
    'Datum: 2024:02-27',
    'Datum: 2024-02.27',
    'Datum: den 27.2 -24',
    'Datum:= 27 februari 2024',
    'Datum: 27–28 februari 2024',
    'Datum: 27 och 28 februari 2024',
    'Datum: tisdagen den 27 och onsdagen den 28 februari, 2024',
    'Mötesdatum 2024-02-27',
    'Sammanträdesdatum: 2024-02-27',
    'Tid: 2024-02-27 kl. 18.00',
    'Tid och plats: tisdagen den 27 februari 2024 kl. 18.00 i Vävstugan',
    'Datum\n2024-02-27',
    '2024-02-27',
    'Tisdagen den 27 februari 2024',
  ])('%s', (when) => {
    expect(dayOf(when)).toEqual({ datum: '2024-02-27', datum_harlett: undefined });
  });

  test.each(['Datum: 27 Februari 1894', 'Datum: 27/2 1894', 'Datum: 27.2.1894'])(
    '%s, of the 1800s',
    (when) => {
      expect(dayOf(when).datum).toBe('1894-02-27');
    },
  );

  test('is that of the opening, where the head has none', () => {
    const text = ['Årsmöte', '', '§ 1 Mötet öppnades 2024-02-27 kl. 18.00', '', '§ 2 Asta valdes 2024-02-28'];
    expect(minutesOf(text.join('\n')).datum).toBe('2024-02-27');
  });

  test('is not that under a label of two lines', () => {
    const when = '2024-02-27\n\nJusteringens plats\noch tid                 Kansliet, 2024-03-04, kl 08:00';
    expect(dayOf(when).datum).toBe('2024-02-27');
  });

  test('of two labelled ones is the one with hours', () => {
    expect(dayOf('Datum\n2024-03-05\n\nDatum: 2024-02-27, kl. 9.00–11.00').datum).toBe('2024-02-27');
  });

  test('is kept as printed beside the ISO date', () => {
    expect(minutesOf(frontWith({ when: 'Datum: tisdagen den 27 feb 2024' })).datum_text).toBe(
      'tisdagen den 27 feb 2024',
    );
  });

  test.each(['Datum: 31 februari 2024', 'Datum: 2024-13-01', 'Datum: 30/2 2024', 'Datum: snart'])(
    '%s is none',
    (when) => {
      expect(dayOf(when).datum).toBeUndefined();
      expect(rulesOf(frontWith({ when }))).toContain('record/no-date');
    },
  );
});

describe('a year that is not printed', () => {
  // 27 February is a Tuesday in 2024, a Monday in 2023 and a Thursday in 2025.
  test.each([
    ['the one that the document mentions', 'Datum: 27 februari\n\nVerksamhetsår 2024', '2024-02-27'],
    [
      'the one that has the weekday',
      'Datum: måndag 27 februari\n\nVerksamhetsåren 2023 och 2024',
      '2023-02-27',
    ],
    [
      'the same, whatever is mentioned oftener',
      'Datum: tisdag 27/2\n\nÅren 2023, 2023 och 2024',
      '2024-02-27',
    ],
    [
      'one next to a mentioned year, by its weekday',
      'Datum: torsdag 27 februari\n\nVerksamhetsår 2024',
      '2025-02-27',
    ],
    ['one of a school year', 'Datum: tisdag 27 februari\n\nLäsåret 23/24', '2024-02-27'],
  ])('is %s', (_, when, datum) => {
    expect(dayOf(when)).toEqual({ datum, datum_harlett: true });
  });

  test('is taken from the file name if the document mentions none', () => {
    expect(dayOf('Datum: 27 februari', 'moten-2024.txt')).toEqual({
      datum: '2024-02-27',
      datum_harlett: true,
    });
  });

  test('stays unknown if nothing tells it; the day is kept as printed', () => {
    const { datum, datum_text } = minutesOf(frontWith({ when: 'Datum: 27 februari' }));
    expect(datum).toBeUndefined();
    expect(datum_text).toBe('27 februari');
  });
});

describe('a weekday that contradicts its date', () => {
  test('is a finding at its place; the date holds', () => {
    const text = frontWith({ when: 'Datum: onsdag 27 februari 2024' });
    const { minutes, findings } = recorded(text);
    const found = findings.filter(({ rule }) => rule === 'record/weekday');
    expect(minutes.datum).toBe('2024-02-27');
    expect(found).toHaveLength(1);
    const { start, end } = found[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toContain('onsdag 27 februari 2024');
  });

  test('is none where they agree', () => {
    expect(rulesOf(frontWith({ when: 'Datum: tisdag 27 februari 2024' }))).not.toContain('record/weekday');
  });
});

describe('the hours', () => {
  test.each([
    ['Tid: kl. 18.00–19.45', { start: '18:00', slut: '19:45' }],
    ['Tid: 18:00-19:45', { start: '18:00', slut: '19:45' }],
    ['Tid: 18.00 - 19.45', { start: '18:00', slut: '19:45' }],
    ['Tid: kl. 18.60–19:60', { start: '18:00', slut: '19:00' }],
    ['Tid: kl. 18.90', { start: '18:00' }],
    ['Tid: kl 18–19', { start: '18:00', slut: '19:00' }],
    ['Tid: klockan 18 till 19.45', { start: '18:00', slut: '19:45' }],
    ['Tid: 8.15–9.45', { start: '08:15', slut: '09:45' }],
    ['Tid: kl. 18.30', { start: '18:30' }],
    ['Tid: k.17.15-18.20', { start: '17:15', slut: '18:20' }],
    ['Tid: kl, 18.30', { start: '18:30' }],
    ['Tid: kl..18.30–19', { start: '18:30', slut: '19:00' }],
    ['Tid: k! 18', { start: '18:00' }],
    ['Tid: k] 18.30-k] 19.45', { start: '18:30', slut: '19:45' }],
    ['Klockan: 18.30', { start: '18:30' }],
    ['Mötestid 18.30', { start: '18:30' }],
    ['Lördag 10.00 – söndag 15.00', { start: '10:00', slut: '15:00' }],
    [
      'Tid: lördag 24 februari 2024 kl. 10 – söndag 25 februari 2024 kl. 15',
      { start: '10:00', slut: '15:00' },
    ],
  ])('%s', (line, tid) => {
    expect(minutesOf(frontWith({ when: `Datum: 2024-02-27\n${line}` })).tid).toEqual(tid);
  });

  test('are those at which the meeting was opened and closed; the hour of the call stands beside', () => {
    const text = minutesWith(
      'Tid: kl. 18.00',
      '',
      '1. Mötets öppnande',
      'Asta öppnade mötet kl. 18.10.',
      '',
      '2. Vävstolen',
      'Den lagas kl. 12 varje dag.',
      '',
      '3. Mötets avslutande',
      'Asta avslutade mötet kl. 19.55.',
    );
    expect(minutesOf(text).tid).toEqual({ start: '18:10', slut: '19:55', utsatt: '18:00' });
  });

  test.each(['kl. 1000 och avslutades 1530', 'kl. 10.00 och avslutades kl. 15.30'])(
    'are told in the sentence that opens the meeting: %s',
    (hours) => {
      const items = ['Vävstolen', 'Garnet', 'Varpen', 'Kaffet', 'Städningen', 'Våren', 'Hösten'];
      const lines = items.map((title, i) => `${i + 2}. ${title}\nAsta berättar.`);
      const text = minutesWith('1. Öppnande', `Mötet öppnades ${hours}.`, ...lines);
      expect(minutesOf(text).tid).toEqual({ start: '10:00', slut: '15:30' });
    },
  );

  test('are not those of what is to be, told when the meeting was opened', () => {
    const text = minutesWith(
      'Tid: kl. 18.00-20.00',
      '',
      '1. Mötets öppnande',
      'Asta öppnade mötet. Kommande möten kommer att börja kl. 9 på lördagarna.',
    );
    expect(minutesOf(text).tid).toEqual({ start: '18:00', slut: '20:00' });
  });

  test('are not those that somebody tells of, when the meeting was opened', () => {
    const text = minutesWith(
      '1. Mötets öppnande',
      'Asta öppnade mötet. Börje meddelar att garnet ska hämtas klockan 18.00.',
    );
    expect(minutesOf(text)).not.toHaveProperty('tid');
  });

  test('are not those of something else that ends', () => {
    const text = minutesWith('1. Våren', 'Vävdag den 9 mars. Kören avslutar dagen på värdshuset kl. 17-19.');
    expect(minutesOf(text)).not.toHaveProperty('tid');
  });

  test('that have a label go before those of the title', () => {
    const text = 'Protokoll från vävmöte 2024-02-27 kl 18-20\n\nPlats: Vävstugan\nTid: 18.45-20.10\n';
    expect(minutesOf(text).tid).toEqual({ start: '18:45', slut: '20:10' });
  });

  test.each([
    ['Tid: 13,30-16.45', { start: '13:30', slut: '16:45' }],
    ['Tid: 13.30-16,45', { start: '13:30', slut: '16:45' }],
    ['Tid: kl 18 30-20.15', { start: '18:30', slut: '20:15' }],
    ['Tid: kt 69.00-12.10', { start: '09:00', slut: '12:10' }],
  ])('%s, with a sign or digit misread', (line, tid) => {
    expect(minutesOf(frontWith({ when: `Datum: 2024-02-27\n${line}` })).tid).toEqual(tid);
  });

  test.each(['Tid: 69.00', 'Tid: 18,30', 'Tid: 25.00', 'Tid: strax efter fikat'])('%s is none', (line) => {
    expect(minutesOf(frontWith({ when: `Datum: 2024-02-27\n${line}` })).tid).toBeUndefined();
  });
});

describe('the place', () => {
  test('may stand apart under day and hours', () => {
    const when = 'Tid och plats Tisdagen den 27 februari 2024 kl. 13.15-16.40\n\nVävstugan, Ekby';
    expect(minutesOf(frontWith({ when })).plats).toBe('Vävstugan, Ekby');
  });

  test.each([
    ['Plats: Vävstugan', 'Vävstugan'],
    ['Plats: i Vävstugan', 'Vävstugan'],
    ['Lokal: Röda rummet, Skogsgården', 'Röda rummet, Skogsgården'],
    ['Mötesplats Vävstugan', 'Vävstugan'],
    ['Samlingsplats: Vävstugan', 'Vävstugan'],
    ['Var: hos Asta', 'hos Asta'],
    ['Mötet hölls hos Asta Ek, Kvarngatan 12', 'hos Asta Ek, Kvarngatan 12'],
    ['Plats:\nVävstugan', 'Vävstugan'],
    ['Plats och tid: Vävstugan, kl', 'Vävstugan'],
    ['Plats och tid: kl i Vävstugan', 'Vävstugan'],
  ])('%s', (line, plats) => {
    expect(minutesOf(frontWith({ when: `Datum: 2024-02-27\n${line}` })).plats).toBe(plats);
  });

  test.each([
    ['Plats: Vävstugan Protokoll nr 1 2024\nDatum: 2024-02-27', 'Vävstugan'],
    ['Alsö, tisdagen den 27 februari 2024 (efter fikat)', 'Alsö'],
    ['Alsö, 27-29 februari 2024', 'Alsö'],
    ['Alsö, 27 februari 2024', undefined],
    ['Datum: 2024-02-27\nVävarnas garncenter, Alsö 27-28 februari 2024', 'Vävarnas garncenter, Alsö'],
    ['Alsö, den 27 februari 2024', undefined],
    ['Protokoll, tisdagen den 27 februari 2024', undefined],
  ])('stands before a number or a day: %s', (when, plats) => {
    expect(minutesOf(frontWith({ when })).plats).toBe(plats);
  });

  test.each([
    ['Protokoll fört vid vävmöte 2024-02-27\nVia Teams.', 'Teams'],
    ['Protokoll fört vid vävmöte 2024-02-27\n\nTäljboden i Ekby', 'Täljboden i Ekby'],
    ['Protokoll 11-24, fört vid vävmöte 27 feb. -24,\n\nVÄV:S Lokal vid Rv 41', 'VÄV:S Lokal vid Rv 41'],
    ['Protokoll vävmöte\n\nDen 27/2, 2024 kl. 181 GO utanför Ekbodarna', 'utanför Ekbodarna'],
    ['Protokoll fört vid vävmöte 27/2-24\n\nKl 17.00 Mötets öppnade', undefined],
  ])('stands under the title: %s', (head, plats) => {
    expect(minutesOf(`${head}\nNärvarande: Asta Ek, Bo Alm\n\n1. Garnet\nDet är slut.\n`).plats).toBe(plats);
  });

  test.each([
    'Tid och plats: Tisdagen den 27 februari 2024, kl. 18.00–19.45, Vävstugan',
    'Plats och tid: Vävstugan, tisdagen den 27 februari 2024, kl. 18.00–19.45',
    'Plats och tid: Vävstugan kl. 18.00-19.45 den 27 februari 2024',
    'Tisdagen den 27 februari 2024, kl. 18.00–19.45, Vävstugan',
  ])('one line tells all: %s', (when) => {
    const { datum, tid, plats } = minutesOf(frontWith({ when }));
    expect({ datum, tid, plats }).toEqual({
      datum: '2024-02-27',
      tid: { start: '18:00', slut: '19:45' },
      plats: 'Vävstugan',
    });
  });
});

test.each([
  ['kommunalstämma med Tuna socken i sockenstugan', 'kommunalstämma med Tuna socken', 'sockenstugan'],
  ['Kattsällskapets sommarsammankomst i Lund', 'Kattsällskapets sommarsammankomst', 'Lund'],
  ['styrelsen för Kattklubben i Lund', 'styrelsen för Kattklubben i Lund', undefined],
  [
    'styrelsesammanträde för Vävföreningen i Lund på Vävstugan, Alby',
    'styrelsesammanträde för Vävföreningen i Lund',
    'Vävstugan, Alby',
  ],
])('the place in the sentence that names the meeting: %s', (meeting, organ, plats) => {
  const minutes = minutesOf(`Protokoll fört vid ${meeting} den 27 februari 2024\n\n§ 1 Garnet\nDet är slut.`);
  expect([minutes.organ, minutes.plats]).toEqual([organ, plats]);
});

test('a choir is no place', () => {
  expect(minutesOf('Protokoll från årsmöte i Ekbydalskören 2024-02-27\n').plats).toBe(undefined);
});

test('the number of the minutes with its year in brackets', () => {
  const text =
    'Protokoll nr 1 (2024) fört vid Ekby VK:s styrelsemöte i Alby tisdagen den 27 februari 2024.\n';
  expect(minutesOf(text)).toMatchObject({ organ: 'Ekby VK:s styrelsemöte', plats: 'Alby' });
});

test('whose meeting it was, and where, behind the day', () => {
  const text = 'Protokoll från vårmöte 2024-02-27 för Ekby vävförening i Vävstugan, Alby.\n';
  const whose = { organisation: 'Ekby vävförening', plats: 'Vävstugan, Alby' };
  expect(minutesOf(text)).toMatchObject(whose);
  expect(minutesOf(text.replace('för Ekby', 'med Ekby').replace(' i ', ' på '))).toMatchObject(whose);
});

test('a place with its own label goes before what stands after a day', () => {
  expect(minutesOf('Protokoll\nDatum: 2024-02-27 kl 15.00 rum ett\nPlats: Vävstugan\n').plats).toBe(
    'Vävstugan',
  );
});

test('the place of a meeting is an office of the body', () => {
  const text =
    'STYRELSEPROTOKOLL NR 5\nfört vid VÄRFs styrelsemöte på VÄRFs kansli i Ekby lördagen den 12 oktober 2013 kl 10–18\n';
  expect(minutesOf(text)).toMatchObject({
    plats: 'VÄRFs kansli i Ekby',
    tid: { start: '10:00', slut: '18:00' },
  });
});

test('an hour deep in running text is not that of the meeting', () => {
  const told =
    'Till nästa vävråd önskas protokoll från garnrådet, även på anslagstavlan. Vävavslutning. Från Asta: samling klockan 9.';
  expect(minutesOf(`Anteckningar från vävrådet 2024-02-27\n\n${told}\n`)).not.toHaveProperty('tid');
});

test('the hour of the beginning once more is not the end', () => {
  const closing = '§ 1 Garnet\nSlut.\n\n§ 2 Mötets avslutande\nSammanträdestid: 27 februari kl. 18.00 -';
  const { tid } = minutesOf(
    `Vävnämnden 2024-02-27\nSammanträdestid: 27 februari 2024 kl. 18.00 -\n\n${closing}`,
  );
  expect(tid).toEqual({ start: '18:00' });
});

test('a day in running text yields to that of the title', () => {
  const told =
    'Det slutgiltiga protokollet läggs ut på vävstugans anslagstavla efter att det är justerat av två ledamöter. Justering sker torsdagen den 7 mars.';
  const { datum } = minutesOf(`Protokoll 27 februari\n\n${told}\n\n§ 1 Garnet 2024\nDet är slut.`);
  expect(datum).toBe('2024-02-27');
});

test.each([
  ['Vävberedningen MINNESANTECKNINGAR 1/4', '2024-02-27'],
  ['Vävberedningen MINNESANTECKNINGAR 1/4 2024', '2024-04-01'],
])('%s: the number of a page in a loud title yields to a day', (title, datum) => {
  expect(minutesOf(`${title}\n2024-02-27\n\n§ 1 Garnet\nDet är slut.`).datum).toBe(datum);
});
