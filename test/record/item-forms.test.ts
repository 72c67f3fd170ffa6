/** When, where and what about: forms that all kinds of bodies use, as printed and as OCR leaves them. */
import { describe, expect, test } from 'vitest';
import { decisions, frontWith, headings, itemsOf, minutesOf, minutesWith } from './help.ts';

const when = (text: string) => {
  const { datum, tid, plats } = minutesOf(frontWith({ when: text }));
  return [datum, tid?.start, tid?.slut, plats];
};

test('headings that fill their line right over their text', () => {
  const text = frontWith({ when: 'Datum: 2024-02-27' }).split('\n1.')[0];
  const items = [
    ['1. Val av ordförande', 'Asta Ek valdes.'],
    ['2. Val av sekreterare', 'Bo Alm valdes.'],
    ['3. Garnet', 'Det gröna är slut.'],
    ['4. Vävstolen', 'Den är lagad.'],
    ['5. Redogörelse för det gröna garnet samt fördelning av det blåa garnet', 'Punkten ströks.'],
    ['6. Redogörelse för vävdagen och för det som hände under den så länge den', 'varade', 'Den var lyckad.'],
  ];
  const minutes = minutesOf(`${text}\n\n${items.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  expect(headings(minutes).slice(-2)).toEqual([
    '5 Redogörelse för det gröna garnet samt fördelning av det blåa garnet',
    '6 Redogörelse för vävdagen och för det som hände under den så länge den varade',
  ]);
});

test('what is to be decided, and behind the colon what was', () => {
  const minutes = minutesOf(
    minutesWith(
      '1. Mötet öppnas: Asta öppnar.',
      '2. Dagordningen fastställs: Dagordningen fastställs.',
      '3. Garnet: Det är slut.',
    ),
  );
  expect(headings(minutes)).toEqual(['1 Mötet öppnas', '2 Dagordningen fastställs', '3 Garnet']);
  expect(decisions(minutes)).toEqual(['Dagordningen fastställs.']);
});

test('numbers before their signs, alone over headings in capitals', () => {
  const text = [
    ['1 §', 'ÖPPNANDE', '', 'Mötet öppnades av ordföranden.'],
    ['2 §', 'KONSTITUERING', '', 'Till justerare utsågs Asta Ek, enligt', '12 § i stadgarna.'],
    ['3 §', 'Garnet', '', 'Det gröna är slut.'],
  ];
  const minutes = minutesOf(
    `Protokoll 2024-02-27\n\n${text.map((lines) => lines.join('\n')).join('\n\n')}\n`,
  );
  expect(headings(minutes)).toEqual(['1 ÖPPNANDE', '2 KONSTITUERING', '3 Garnet']);
});

describe('when and where', () => {
  test.each([
    [
      'hours with labels',
      'Datum: 2024-02-27\nMötet öppnades: 18.03\nMötet avslutades: 21.15',
      ['2024-02-27', '18:03', '21:15', undefined],
    ],
    [
      'an agenda that tells when who comes',
      '2024-02-27\nKlockan\n13.15\n\n3 Förslag om garnet - Asta Ek, kl 13.25\n4 Intern kontroll - Bo Alm, ca kl 15.50',
      ['2024-02-27', '13:15', undefined, undefined],
    ],
    ['a month read badly', 'Sammanträdesdatum: 2024-62-27', ['2024-02-27', undefined, undefined, undefined]],
    [
      'a speck after the hours',
      'Datum: 2024-02-27\nTid: 09:00-14:20-',
      ['2024-02-27', '09:00', '14:20', undefined],
    ],
    ['a speck amid the hours', '2024-02-27 09.00 ~-10.30 Teams', ['2024-02-27', '09:00', '10:30', 'Teams']],
    [
      'a word before the hours',
      'Styrelsemöte den 27/2 2024 ki. 19.00 i Sockenstugan',
      ['2024-02-27', '19:00', undefined, 'Sockenstugan'],
    ],
    [
      'a word before the place',
      'Protokoll fört vid årsmöte 27 februari 2024 klockan 19.30 Be Norra skolan',
      ['2024-02-27', '19:30', undefined, 'Norra skolan'],
    ],
    [
      'specks before the place',
      'Datum: 2024-02-27\nPlats: soe : Norra skolan',
      ['2024-02-27', undefined, undefined, 'Norra skolan'],
    ],
    [
      'the day and the hours at the end of the place',
      'Plats: Norra skolan 240227 kl. 12.00',
      ['2024-02-27', '12:00', undefined, 'Norra skolan'],
    ],
    [
      'a house, a street and a town before the day',
      'Årsmöte\nVävstugan, Norra vägen 32, Ekby 2024-02-27',
      ['2024-02-27', undefined, undefined, 'Vävstugan, Norra vägen 32, Ekby'],
    ],
    [
      'the hours at the end of the place',
      'Datum: 2024-02-27\nPlats: Norra skolan kl. 12.00',
      ['2024-02-27', '12:00', undefined, 'Norra skolan'],
    ],
    [
      'the word for the hours at the end',
      'Protokoll från årsmöte i Ekby bystuga 2024-02-27 kl.',
      ['2024-02-27', undefined, undefined, 'Ekby bystuga'],
    ],
    [
      'whose meeting it is before the place',
      'Protokoll fört vid årsmöte i Ekbygdens byaråd, Ängstorpet, Ekby 2024-02-27',
      ['2024-02-27', undefined, undefined, 'Ängstorpet, Ekby'],
    ],
    [
      'an old preposition',
      'Styrelsemöte den 27/2 2024\nå Garvaregatan 3, Ekby',
      ['2024-02-27', undefined, undefined, 'Garvaregatan 3, Ekby'],
    ],
    [
      'the word for the document at the end',
      'Vägföreningens årsmöte 2024-02-27 - protokoll',
      ['2024-02-27', undefined, undefined, undefined],
    ],
    [
      'hours without a sign between, and the place after them',
      'Styrelsemöte onsdagen den 27 februari 2024 kl 0900-1530 på Förbundskansliet',
      ['2024-02-27', '09:00', '15:30', 'Förbundskansliet'],
    ],
    [
      'words that only sound like a room',
      'Mötet ägde rum klockan 17.15 tisdagen den 27 februari 2024 i grupprummet Spolen',
      ['2024-02-27', '17:15', undefined, 'grupprummet Spolen'],
    ],
    [
      'the place last of several',
      'Möte nr 3, 2024-02-27 kl. 15.00-16.30, Teams',
      ['2024-02-27', '15:00', '16:30', 'Teams'],
    ],
  ])('%s', (_, text, told) => {
    expect(when(text)).toEqual(told);
  });
});

describe('items', () => {
  test('are not the agenda printed before them', () => {
    const lines = ['Innehåll', '§ 8 Garn', '§ 9 Nålar', '', '§ 8', 'Garn', 'Slut.', '§ 9', 'Nålar', 'Finns.'];
    const minutes = minutesOf(['Protokoll', 'Vävrådet', 'Datum: 2024-02-27', '', ...lines].join('\n'));
    expect(headings(minutes)).toEqual(['8 Garn', '9 Nålar']);
  });

  test.each(['Agenda', 'Dagordning'])('are not what stands under «%s»', (label) => {
    const lines = [label, '1. Garn', '2. Nålar', '', '1. Garn', 'Slut.', '2. Nålar', 'Finns.'];
    expect(headings(meeting(...lines))).toEqual(['1 Garn', '2 Nålar']);
  });

  test('without a mark after the number stand around those with one', () => {
    const within = ['1. Val av ordförande', 'Asta valdes.', '2. Val av justerare', 'Börje valdes.'];
    const lines = ['1 Mötets öppnande', 'Asta öppnade.', '2 Formalia', ...within, '3 Rapporter', 'Inga.'];
    expect(headings(meeting(...lines))).toEqual([
      '1 Mötets öppnande',
      '2 Formalia',
      '1 Val av ordförande',
      '2 Val av justerare',
      '3 Rapporter',
    ]);
  });

  test('part a customary heading from what stands after its colon', () => {
    const lines = ['1. Nästa möte: Den 13 mars', '2. Garn: Grönt och rött', 'Slut.'];
    expect(headings(meeting(...lines))).toEqual(['1 Nästa möte', '2 Garn: Grönt och rött']);
  });

  test('part a heading from the sentences after its colon', () => {
    const lines = [
      '1. Asta öppnade mötet och hälsade alla välkomna.',
      '2. Skötsel av vävstolen: Den stora vävstolen har stått still sedan i våras. Den behöver olja.',
      '3. Kassören meddelade: Det gröna garnet är dyrt. Det blåa är billigt.',
      '4. Mötet beslutade: Det gröna garnet köps in till hösten.',
      '5. Övriga frågor',
    ];
    const items = headings(meeting(...lines));
    expect(items).toEqual(['1', '2 Skötsel av vävstolen', '3', '4', '5 Övriga frågor']);
  });

  test('part a heading from a small letter after its colon', () => {
    const lines = [
      '1. Mötets öppnande: Asta öppnade mötet.',
      '2. Dagordningen: dagordningen godkändes.',
      '3. Ekonomi: i kassan finns det 120 kr.',
    ];
    expect(headings(meeting(...lines))).toEqual(['1 Mötets öppnande', '2 Dagordningen', '3 Ekonomi']);
  });

  test('may be sentences after a heading and a colon', () => {
    const lines = [
      '1. Dagordningen: Den godkändes.',
      '',
      '2. Vävstolen: Den stora vävstolen har stått still sedan i våras, eftersom den behöver olja.',
      '',
      '3. Färgen: Den nya färgen skall provas av alla som väver i vår, och sedan köps mer av den.',
      '',
      '4. Vävdagen: Asta kollar vilka som kan vara med i Ekby, och Bo ordnar med korv och bröd.',
    ];
    expect(headings(meeting(...lines))).toEqual(['1 Dagordningen', '2 Vävstolen', '3 Färgen', '4 Vävdagen']);
  });

  test('may be sentences that begin as customary headings do', () => {
    const lines = [
      '1. Asta öppnade mötet och hälsade alla välkomna.',
      '2. Styrelsens verksamhetsberättelse upplästes och godkändes.',
      '3. Val av rösträknare ansågs inte vara nödvändigt.',
      '4. Övriga frågor',
    ];
    expect(headings(meeting(...lines))).toEqual(['1', '2', '3', '4 Övriga frågor']);
  });

  test('part a heading from a decision after a semicolon, and from those elected', () => {
    const minutes = meeting(
      '1. Justerare; Asta Ek valdes till justerare',
      '2. Justeringsmän: Bo Alm, Cia Dal.',
      '3. Garnet',
    );
    expect(headings(minutes)).toEqual(['1 Justerare', '2 Justeringsmän', '3 Garnet']);
    expect(decisions(minutes)).toEqual(['Asta Ek valdes till justerare', 'Bo Alm, Cia Dal.']);
  });

  test('part a heading from the names after its colon', () => {
    const lines = ['1. Garnansvarig: Asta Lindgärde', '2. Nyckelbärare: Börje Tallmo och Cilla Öman'];
    expect(headings(meeting(...lines))).toEqual(['1 Garnansvarig', '2 Nyckelbärare']);
  });

  test('may be sentences that lack their full stop', () => {
    const lines = [
      '1. Asta öppnade mötet och hälsade alla välkomna',
      '2. Kassören redogjorde för ekonomin',
      '3. Garn',
    ];
    expect(headings(meeting(...lines))).toEqual(['1', '2', '3 Garn']);
  });

  test.each(['1.a', '1a'])('may have a letter after the number: %s', (number) => {
    const lines = [
      '1. Formalia',
      `${number} Garnet`,
      'Slut.',
      '2.a Nålarna',
      'Finns.',
      '3. Avslutning',
      'Tack.',
    ];
    expect(headings(meeting(...lines))).toEqual([
      '1 Formalia',
      `${number} Garnet`,
      '2.a Nålarna',
      '3 Avslutning',
    ]);
  });

  test('are not the agenda in two columns before the list of people', () => {
    const agenda = [
      'Behandlade beslutsärenden',
      '§ 2   Garn',
      '§ 3   Nålar',
      '',
      'Närvarande',
      'Asta Ek',
      'Bo Alm',
    ];
    const items = ['§ 1 Öppnande', 'Hej.', '§ 2 Garn', 'Slut.', '§ 3 Nålar', 'Finns.'];
    const minutes = minutesOf(
      ['Protokoll', 'Vävrådet', 'Datum: 2024-02-27', '', ...agenda, '', ...items].join('\n'),
    );
    expect(headings(minutes)).toEqual(['1 Öppnande', '2 Garn', '3 Nålar']);
    expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm']);
  });

  test('are not customary words between two that follow each other', () => {
    const lines = ['4. Rapporter', 'Många.', 'Ekonomi', 'Kassan är god.', '5. Garn', 'Slut.'];
    expect(headings(meeting(...lines))).not.toContain('Ekonomi');
  });

  test('without a number end the short notices', () => {
    const lines = ['1. Garn', 'Slut.', 'KORTINFORMATION', 'Bo: Ny vävstol.', 'Övrigt', 'Inget övrigt.'];
    const { sektioner } = meeting(...lines);
    expect(sektioner.at(-1)?.punkter.map(({ rubrik }) => rubrik)).toEqual(['Övrigt']);
  });

  test.each([
    [
      'a sign without its number',
      ['1. Garn', 'Slut.', '', '§. Nålar', 'Finns.', '', '3. Övriga frågor', 'Inga.'],
      '§ Nålar',
    ],
    [
      'a slash after a letter',
      ['1. Garn', 'a/ Rött', 'Slut.', 'b/ Blått', 'Finns.', '2. Avslutning', 'Tack.'],
      'a Rött',
    ],
    [
      'the kind of the document right over the first',
      ['Minnesanteckningar', '1. Mötets öppnande', 'Asta Ek hälsar alla välkomna.', '2. Avslutning', 'Tack.'],
      '1 Mötets öppnande',
    ],
    [
      'a word for its number',
      ['Nr 1', 'Begäran om garn', 'Det är slut.', 'Nr 2', 'Begäran om nålar', 'Finns.'],
      '2 Begäran om nålar',
    ],
    [
      'a name after a colon',
      ['1. Val till justerare: Asta Ek', '2. Avslutning', 'Tack.'],
      '1 Val till justerare',
    ],
    [
      'a speck after the number',
      ['1 Garn', '1.1 Rött', 'Slut.', "1.2'Blått", 'Finns.', '2 Avslutning', 'Tack.'],
      '1.2 Blått',
    ],
    [
      'a school year at the end',
      ['1. Läsårstider 2024/25', 'På remiss.', '2. Avslutning', 'Tack.'],
      '1 Läsårstider 2024/25',
    ],
  ])('with %s', (_, lines, heading) => {
    expect(headings(meeting(...lines))).toContain(heading);
  });

  test('without a number begin right under the heading of a section', () => {
    const lines = ['INFORMATION', 'Ny vävstol', 'Den är grön.', 'Nytt garn', 'Det är rött.'];
    expect(headings(meeting(...lines))).toEqual(['Ny vävstol', 'Nytt garn']);
  });

  test('at the rims of pages keep their numbers', () => {
    const titles = ['Garn', 'Vävstolar', 'Mönster'];
    const page = (title: string, i: number) => `§${8 + i}\n${title}\nDet är slut.`;
    const text = `Protokoll\nVävrådet\nDatum: 2024-02-27\n\n${titles.map(page).join('\f')}\n`;
    expect(headings(minutesOf(text))).toEqual(['8 Garn', '9 Vävstolar', '10 Mönster']);
  });
});

const meeting = (...lines: string[]) =>
  minutesOf(
    ['Protokoll', 'Vävrådet', 'Datum: 2024-02-27', 'Närvarande: Asta Ek, Bo Alm', '', ...lines].join('\n'),
  );

describe('decisions', () => {
  test.each([
    ['Frågan besvarades jakande.', true],
    ['Mötet svarade ja på frågan.', true],
    ['Landskapet valde Bo Alm till sekreterare.', true],
    ['Rådet ställer sig bakom förslaget.', true],
    ['Omval av samtliga.', true],
    ['Samverkan avslutas i oenighet.', true],
    ['Kommunstyrelsen föreslår att skatten ska vara oförändrad.', false],
  ])('%s', (sentence, isDecision) => {
    expect(decisions(meeting('1. Garn', sentence, '2. Avslutning', 'Tack.'))).toEqual(
      isDecision ? [sentence] : [],
    );
  });

  test('end where the proposal of a body begins', () => {
    const lines = ['§ 8 Skatt', 'Beslut', 'Skatten höjs.', 'Kommunstyrelsens förslag', 'Den är oförändrad.'];
    expect(decisions(meeting(...lines))).toEqual(['Skatten höjs.']);
  });

  test('end where a report begins, though it has no heading', () => {
    const lines = [
      '§ 8 Garn',
      'Beslut',
      'Rådet godkänner rapporten.',
      '',
      'Asta visade garnet. Det är grönt.',
    ];
    expect(decisions(meeting(...lines))).toEqual(['Rådet godkänner rapporten.']);
  });

  test('do not end at a sentence with the proposal of a body in it', () => {
    const lines = ['§ 8 Skatt', 'Beslut', 'Enligt stadskontorets förslag:', 'Skatten höjs.'];
    expect(decisions(meeting(...lines))).toEqual(['Skatten höjs.']);
  });
});

describe('headings with a full stop each', () => {
  const titles = ['Mötets öppnande.', 'Val av justerare.', 'Godkännande av dagordningen.', 'Ekonomi.'];
  const rest = ['Eventuell utvidgning av vävstugans lokaler.', 'Mötets avslutande.'];
  const read = (...all: string[]) =>
    itemsOf(minutesOf(minutesWith(...all.map((title, i) => `§ ${i + 1}. ${title}`))));

  test('are headings', () => {
    expect(read(...titles, ...rest).map(({ text }) => text)).toEqual(Array(6).fill(undefined));
  });

  test('are none amid items that tell', () => {
    const items = read(
      ...titles,
      'Den stora vävstolen är lagad av Bo.',
      'Asta berättade om garnet hon köpt.',
      ...rest,
    );
    expect(items[4]).toMatchObject({ text: 'Den stora vävstolen är lagad av Bo.' });
  });
});

test('most headings before their text are customary, and so a longer one among them is a heading as well', () => {
  const items = [
    '§ 1. Mötets öppnande. Ordföranden förklarar mötet öppnat.',
    '§ 2. Godkännande av dagordningen. Dagordningen godkänns.',
    '§ 3. Rapporter. Ett antal rapporter lämnas.',
    '§ 4. Kommande resor och garnfester. Resan till Ekby är snart fulltecknad.',
    '§ 5. Ekonomi. Kassören har gått igenom bokslutet.',
  ];
  expect(headings(minutesOf(minutesWith(...items)))).toContain('4 Kommande resor och garnfester');
});
