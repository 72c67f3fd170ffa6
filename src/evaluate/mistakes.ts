/**
 * What kind of mistake a wrong word is. Each word is counted once, in the first class that fits: number, division, lost,
 * name, real word, å ä ö, letters; words of the text that stand for nothing are noise.
 */
import { withoutMarks } from '../marks.ts';
import { type Compared, type ComparedWord, compare } from './compared.ts';
import { piecesOf } from './divisions.ts';
import type { PlacedWord } from './placed-words.ts';

/** In the order in which they are tried. */
export const CLASSES = [
  'number', // a digit was printed
  'division', // split in two, or run together with its neighbour
  'lost', // nothing stands for it
  'name', // printed with a capital inside a sentence, or a listed name
  'real-word', // what stands there is a word of the language too
  'diacritics', // no word, and only å, ä, ö, é are amiss
  'letters', // no word, and other letters are amiss
  'noise', // a word that was not printed
] as const;
export type MistakeClass = (typeof CLASSES)[number];

/** What the classes need to know of the language; words come in lower case. */
export interface Lexicon {
  readonly isWord: (word: string) => boolean;
  readonly isName: (word: string) => boolean;
}

export interface Mistake {
  readonly class: MistakeClass;
  /** Letters and digits of what was printed and of what stands there; empty where there is nothing. */
  readonly gold: string;
  readonly text: string;
  /** Whether the two differ in å, ä, ö, é and the like alone. */
  readonly onlyDiacritics: boolean;
}

export interface Mistakes {
  /** Wrong before repair and still wrong, and noise that is still there. */
  readonly left: readonly Mistake[];
  /** Right before repair. */
  readonly harmed: readonly Mistake[];
}

/** The mistakes of one document after repair; the three texts are in NFC. */
export function mistakes(gold: string, before: string, after: string, lexicon: Lexicon): Mistakes {
  const wasRight = compare(gold, before).gold.map(({ right }) => right);
  const compared = compare(gold, after);
  const { divided, pieces } = piecesOf(compared);
  const classified = compared.gold.flatMap((word, i) =>
    word.right ? [] : [{ i, ...mistake(word, classOf(word, divided.has(word), gold, lexicon)) }],
  );
  const pick = (right: boolean): Mistake[] =>
    classified.filter(({ i }) => wasRight[i] === right).map(({ i: _, ...rest }) => rest);
  return { left: [...pick(false), ...noise(compared, pieces)], harmed: pick(true) };
}

const noise = ({ text }: Compared, pieces: ReadonlySet<ComparedWord>): Mistake[] =>
  text
    .filter((word) => word.partner === undefined && !pieces.has(word))
    .map(({ letters }) => ({ class: 'noise', gold: '', text: letters, onlyDiacritics: false }));

function mistake({ letters, partner }: ComparedWord, kind: MistakeClass): Mistake {
  const text = partner?.letters ?? '';
  return { class: kind, gold: letters, text, onlyDiacritics: withoutMarks(letters) === withoutMarks(text) };
}

function classOf(word: ComparedWord, divided: boolean, gold: string, lexicon: Lexicon): MistakeClass {
  const { letters, partner } = word;
  if (/\p{N}/u.test(letters)) return 'number';
  if (divided) return 'division';
  if (!partner) return 'lost';
  if (isName(word, gold, lexicon)) return 'name';
  if (lexicon.isWord(partner.letters)) return 'real-word';
  return withoutMarks(letters) === withoutMarks(partner.letters) ? 'diacritics' : 'letters';
}

/** A capital says nothing at the start of a sentence, nor where all letters are capitals. */
function isName({ text, letters, span }: PlacedWord, gold: string, lexicon: Lexicon): boolean {
  const core = text.replace(/^[^\p{L}\p{N}]+/u, '');
  if (!/^\p{Lu}/u.test(core) || (letters.length > 1 && core === core.toUpperCase())) return false;
  const opens = /(?:^|[\n.!?:•])\P{L}*$/u.test(gold.slice(Math.max(0, span.start - 20), span.start));
  return !opens || lexicon.isName(letters);
}
