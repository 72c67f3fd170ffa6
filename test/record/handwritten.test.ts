/** Minutes copied from handwriting, line for line: words divided at the edge, signatures between slashes. */
import { expect, test } from 'vitest';
import type { Minutes } from '../../src/record/index.ts';
import { minutesOf } from './help.ts';

const namesOf = (people: Minutes['signaturer'] | Minutes['deltagare'] = []): string[] =>
  people.map(({ namn = '' }) => namn);

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

test('who signed them stands between slashes, after the day too, and who read them aloud did not', () => {
  expect(namesOf(minutesOf(STAMMA).signaturer)).toEqual(['A. B. Fors', 'O. Alm', 'Nils Dal']);
});

test('of all the absent ones are named with why they were', () => {
  const minutes = minutesOf(
    'Möte den 3 mars 1894\n\nNärvarande: samtlige Herrar Fullmäktige med undantag af: Herr Anders Ek, hindrad af sjukdom, och Herr Olof Alm, bortrest\n\n§ 1\nBo Dal valdes.',
  );
  expect(namesOf(minutes.deltagare)).toEqual([]);
  expect(namesOf(minutes.franvarande)).toEqual(['Anders Ek', 'Olof Alm']);
});
