/** Lists of matters before the minutes, of which the text may break off; who is absent of all; offices signed by machine. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf } from './help.ts';

const names = (people: readonly { readonly namn?: string }[] = []) => people.map(({ namn }) => namn);
const SIGNED = `Kulturnämnden
Plats och tid     Ekbysalen, 5 mars 2024 kl 13-15
Beslutande        Anna Ek (S)
                  Bo Alm (M)
Sekreterare       Pia Dal
Ordförande        Anna Ek
Justerare         Bo Alm
`;

describe('a list of matters behind the front page holds no items', () => {
  test.each([
    [
      'with signs, the day beside its title',
      'Förteckning över styrelsens ärenden den 16 december 2009\n\n§ 7 Taxa för badet\n§ 8 Lekplats på Alnö\n§ 9 Övrigt\n',
      [],
    ],
    [
      'with numbers in a column of their own, under a heading',
      'Förteckning över kommunfullmäktiges ärenden\n\n       Informationsärenden\n76     Taxa för badet\n77     Valärende\n78     Valärende – kompletteringsval\n',
      [],
    ],
    [
      'with the pages beside it, one matter coming after',
      'ÄRENDELISTA\n\n76 Taxa för badet              3\n77 Lekplats på Alnö            4\n78 Övrigt                      5\n\n§ 76\nTaxa för badet\n\nBo berättar om taxan.\n',
      ['76 Taxa för badet'],
    ],
    [
      'with the register in a column between',
      'Ärendeförteckning\n\nMbn § 7                       Information\nMbn § 8   Dnr 36/2009 049     Taxa för badet\nMbn § 9   Dnr 108/2010 049    Lekplats på Alnö\n',
      [],
    ],
    [
      'with few dots to the pages',
      'Ärendelista\n\n§ 7 Dnr KN 2018/14\nTaxa för badet... 3\n§ 8 Dnr KN 2018/15\nLekplats på Alnö... 4\n§ 9 Dnr KN 2018/16\nÖvrigt... 5\n',
      [],
    ],
  ])('%s', (_, list, expected) => {
    expect(headings(minutesOf(`${SIGNED}\n${list}`))).toEqual(expected);
  });

  test('what calls to a meeting lists them', () => {
    const call = 'Kulturnämnden kallas\n\nÄrendelista\n\n7 Taxa för badet\n8 Lekplats på Alnö\n9 Övrigt\n';
    expect(headings(minutesOf(call))).toEqual(['7 Taxa för badet', '8 Lekplats på Alnö', '9 Övrigt']);
  });
});

describe('those who were there', () => {
  test.each([
    'Samtliga ledamöter utom Cia Dal (S) och Per Fors (M).',
    'Nämndens samtliga ledamöter med undantag för Cia Dal (S) och Per Fors (M).',
  ])('%s', (all) => {
    const { deltagare, franvarande } = minutesOf(
      `Kulturnämnden\nPlats och tid     Ekbysalen, 5 mars 2024 kl 13-15\nBeslutande        ${all}\nÖvriga            Bo Alm, sekreterare\n\n§ 7 Taxa\nBo berättar.\n`,
    );
    expect([names(deltagare), names(franvarande)]).toEqual([['Bo Alm'], ['Cia Dal', 'Per Fors']]);
  });

  test('parties in columns before the names of two', () => {
    const rows =
      's       Anna Ek          kd      Bo Alm\nm       Cia Dal          bp      Per Fors\nMp      Gun Lind         Kd      Eva Gren';
    const { deltagare } = minutesOf(
      `Kulturnämnden\nBeslutande\nParti   Namn             Parti   Namn\n\n${rows}\n\n§ 7 Taxa\nBo berättar.\n`,
    );
    expect(names(deltagare)).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal', 'Per Fors', 'Gun Lind', 'Eva Gren']);
  });

  test('a row of names and offices in turn', () => {
    const row =
      'Anna Ek, sekreterare, Bo Alm, chef för lager- och transportfrågor, Cia Dal, utvecklare, § 7 Per Fors, ekonom, § 8';
    expect(
      names(minutesOf(`Kulturnämnden\nÖvriga närvarande\n${row}\n\n§ 7 Taxa\nBo berättar.\n`).deltagare),
    ).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal', 'Per Fors']);
  });
});

describe('signatures', () => {
  test('may be set by machine', () => {
    const signed =
      'Underskrifter     Genom digital justering\nSekreterare       Pia Dal\nOrdföranden       Anna Ek (S)\nJusterare         Bo Alm (M)';
    const { signaturer } = minutesOf(
      `Kulturnämnden\nBeslutande        Anna Ek (S)\n                  Bo Alm (M)\n${signed}\n\n§ 7 Taxa\nBo berättar.\n`,
    );
    expect(names(signaturer)).toEqual(['Pia Dal', 'Anna Ek', 'Bo Alm']);
  });

  test('the head of the next page signs nothing', () => {
    const { signaturer } = minutesOf(
      `${SIGNED}\nLANDSTINGET EKBY                      2 (9)\n\n§ 7 Taxa\nBo berättar.\n`,
    );
    expect(names(signaturer)).toEqual(['Bo Alm']);
  });
});

test('a word set with spaces', () => {
  const text =
    'Kulturnämnden\n\n§ 7 Taxa\n\nNämnden beslutar\n\na t t  höja taxan.\n\n§ 8 Badet\n\nBo berättar.\n';
  expect(decisions(minutesOf(text))).toEqual(['Nämnden beslutar att höja taxan.']);
});
