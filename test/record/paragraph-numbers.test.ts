/** Numbers of paragraphs that stand behind their headings or under them. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, itemsOf, minutesOf, minutesWith } from './help.ts';

describe('headings over the number of their paragraph', () => {
  const numbered = ['7 Sammanträdet öppnas', '8 Fastställande av föredragningslistan', '9 Val av justerare'];

  test('alone on a line of its own', () => {
    const minutes = minutesOf(
      minutesWith(
        'Sammanträdet öppnas\n\n§ 7\n\nOrdföranden öppnade sammanträdet.',
        'Fastställande av föredragningslistan\n\n§ 8\n\nFöredragningslistan fastställes.',
        'Val av justerare\n\n§ 9\n\nBo Alm utses att justera.',
      ),
    );
    expect(headings(minutes)).toEqual(numbered);
    expect(decisions(minutes)).toEqual(['Föredragningslistan fastställes.', 'Bo Alm utses att justera.']);
  });

  test('before the first words of the text', () => {
    const minutes = minutesOf(
      minutesWith(
        'Sammanträdet öppnas\n\n§ 7 Ordföranden öppnade sammanträdet.',
        'Fastställande av föredragningslistan\n\n§ 8 Föredragningslistan fastställes.',
        'Val av justerare\n\n§ 9 Bo Alm utses att justera.',
      ),
    );
    expect(headings(minutes)).toEqual(numbered);
    expect(decisions(minutes)).toEqual(['Föredragningslistan fastställes.', 'Bo Alm utses att justera.']);
  });

  test('are none of a number that stands over its heading', () => {
    const lines = [
      '§ 7',
      'Garn',
      'Garnet är slut',
      '§ 8',
      'Taxa',
      'Den höjs',
      '§ 9',
      'Val av ombud',
      'Bo Alm',
    ];
    expect(headings(minutesOf(minutesWith(...lines)))).toEqual(['7 Garn', '8 Taxa', '9 Val av ombud']);
  });
});

describe('numbers behind their headings', () => {
  const items = (...numbers: readonly number[]) =>
    headings(
      minutesOf(
        minutesWith(...numbers.flatMap((n, i) => [`Garn nummer ${'abcde'[i]} § ${n}`, '', 'Slut.', ''])),
      ),
    );

  test('though one could not be read', () => {
    expect(items(57, 58, 60, 61)).toEqual([
      '57 Garn nummer a',
      '58 Garn nummer b',
      '60 Garn nummer c',
      '61 Garn nummer d',
    ]);
  });

  test('are references where they go up and down', () => {
    expect(items(57, 12, 80)).not.toContain('57 Garn nummer a');
  });
});

describe('numbers with a wide blank after them', () => {
  test('number the words on their line', () => {
    const minutes = minutesOf(
      minutesWith(
        '§ 1     Ordföranden öppnade mötet.',
        '§ 2     Dagordningen lästes upp och godkändes.',
        '§ 3     Val av revisorer: Bo Alm och Cia Dal.',
        '§ 4     Fastställande av röstlängd. Det tas upp vid behov.',
      ),
    );
    expect(headings(minutes)).toEqual(['1', '2', '3 Val av revisorer', '4 Fastställande av röstlängd']);
    expect(decisions(minutes)).toEqual(['Dagordningen lästes upp och godkändes.', 'Bo Alm och Cia Dal.']);
  });

  test('of items within items', () => {
    const lines = ['3.   Verksamheten', '', '3.1    Garn', 'Det är slut.', '3.2    Nålar', 'Finns.'];
    expect(headings(minutesOf(minutesWith(...lines)))).toEqual(['3 Verksamheten', '3.1 Garn', '3.2 Nålar']);
  });
});

test.each([
  ['in a column beside it', 'Au § 47     Dnr KS 2/2024'],
  ['behind a speck', 'Au § 47 : Dnr KS 2/2024'],
])('numbers of other bodies under that of an item are none, with that of the matter %s', (_, under) => {
  const before = ['Au § 47', 'Arbetsutskottets förslag', 'Ärendet sänds vidare.'];
  const lines = ['Ks § 81', under, 'Nya vävstolar', 'Vävstyrelsen köper två vävstolar.', ...before];
  const next = ['Ks § 82', 'Au § 48', 'Garn', 'Det är slut.', '', 'Ks § 83', 'Val', 'Asta valdes.'];
  const minutes = minutesOf(['Vävstyrelsen 2024-05-03', '', ...lines, '', ...next].join('\n'));
  expect(headings(minutes)).toEqual(['81 Nya vävstolar', '82 Garn', '83 Val']);
  expect(itemsOf(minutes)[0]?.diarienummer).toBe('KS 2/2024');
});

test('the number of a matter over a heading tells of an item whose own was misread, where it is missing', () => {
  const first = [
    'Kfii Dnr 41/2024 - 205',
    'NYA VÄVSTOLAR',
    'Beslut',
    'Två vävstolar köps.',
    '',
    'Reservation',
  ];
  const more = ['Asta Ek reserverar sig.', '', 'Sammanfattning av ärendet', 'De gamla är trasiga.', ''];
  const next = ['KF § 2 Dnr 57/2024 - 310', 'GARNETS PRIS', 'Beslut', 'Priset sänks.'];
  expect(headings(minutesOf(['Fullmäktige 2024-05-03', '', ...first, ...more, ...next].join('\n')))).toEqual([
    '1 NYA VÄVSTOLAR',
    '2 GARNETS PRIS',
  ]);
});

test('minutes in a table: the number alone in its column, the matter and the decision beside it', () => {
  const lines = [
    '8     Val av justerare     Cilla Öman utses.',
    '',
    '9     Köp av garn          Priset fastställs efter samråd med',
    '                           vävarna i maj.',
    '',
    '10    Vävstolen            Asta berättade om den.',
  ];
  const items = itemsOf(minutesOf(minutesWith(...lines)));
  expect(items.map(({ nummer, rubrik, beslut }) => [nummer, rubrik, beslut])).toEqual([
    ['8', 'Val av justerare', ['Cilla Öman utses.']],
    ['9', 'Köp av garn', ['Priset fastställs efter samråd med vävarna i maj.']],
    ['10', 'Vävstolen', undefined],
  ]);
});
