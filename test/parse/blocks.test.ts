/** Lines put together to what they were before the printer broke them. */
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/parse/blocks/blocks.ts';
import { linesOf } from '../../src/parse/lines/lines.ts';
import { vocabularyOf } from '../../src/parse/vocabulary/vocabulary.ts';
import { knowledge } from '../record/help.ts';

/** Lines that are full and break amid a sentence, so that the page has a measure. */
const PAGE = [
  'Vävstugan har fått nya vävstolar under våren och de gamla har sålts till skolan i grannbyn,',
  'som länge har velat ha en stor vävstol för sina kurser på kvällarna och till sommarens läger,',
  'dit många barn kommer.',
  '',
];

/** The blocks of some lines on a page with that measure. */
const blocks = (...lines: string[]): string[] =>
  blocksOf(linesOf([...PAGE, ...lines].join('\n')), vocabularyOf(knowledge))
    .slice(1)
    .map(({ text }) => text);

const FULL = 'Asta visade de nya mönstren som hon har fått från sin mormor och som ingen har vävt förut i';

describe('lines are put together', () => {
  test.each([
    ['when the first is full', [FULL, 'Vävlunda.'], [`${FULL} Vävlunda.`]],
    ['over a blank line amid a sentence', [FULL, '', 'byn.'], [`${FULL} byn.`]],
    [
      'over a blank line after a comma, where the lines are more or full',
      [`${FULL},`, '', 'Vävlunda.'],
      [`${FULL}, Vävlunda.`],
    ],
    ['over a page break amid a sentence', [FULL, '\fbyn.'], [`${FULL} byn.`]],
    [
      'over a word that found no room',
      [`${FULL} byn`, 'Vävlunda', 'och som alla tycker om.'],
      [`${FULL} byn Vävlunda och som alla tycker om.`],
    ],
    ['after a comma', ['Asta, Börje,', 'Cilla'], ['Asta, Börje, Cilla']],
    ['between weekday and date', ['Vi ses tisdagen', 'den 3 mars.'], ['Vi ses tisdagen den 3 mars.']],
    ['between day and month', ['Årsmöte i Ekby den 3', 'Mars 1904'], ['Årsmöte i Ekby den 3 Mars 1904']],
    [
      'between day and month over wide blanks',
      ['Vävstolen hämtas hos Börje den 3      maj.'],
      ['Vävstolen hämtas hos Börje den 3 maj.'],
    ],
    [
      'before who was elected',
      ['Till justerare valdes', 'Asta Ek och Börje Ax'],
      ['Till justerare valdes Asta Ek och Börje Ax'],
    ],
    [
      'amid those who were elected',
      ['Till revisorer valdes Asta Ek och', 'Börje Ax.'],
      ['Till revisorer valdes Asta Ek och Börje Ax.'],
    ],
    [
      'after a preposition, before a name',
      ['Garnet som blev över efter kursen i maj lämnas till', 'Vävlunda skola.'],
      ['Garnet som blev över efter kursen i maj lämnas till Vävlunda skola.'],
    ],
    [
      'after a word of grammar, though the next opens a section elsewhere',
      ['6. Anmälan av frågor som kommer upp under', 'ärenden'],
      ['6. Anmälan av frågor som kommer upp under ärenden'],
    ],
    [
      'after a word of grammar that ends no line, too',
      ['Garnet tas upp i maj, före stadgar, budget och övriga', 'ärenden'],
      ['Garnet tas upp i maj, före stadgar, budget och övriga ärenden'],
    ],
    ['after initials', [`${FULL} dag A. B.`, 'Ek valdes.'], [`${FULL} dag A. B. Ek valdes.`]],
    [
      'before what closes a bracket',
      ['Asta Ek (på plats i 11 t', '45 m) Vävare'],
      ['Asta Ek (på plats i 11 t 45 m) Vävare'],
    ],
    [
      'between given name and surname in a row with classes',
      ['Närvarande: Asta Ek VV14, Börje', 'Ax VV15, Cilla Sund'],
      ['Närvarande: Asta Ek VV14, Börje Ax VV15, Cilla Sund'],
    ],
    ['within brackets', ['Remiss om vävning (SOU', '2025:92)'], ['Remiss om vävning (SOU 2025:92)']],
    [
      'at a paragraph that a sentence speaks of',
      [FULL.replace(/i$/, 'enligt'), '§ 7 Stadgarna.'],
      [`${FULL.replace(/i$/, 'enligt')} § 7 Stadgarna.`],
    ],
    ['with a hyphen kept where a word is divided', [`${FULL} Väv-`, 'lunda.'], [`${FULL} Väv-lunda.`]],
  ])('%s', (_, lines, expected) => {
    expect(blocks(...lines)).toEqual(expected);
  });
});

describe('lines stay apart', () => {
  test.each([
    ['when the first had room for more', ['Vävstugan', 'Asta hälsade alla välkomna.']],
    [
      'after a paragraph on one line, whatever it ends on',
      [
        'Interpellation av Asta Ek (V) till nämndens ordförande om att alla som hyr en vävstol i Vävlunda och dess omnejd ska få det garn och de inslag de har rätt till',
        'Ordföranden besvarar interpellationen.',
      ],
    ],
    ['after a row of people that ends in «och»', ['Asta Ek, ombud för Börje Ax, Cilla Sund och', 'Vävlunda']],
    ['at a number', [FULL, '2. Städdag']],
    [
      'after a colon over what is decided',
      [`${FULL.slice(0, 66)} och att mötet beslutar:`, 'Garnet köps in i maj.'],
    ],
    ['at a bullet', [FULL, '• Städdag']],
    ['at a label', [FULL, 'Ansvarig: Asta']],
    ['after a customary heading', ['Övriga frågor', 'inga frågor väcktes']],
    ['at a sentence that decides', [FULL, 'Beslutas att köpa garn till alla.']],
    ['at a clause of a decision', ['Styrelsen beslutar', 'att köpa garn']],
    ['at a blank line after a full stop', [`${FULL} byn.`, '', 'Garnet är slut.']],
  ])('%s', (_, lines) => {
    expect(blocks(...lines)).toEqual(lines.filter(Boolean));
  });

  test('in columns, one column after the other on each line', () => {
    expect(blocks('Vid protokollet          Justeras', 'Asta Ek                  Börje Ax')).toEqual([
      'Vid protokollet',
      'Justeras',
      'Asta Ek',
      'Börje Ax',
    ]);
  });

  test('where paragraphs are lines, however long', () => {
    const long = `${FULL} byn, och ${FULL.toLowerCase()} byn`.repeat(2);
    const lines = [`${long}.`, `${long} igen.`, 'Kort rad.'];
    expect(blocksOf(linesOf(lines.join('\n')), vocabularyOf(knowledge)).map(({ text }) => text)).toEqual(
      lines,
    );
  });
});
