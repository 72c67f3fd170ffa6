/** Minutes copied from handwriting, line for line: words divided at the edge, signatures between slashes. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, itemsOf, minutesOf, namesOf } from './help.ts';

const STAMMA = `Protokoll, hållet vid kommunal-
stämma med Ekby socken i socken-
stugan den 3 Mars 1894.

§ 1.
Att granska förra årets räkenskaper utsågos Herrar
Nämndeman Anders Ek i Norrbyn och Kyrkvärden Olof Alm.

§ 2
Stämman beslöt bifalla Landtbrukaren Nils
Dals ansökan att få upptaga grus vid
Storåsen till lagning af vägen under nästa
sommar

Som ofvan
/A, B, Fors/

Den 10 Mars 1894 justeradt och godkändt
/O; Alm./
/Nils Dal/

Uppläst i Ekby kyr-
ka den 17 Mars 1894 af
/Per Berg./
`;

describe('lines that a hand broke', () => {
  const minutes = minutesOf(STAMMA);

  test('go on whatever they begin with', () => {
    expect(decisions(minutes)).toEqual([
      'Att granska förra årets räkenskaper utsågos Herrar Nämndeman Anders Ek i Norrbyn och Kyrkvärden Olof Alm.',
      'Stämman beslöt bifalla Landtbrukaren Nils Dals ansökan att få upptaga grus vid Storåsen till lagning af vägen under nästa sommar',
    ]);
    expect(headings(minutes)).toEqual(['1', '2']);
  });

  test('the year may be one of the 1800s', () => expect(minutes.datum).toBe('1894-03-03'));

  test('who read them aloud did not sign', () => {
    expect(namesOf(minutes.signaturer)).toEqual(['A. B. Fors', 'O. Alm', 'Nils Dal']);
  });
});

test('headings under numbers stay where words are divided in the text alone', () => {
  const text = `Kulturnämnden den 5 mars 2024

§ 7
Val av en person att justera protokollet
Anna Ek utses att justera protokollet tillsammans med ord-
föranden, och Bo Alm som ersättare för henne.

§ 8
Taxa
Badet har setts över.
`;
  expect(headings(minutesOf(text))).toEqual(['7 Val av en person att justera protokollet', '8 Taxa']);
});

test('signs alone behind a number are no heading', () => {
  expect(
    itemsOf(minutesOf('Möte den 3 mars 2024\n\n{§ 1.}\nBo Alm valdes.\n\n{§ 2.}\nCia Dal valdes.')),
  ).toMatchObject([
    { nummer: '1', beslut: ['Bo Alm valdes.'] },
    { nummer: '2', beslut: ['Cia Dal valdes.'] },
  ]);
});

test('of all the absent ones are named with why they were', () => {
  const minutes = minutesOf(
    'Möte den 3 mars 1894\n\nNärvarande: samtlige Herrar Fullmäktige med undantag af: Herr Anders Ek, hindrad af sjukdom, och Herr Olof Alm, bortrest\n\n§ 1\nBo Dal valdes.',
  );
  expect(namesOf(minutes.deltagare)).toEqual([]);
  expect(namesOf(minutes.franvarande)).toEqual(['Anders Ek', 'Olof Alm']);
});
