/** What student divisions and computer societies write: clauses with numbers under every item, and words of their own. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf, minutesWith } from './help.ts';

const of = (...lines: readonly string[]) => minutesOf(lines.join('\n'));

describe('clauses with numbers', () => {
  const minutes = of(
    'Protokoll från vävstämman 2024-05-03',
    '',
    '2 Formalia',
    '',
    '2.1 Garnkassans stadga',
    '',
    'Förslag',
    '',
    '1. Att   stadgan antas',
    '',
    'Beslut',
    '',
    '1. Att   förslaget bifalles.',
    '',
    '2.2 Val till garnråd',
    '',
    'Beslut',
    '',
    '1. Att   Asta Lindgärde väljs.',
    '2. Att   Bo Alm väljs.',
    '',
    '3 Rapport',
    '',
    '3.1 Kassör',
    '',
    'Inget nytt.',
  );

  test('open no items, and leave the headings theirs', () => {
    expect(headings(minutes)).toEqual([
      '2 Formalia',
      '2.1 Garnkassans stadga',
      '2.2 Val till garnråd',
      '3 Rapport',
      '3.1 Kassör',
    ]);
  });

  test('go on in the next column, whatever they begin with', () => {
    expect(decisions(minutes)).toEqual([
      'Att förslaget bifalles.',
      'Att Asta Lindgärde väljs.',
      'Att Bo Alm väljs.',
    ]);
  });
});

describe('decided is', () => {
  test.each([
    'Asta till ordförande',
    'AE till ordförande, BA till sekreterare och CD till justeringsperson.',
    'Bo Alm till justerare tillika rösträknare',
    'SM väljer Asta till sekreterare.',
    'Vävdivisionen bifaller motionen.',
    'Asta och Bo vill sköta garnet, varpå båda väljs till garnråd.',
    'Mötet ger Bo Alm närvaro- och yttranderätt.',
    'Överskottet överfördes efter lång debatt i ny räkning.',
    'Motionen går igenom enhälligt.',
    'Till garnråd utsågs pol. mag. Asta Lindgärde och till kassör fil. lic. Bo Alm.',
    'Asta kan inte komma och Bo Alm adjungeras.',
    'Mötet godkännde dagordningen.',
    'Dagordningen godkänndes utan ändringar.',
    'Mötet förklarade 2023 års styrelse ansvarsfri.',
    'Asta Ek blir verksamhetsansvarig med 12 röster.',
    'Garnlistan (bil. 4b) godkändes.',
    'Justeringsdatum sätts till den 9 maj.',
  ])('%s', (sentence) => {
    expect(decisions(minutesOf(minutesWith('1. Garnet', sentence, '', '2. Avslutning')))).toEqual([sentence]);
  });
});

describe('decided is not', () => {
  test.each([
    'Förslag till ordförande',
    'Styrelsen går igenom motionen om garnet.',
    'Asta skriver till ordförande Bo Alm.',
    'Om hösten måste nya vävregler röstas igenom av alla klubbar.',
    'Listan godkändes efter en kort paus på det stora vävmötet 4 april 2014.',
    'Den som blir ansvarig köper garn.',
    'Schism väljer ingen.',
  ])('%s', (sentence) => {
    expect(decisions(minutesOf(minutesWith('1. Garnet', sentence, '', '2. Avslutning')))).toEqual([]);
  });

  test('a heading that begins with half of a compound', () => {
    const minutes = minutesOf(
      minutesWith('1. Besluts- och garnfrågor', '1.1. Garnet', 'Det är slut.', '', '2. Avslutning'),
    );
    expect(headings(minutes)).toEqual(['1 Besluts- och garnfrågor', '1.1 Garnet', '2 Avslutning']);
    expect(decisions(minutes)).toEqual([]);
  });
});

test('a lead over each of two decisions is none of them', () => {
  const lead = 'Styrelsen beslutar att:';
  const minutes = minutesOf(
    minutesWith(
      '1. Garnet',
      lead,
      'köpa garn, samt att välja Asta.',
      '',
      lead,
      'Enligt kassörens önskan sälja vävstolen.',
    ),
  );
  expect(decisions(minutes)).toEqual([
    `${lead} köpa garn, samt att välja Asta.`,
    `${lead} Enligt kassörens önskan sälja vävstolen.`,
  ]);
});

test('two lines at the head of three pages are no decisions of the items before them', () => {
  const page = (title: string, i: number) => [
    'Garnrådet Vävmöte 3 2024-05-03',
    'Ekby vävare 2024',
    '',
    `${i + 1} ${title}`,
    'Asta berättade om det.',
    'Bo visade en lista.',
    'Eva frågade om priset.',
    `Alla ville köpa ${title.toLowerCase()}.`,
    'Beslut',
    `att köpa ${title.toLowerCase()}`,
  ];
  const minutes = of(...['Grönt garn', 'Nytt lim', 'Mer kaffe', 'En lampa'].flatMap(page));
  expect(headings(minutes)).toEqual(['1 Grönt garn', '2 Nytt lim', '3 Mer kaffe', '4 En lampa']);
  expect(decisions(minutes)).toEqual([
    'att köpa grönt garn',
    'att köpa nytt lim',
    'att köpa mer kaffe',
    'att köpa en lampa',
  ]);
});

describe('numbers that begin again under an item', () => {
  const formalia = ['1. Formalia', '1. Öppnande', 'Asta öppnade.', '2. Val av justerare', 'Bo valdes.'];

  test('are those of its points where they go past that of the next', () => {
    const minutes = minutesOf(
      minutesWith(...formalia, '3. Röstlängd', 'Tre.', '', '2. Rapporter', 'Inga.', '', '3. Garnet', 'Slut.'),
    );
    expect(headings(minutes)).toEqual([
      '1 Formalia',
      '1 Öppnande',
      '2 Val av justerare',
      '3 Röstlängd',
      '2 Rapporter',
      '3 Garnet',
    ]);
  });

  test('are those of a list where they stand line by line', () => {
    const points = ['1. Grönt garn', '2. Nytt lim', '3. Långa nålar', '4. Mörkt kaffe', '5. Torra bullar'];
    const report = ['2. Inköp under året', 'a. Mer än i fjol.', 'b. Det här köptes', ...points];
    const minutes = minutesOf(
      minutesWith(
        '1. Öppnande',
        'Ja.',
        ...report,
        '3. Stora vävstolen',
        '4. Lilla vävstolen',
        '5. Avslutning',
        'Tack.',
      ),
    );
    expect(headings(minutes)).toEqual([
      '1 Öppnande',
      '2 Inköp under året',
      '3 Stora vävstolen',
      '4 Lilla vävstolen',
      '5 Avslutning',
    ]);
  });

  test('go on as they are where no other number comes', () => {
    const minutes = minutesOf(minutesWith(...formalia, '3. Rapporter', 'Inga.', '4. Garnet', 'Slut.'));
    expect(headings(minutes)).toEqual(['1 Öppnande', '2 Val av justerare', '3 Rapporter', '4 Garnet']);
  });
});

test('offices stand over the names, known or not', () => {
  const pairs = [
    ['Sekreterare', 'Asta Ek, V-09'],
    ['Ledamot för garnfrågor', 'Bo Alm, V-08'],
    ['GAS', 'Cia Dal, V-08'],
    ['Ordförande', 'Dan Ros, V-10'],
    ['Ekbys garnmästare', 'Eva Sjö, V-07'],
  ];
  const { deltagare, ovrigt } = of(
    'Protokoll fört vid vävstämma',
    '2024-05-03',
    'Närvarande',
    ...pairs.flat(),
    'Fia Ask, V-11',
    '§ 1 Garnet',
    'Det är slut.',
  );
  expect(deltagare.map(({ namn, roll }) => [namn, roll])).toEqual([
    ['Asta Ek', 'sekreterare'],
    ['Bo Alm', 'ledamot för garnfrågor'],
    ['Cia Dal', 'GAS'],
    ['Dan Ros', 'ordförande'],
    ['Eva Sjö', 'ekbys garnmästare'],
    ['Fia Ask', undefined],
  ]);
  expect(ovrigt).toEqual([]);
});
