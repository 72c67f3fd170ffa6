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

  test('are somebody else where more than a letter differs, or two are as near', () => {
    expect(signedIn(within('Vid protokollet\nKarin Lindros'))).toEqual(['Karin Lindros']);
    expect(
      signedIn(within('Vid protokollet\nKarl-Gustan Lindros', 'Karl-Gustaf Lindros, Karl-Gustav Lindros')),
    ).toEqual(['Karl-Gustan Lindros']);
  });

  test('stand apart with specks between them', () => {
    expect(signedIn(within('Vid protokollet\nEva Sund\nJusteras\nBertil Ek vos, Anita Blad'))).toEqual([
      'Eva Sund',
      'Bertil Ek',
      'Anita Blad',
    ]);
  });
});
