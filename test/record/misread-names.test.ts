/** People whose names were misread, or stand in lists that were: what is told of them all the same. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const presentIn = (text: string): string[] => minutesOf(text).deltagare.map(({ namn }) => namn);
const signedIn = (text: string): string[] => minutesOf(text).signaturer.flatMap(({ namn }) => namn ?? []);

describe('those present', () => {
  test('a name divided at a line end is one', () => {
    expect(presentIn('Närvarande: Eva Sund, Bo Strand, Bengt Ohl-\ngren, Ida Rask\n')).toContain(
      'Bengt Ohlgren',
    );
  });

  test('blanks beside the hyphen of a double name are none', () => {
    expect(presentIn('Närvarande: Per- Åke Lind, Lars -Olof Ek\n')).toEqual(['Per-Åke Lind', 'Lars-Olof Ek']);
  });

  test.each([
    ['Asta, ingrid, Börje, Eva', ['Asta', 'Ingrid', 'Börje', 'Eva']],
    ['Asta Ek, ingrid Ax, Börje Sund', ['Asta Ek', 'Ingrid Ax', 'Börje Sund']],
    ['Asta Ek, ingenjör, Börje Sund', ['Asta Ek', 'Börje Sund']],
    ['Asta Ek, jan-Erik Ax, Börje Sund', ['Asta Ek', 'Jan-Erik Ax', 'Börje Sund']],
    ['Asta Ek, lnger Ax, Börje Sund', ['Asta Ek', 'Inger Ax', 'Börje Sund']],
  ])('a capital I may be read as a small one: %s', (row, names) => {
    expect(presentIn(`Närvarande: ${row}\n`)).toEqual(names);
  });

  test('a row with a name misread does not end a list under its words', () => {
    const text = `§ 1 Upprop
Närvarande var följande delägare:

Arne Ek, Tage Sund,

Eva 5jö, Nils Rask, Assar Lind,

Ida Ros, Tyra Falk
`;
    expect(presentIn(text)).toEqual(expect.arrayContaining(['Arne Ek', 'Nils Rask', 'Ida Ros', 'Tyra Falk']));
  });
});

describe('a list goes on', () => {
  const listIn = (...rows: string[]): string[] =>
    presentIn(`Protokoll\n\nNärvarande:\n${rows.join('\n')}\n\n§ 1 Val\nAsta Ek valdes.\n`);

  test.each([
    ['over a name with a digit', ['Asta Ek', 'Börje Lindstr6m', 'Cilla Sund', 'Dagny Ros'], 'Dagny Ros'],
    ['over two rows', ['Asta Ek (S)', 'B0rje L(nd', 'jlander im', 'Cilla Sund (C)'], 'Cilla Sund'],
    [
      'over a line of which half are names',
      ['Asta Ek, Börje Ax, Bror von', '', 'Lindstr6m, Cilla Sund, Dagny Ros, Eva vabiy, Ida Rask'],
      'Dagny Ros',
    ],
  ])('%s', (_, rows, last) => {
    expect(listIn(...rows)).toContain(last);
  });

  test('not into what stands apart from it', () => {
    expect(
      listIn('Asta Ek', 'Börje Ax', '', 'Lunch kl. 12.30 (i stugan), kaffe', 'Cilla Sund', 'Dagny Ros'),
    ).toEqual(['Asta Ek', 'Börje Ax']);
  });

  test('with a couple as two, where others have what they are beside them', () => {
    const rows = ['Asta Ek, ordf.', 'Börje Ax, kassör', 'Cilla Sund, sekr.', 'Dagny och Ivar Ros'];
    expect(listIn(...rows).slice(-2)).toEqual(['Dagny Ros', 'Ivar Ros']);
  });

  test('as rows of their own though one in five is misread', () => {
    const rows = ['Asta Ek, vävare', 'Börje Ax, kassör', 'Cilla-Sund, snickare', 'Dagny Ros, vävare'];
    expect(listIn(...rows, 'Eva Lo, revisor')).toEqual(expect.arrayContaining(['Dagny Ros', 'Eva Lo']));
  });
});

describe('signs amid a name were read for others', () => {
  test.each([
    ['Asta Lind. vävare', 'Asta Lind'],
    ['Gustaf. Lind, vävare', 'Gustaf Lind'],
    ["Asta'Lind, vävare", 'Asta Lind'],
    ['Asta Lind.', 'Asta Lind'],
    ['Asta Lind (S); ordf.', 'Asta Lind'],
  ])('%s', (entry, name) => {
    expect(presentIn(`Protokoll\n\nBeslutande ${entry}\nBörje Ax (M)\n\n§ 1 Val\nAsta valdes.\n`)).toEqual([
      name,
      'Börje Ax',
    ]);
  });

  test('what stands after a bracket is no part of the name', () => {
    expect(presentIn('Närvarande:\nAsta Lind (kassör) Vävlunda\nBörje Ax (S)\n')).toEqual([
      'Asta Lind',
      'Börje Ax',
    ]);
  });

  test('a colon amid a row', () => {
    expect(presentIn('Protokoll\n\nBeslutande Eva Sund (S)\nAsta:Lind (S)\nBörje Ax (M)\n')).toEqual([
      'Eva Sund',
      'Asta Lind',
      'Börje Ax',
    ]);
  });

  test('a group keeps its colon', () => {
    expect(minutesOf('Närvarande: Vävare: Asta Lind, Bo Ax\n').deltagare).toEqual([
      { namn: 'Asta Lind', grupp: 'Vävare' },
      { namn: 'Bo Ax', grupp: 'Vävare' },
    ]);
  });
});

test.each(['Börje Lindstr6m', 'Börje Lindah!', 'Börje Lindstr6m-Ek'])(
  'a sign in a name is part of it: %s',
  (name) => {
    expect(presentIn(`Närvarande:\nAsta Ek, vävare\n${name}, kassör\nCilla Sund, städare\n`)).toEqual([
      'Asta Ek',
      name,
      'Cilla Sund',
    ]);
  },
);

test('a few letters beside a name are no names of a group', () => {
  expect(
    presentIn('Protokoll\n\nSekreterare Paragrafer 5-9\nAsta Lind : poe\n\n§ 5 Val\nBo valdes.\n'),
  ).toEqual(['Asta Lind']);
});

describe('those who sign', () => {
  const within = (signatures: string, present = 'Karl-Gustaf Lindros, Folke Hedman'): string =>
    `Protokoll\nNärvarande: ${present}\n§ 1 Öppnande\nKarl-Gustaf Lindros öppnade mötet.\n\n${signatures}\n`;

  test('are those present, a letter misread', () => {
    expect(signedIn(within('Vid protokollet\nKarl-Gustat Lindros'))).toEqual(['Karl-Gustaf Lindros']);
  });

  test('mend the list where the document has their spelling oftener', () => {
    const text = within('Vid protokollet\nKarl-Gustaf Lindros', 'Karl-Gustat Lindros, Folke Hedman');
    expect(presentIn(text)).toEqual(['Karl-Gustaf Lindros', 'Folke Hedman']);
  });

  test('mend the list where both spellings stand as often and theirs has more accents', () => {
    expect(presentIn(within('Vid protokollet\nFolke Hedström', 'Folke Hedstrdm, Asta Ek'))).toEqual([
      'Folke Hedström',
      'Asta Ek',
    ]);
  });

  test('are somebody else where more than a letter differs, or two are as near', () => {
    expect(signedIn(within('Vid protokollet\nKarin Lindros'))).toEqual(['Karin Lindros']);
    expect(
      signedIn(within('Vid protokollet\nKarl-Gustan Lindros', 'Karl-Gustaf Lindros, Karl-Gustav Lindros')),
    ).toEqual(['Karl-Gustan Lindros']);
  });

  test('sign on lines that were read as letters', () => {
    const front = `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\n\nUnderskrifter\nSekreterare ccs oh pit he\nCilla Sund\nOrdförande ....... ecesaes\nAsta Ek\nJusterande 22 see ae\nBörje Ax\n\n§ 1 Val\nAsta valdes.\n`;
    expect(minutesOf(front).signaturer).toEqual([
      { roll: 'Sekreterare', namn: 'Cilla Sund' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
      { roll: 'Justerande', namn: 'Börje Ax' },
    ]);
  });

  test('sign on a line whose office was misread beside the paragraphs', () => {
    const front = `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\n\nUnderskrifter\nBOKIOTETE ee Paragrafer 5-9\nCilla Sund\n\nOrdförande\nAsta Ek\n\n§ 5 Val\nAsta valdes.\n`;
    expect(minutesOf(front)).toMatchObject({
      paragrafer: '5-9',
      signaturer: [
        { roll: 'BOKIOTETE', namn: 'Cilla Sund' },
        { roll: 'Ordförande', namn: 'Asta Ek' },
      ],
    });
  });

  test('sign on lines of letters that fill the page', () => {
    const line = 'SOKFÖterare ss 0 ee VA resa ene er ee resa ene er ee resa ene er Paragrafer 5-9';
    const front = `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\n\nUnderskrifter\n${line}\nCilla Sund\n\nOrdförande\nAsta Ek\n\nJUSIETAN Ae: 05 2\nBörje Ax\n\n§ 5 Val\nAsta valdes. ${line}\n`;
    expect(signedIn(front)).toEqual(['Cilla Sund', 'Asta Ek', 'Börje Ax']);
  });

  test('stand under an hour with a speck behind it', () => {
    const text = minutesOf(
      'Protokoll\n§ 1 Avslutning\nAsta avslutade mötet kl. 20:23:\n\nAsta Ek, ordförande\n\nBörje Ax, justerare\n',
    );
    expect(text.signaturer.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax']);
  });

  test('stand apart with dashes between them, and with a quotation mark amid a name', () => {
    expect(signedIn(within('Vid protokollet Justerare\nAsta Ek - - Börje Ax'))).toEqual([
      'Asta Ek',
      'Börje Ax',
    ]);
    expect(signedIn(within('Asta” Ek, sekreterare\nBörje Ax, justerare'))).toEqual(['Asta Ek', 'Börje Ax']);
  });

  test('stand before a few letters that were drawn, and with an accent for a blank', () => {
    expect(signedIn(within('Vid protokollet\nBertil Ek : poe\nJusteras\nGustaf’Lind'))).toEqual([
      'Bertil Ek',
      'Gustaf Lind',
    ]);
  });

  test('stand apart with specks between them', () => {
    expect(signedIn(within('Vid protokollet\nEva Sund\nJusteras\nBertil Ek vos, Anita Blad'))).toEqual([
      'Eva Sund',
      'Bertil Ek',
      'Anita Blad',
    ]);
  });
});
