/** What is still wrong and what was harmed, by class; with examples on request. */
import { CLASSES, type Mistake, type MistakeClass } from '../../src/evaluate/mistakes.ts';
import type { Measured } from './measured.ts';
import { markdownTable } from './table.ts';

/** How many examples a class shows. */
const EXAMPLES = 6;

const NAMES: Readonly<Record<MistakeClass, string>> = {
  number: 'number',
  division: 'split or join',
  lost: 'lost',
  name: 'name',
  'real-word': 'real word',
  diacritics: 'diacritics only, no word',
  letters: 'other letters, no word',
  noise: 'noise',
};

/** A table of counts; with `examples` the commonest of each class as `printed ← found`. */
export function mistakesTable(all: readonly Measured[], examples: boolean): string {
  const left = all.flatMap(({ mistakes }) => mistakes.left);
  const harmed = all.flatMap(({ mistakes }) => mistakes.harmed);
  const rows = CLASSES.map((kind) => [kind, of(kind, left), of(kind, harmed)] as const);
  const head = ['class', 'still wrong', 'of them diacritics only', 'harmed', 'of them diacritics only'];
  return markdownTable(
    [...head, ...(examples ? ['still wrong', 'harmed'] : [])],
    [
      ...rows.map(([kind, l, h]) => [
        ...counts(NAMES[kind], l, h),
        ...(examples ? [commonest(l), commonest(h)] : []),
      ]),
      counts('all', left, harmed),
    ],
  );
}

const of = (kind: MistakeClass, list: readonly Mistake[]): Mistake[] => list.filter((m) => m.class === kind);

function counts(name: string, left: readonly Mistake[], harmed: readonly Mistake[]): string[] {
  const diacritics = (list: readonly Mistake[]): string =>
    String(list.filter(({ onlyDiacritics }) => onlyDiacritics).length);
  return [name, String(left.length), diacritics(left), String(harmed.length), diacritics(harmed)];
}

/** Equally common ones keep the order of the texts. */
function commonest(list: readonly Mistake[]): string {
  const found = new Map<string, number>();
  for (const { gold, text } of list) {
    const example = `${gold || '–'} ← ${text || '–'}`;
    found.set(example, (found.get(example) ?? 0) + 1);
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, EXAMPLES)
    .map(([example, count]) => (count > 1 ? `${example} (${count})` : example))
    .join(', ');
}
