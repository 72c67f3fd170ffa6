/** Forms that small associations write: numbers and titles set apart or run together, old verbs, names without marks. */
import { describe, expect, test } from 'vitest';
import { decisions, frontWith, headings, minutesOf, minutesWith } from './help.ts';

const meeting = (...lines: readonly string[]) => minutesOf(minutesWith(...lines));

const STOPPED = ['§ 1', '', 'Stämmans öppnande.', '', 'Asta hälsade välkommen.', ''];

describe('titles under their numbers', () => {
  test.each([
    [
      'with a full stop',
      [...STOPPED, '§ 2', '', 'Garnet.', '', 'Det är slut.', '', '§ 3.', '', 'Nålar.', '', 'De finns.'],
      ['1 Stämmans öppnande.', '2 Garnet.', '3 Nålar.'],
    ],
    [
      'with their text in the same paragraph',
      ['1.', 'Öppnande: Asta öppnar mötet.', '2.', 'Gula garnet: Det är slut.', '3.', 'Nålar: De är sålda.'],
      ['1 Öppnande', '2 Gula garnet', '3 Nålar'],
    ],
    [
      'in a column beside them',
      [
        '§1.    Öppnande. Asta öppnade mötet.',
        '§2.    Gult garn. Det är slut.',
        '§3.    Nålar. De är sålda.',
      ],
      ['1 Öppnande', '2 Gult garn', '3 Nålar'],
    ],
    [
      'beside them, before what no capital begins, and over a list',
      [
        '§  1   Garnboden. Tjoho! Den är öppen.',
        '§  2   Kassan. 200 kr finns kvar.',
        '§  3   Sysslor.',
        '          - Asta köper garn.',
        '§  4   Mötet slutade sent.',
      ],
      ['1 Garnboden', '2 Kassan', '3 Sysslor.', '4'],
    ],
    [
      'with a colon right over their text, one of them an office',
      [
        '1',
        'Gula garnet:',
        'Det är slut.',
        '2',
        'Protokolljusterare:',
        'Till det utsågs Asta.',
        '3',
        'Nålar:',
        'Slut.',
      ],
      ['1 Gula garnet', '2 Protokolljusterare', '3 Nålar'],
    ],
    [
      'but not one sentence that stands so',
      ['§ 1', '', 'Öppnande', '', 'Asta öppnade.', '', '§ 2', '', 'Asta gick hem.', '', 'Det var sent.'],
      ['1 Öppnande', '2'],
    ],
  ])('%s', (_, lines, told) => {
    expect(headings(meeting(...lines))).toEqual(told);
  });
});

describe('decisions', () => {
  const SETTLED = 'Mötet anser därmed att det är vederbörligen utlyst.';
  test.each([
    [
      'in old verbs',
      'Asta Ek, Ekby väljes att leda mötet.',
      'Listan godkännes.',
      'Rapporten lägges till handlingarna.',
    ],
    ['after an abbreviated office', 'Som ordf. för mötet valdes Asta Ek.'],
    ['as an answer', 'På fråga om ansvarsfrihet för styrelsen, svarar mötet ja.', SETTLED],
    [
      'on who holds which office',
      'Styrelsen konstituerade sig enligt följande: Asta Ek ordförande, Bo Alm kassör.',
    ],
  ])('%s', (_, ...sentences) => {
    expect(decisions(meeting('1. Val', sentences.join(' '), '2. Garnet', 'Det är slut.'))).toEqual(sentences);
  });

  test('under a body that decides «att»', () => {
    const lines = [
      '1. Firma',
      'Styrelsen beslöt att',
      '',
      'Vävstugans firma tecknas av Asta Ek',
      '',
      '2. Garnet',
      'Slut.',
    ];
    expect(decisions(meeting(...lines))).toEqual([
      'Styrelsen beslöt att Vävstugans firma tecknas av Asta Ek',
    ]);
  });

  test.each([
    ['Asta och Bo', ['Asta och Bo']],
    ['– Asta och Bo', ['Asta och Bo']],
    ['Utgår', []],
    ['– Ingen', []],
  ])('of an election, told by «%s»', (line, told) => {
    expect(decisions(meeting('1. Val av justerare', line, '2. Garnet', 'Slut.'))).toEqual(told);
  });

  test('in a sentence after an abbreviation', () => {
    const lines = [
      '1. Bokslut',
      'Det lästes upp av ordf. Det godkändes.',
      '2. Garnet',
      'Vi tackar ordf. Hans Ek.',
    ];
    expect(decisions(meeting(...lines))).toEqual(['Det godkändes.']);
  });
});

describe('items that are all numbered 1', () => {
  const RESTARTED = ['1. Val av ordförande', '', 'Asta valdes.', '', '1. Garnet', '', 'Det är slut.', ''];
  test('open one item each', () => {
    const minutes = meeting(...RESTARTED, '1. Övriga frågor', '', 'Nålar diskuterades.');
    expect(headings(minutes)).toEqual(['1 Val av ordförande', '1 Garnet', '1 Övriga frågor']);
  });

  test('but not where others go on', () => {
    const lines = [...RESTARTED, '2. Nålar', '', 'De finns.', '', '1. Gula', '2. Röda'];
    expect(headings(meeting(...lines))).toEqual(['1 Val av ordförande', '2 Nålar']);
  });
});

test('headings that end in full stops before their text, one of which was read as a comma, and one over points', () => {
  const lines = [
    '§1. Mötets öppnande. Asta öppnade mötet.',
    '§2. Gult garn, Det är slut i boden.',
    '§3. Nålar och synålsdynor.',
    '• Asta köper tio.',
    '§4. Vävmässan. Vi åker dit.',
    '§5. Ekonomi. Kassan är god.',
  ];
  expect(headings(meeting(...lines))).toEqual([
    '1 Mötets öppnande',
    '2 Gult garn',
    '3 Nålar och synålsdynor.',
    '4 Vävmässan',
    '5 Ekonomi',
  ]);
});

test('headings that run into their text where most do', () => {
  const lines = [
    '§1 Mötets öppnande Ordf. Asta Ek förklarade mötet öppnat.',
    '§2 Val av sekreterare Mötet valde Bo Alm att föra protokollet.',
    '§3 Fastställande av dagordning Dagordningen godkändes.',
    '§4 Val av justerare, tillika rösträknare Cia Dal och Dan Ek valdes.',
    '§5 Ekonomi Kassören berättade om utfallet.',
  ];
  const minutes = meeting(...lines);
  expect(headings(minutes)).toEqual([
    '1 Mötets öppnande',
    '2 Val av sekreterare',
    '3 Fastställande av dagordning',
    '4 Val av justerare, tillika rösträknare',
    '5 Ekonomi',
  ]);
  expect(decisions(minutes)).toEqual([
    'Mötet valde Bo Alm att föra protokollet.',
    'Dagordningen godkändes.',
    'Cia Dal och Dan Ek valdes.',
  ]);
});

describe('when and where', () => {
  const toldBy = (text: string) => {
    const { datum, tid, plats } = minutesOf(frontWith({ when: text }));
    return [datum, tid?.start, tid?.slut, plats];
  };
  test.each([
    [
      'the place after the hour and a full stop',
      'Styrelsemöte den 27/2 2024 kl. 21.30. Ekgården',
      '21:30',
      'Ekgården',
    ],
    ['the words for meeting and document', '240227 Styrelsemöte Protokoll', undefined, undefined],
    [
      'the number of the association',
      'Halvårsmöte 27 februari 2024 Org. nr: 840000-1234',
      undefined,
      undefined,
    ],
    [
      'a camping site under the day',
      'Den 27 februari 2024\n\nEkby camping, Öland',
      undefined,
      'Ekby camping, Öland',
    ],
    [
      'the street under a line that ends with a comma',
      'Protokoll fört vid årsmötet den 27 februari 2024 i Gröna huset,\n\nStorgatan 5, Ekby',
      undefined,
      'Gröna huset, Storgatan 5, Ekby',
    ],
    [
      'the hours with their label, under when it was signed',
      'Ordförande AstaE 3 mars 2024 kl. 21.07\n\nTid: Tisdag 27 februari 2024 klockan 19.00 via Teams',
      '19:00',
      'Teams',
    ],
  ])('%s', (_, text, start, place) => {
    expect(toldBy(text)).toEqual(['2024-02-27', start, undefined, place]);
  });

  test('no hour of the next meeting', () => {
    const { tid } = meeting(
      '1. Garnet',
      'Slut.',
      '2. Mötet avslutas',
      'Asta avslutade mötet; nästa är kl. 18.00.',
    );
    expect(tid).toBeUndefined();
  });
});

test('items that go on after those that were added to the agenda', () => {
  const added = ['Listan godkändes med tillägg:', '§10.1 Garn', '§10.2 Nålar', '§5 Fika', 'Den godkändes.'];
  const lines = ['§3 Öppnande', 'Asta öppnade.', '§4 Föredragningslista', ...added, '§6 Post', 'Brev.'];
  const last = ['§10.1 Garn', 'Det är slut.', '§10.2 Nålar', 'De finns.'];
  expect(headings(meeting(...lines, ...last))).toEqual([
    '3 Öppnande',
    '4 Föredragningslista',
    '5 Fika',
    '6 Post',
    '10.1 Garn',
    '10.2 Nålar',
  ]);
});

test('names between slashes sign', () => {
  const columns = ['Vid protokollet               Justeras', '', '/ Asta Ek /                   / Bo Alm /'];
  const { signaturer } = meeting('1. Garnet', 'Det är slut.', '', ...columns);
  expect(signaturer.map(({ roll, namn }) => [roll, namn])).toEqual([
    ['Vid protokollet', 'Asta Ek'],
    ['Justeras', 'Bo Alm'],
  ]);
});

test('a list of people ends before one with another sign', () => {
  const lines = [
    'Närvarande:',
    '',
    '- eklund',
    '- Bosse',
    '- Moa',
    '- c-dal',
    '',
    '* val av ordförande',
    '',
    'Moa valdes.',
  ];
  const { deltagare } = minutesOf(frontWith({ present: lines.join('\n') }));
  expect(deltagare.map(({ namn }) => namn)).toEqual(['eklund', 'Bosse', 'Moa', 'c-dal']);
});

test('a title that ends in a preposition goes on', () => {
  const { titel } = minutesOf(
    'Protokoll från årsmötet för\n\nEkby vägsamfällighet 2024-02-27\n\n1. Garnet\nSlut.\n',
  );
  expect(titel).toBe('Protokoll från årsmötet för Ekby vägsamfällighet 2024-02-27');
});

test('user names in small letters among others, one a line', () => {
  const users = ['eklund', 'Bosse', 'c-dal', 'Moa', 'j10'];
  const { deltagare } = minutesOf(frontWith({ present: `Närvarande:\n- ${users.join('\n- ')}` }));
  expect(deltagare.map(({ namn }) => namn)).toEqual(users);
});

test('sentences without a full stop are no headings', () => {
  const lines = ['1. Kallelsen har utgått i laga tid', '2. Garnet', '3. Mötet förklarades för avslutat'];
  expect(headings(meeting(...lines))).toEqual(['1', '2 Garnet', '3']);
});

test.each([
  ['Ekby den 1 mars 2024', ['Asta Lindgren']],
  ['Ekby 2024-03-01', ['Asta Lindgren']],
  ['Tisdag den 5 mars 2024', []],
])('a name alone under «%s», at the end', (line, told) => {
  const { signaturer } = meeting('1. Garnet', 'Det är slut.', '', line, '', 'Asta Lindgren');
  expect(signaturer.map(({ namn }) => namn)).toEqual(told);
});
