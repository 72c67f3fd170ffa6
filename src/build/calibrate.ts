/**
 * `npm run calibrate -- FOLDER…`: fits the calibration to read pages whose print is known, and writes
 * `dictionaries/calibration.yaml`. Every `gold.txt` below the folders (alone, or as the end of a name) is a print, and
 * the `eng.txt` and `swe.txt` beside it are its readings; the print itself counts as a reading without faults.
 * Each document's figures are told by weights that were fitted to the documents of other folds.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { stringify } from 'yaml';
import type { Source } from '../document.ts';
import { align } from '../evaluate/align.ts';
import { letterWords, normalise, words } from '../evaluate/normalise.ts';
import { loadModel } from '../node/model.ts';
import { read } from '../read/index.ts';
import { probability } from '../repair/calibration.ts';
import { isBeyondDoubt, type Judged } from '../repair/decide.ts';
import { featuresOf, isSameWord } from '../repair/features.ts';
import { repairLayout } from '../repair/layout/index.ts';
import { profileOf } from '../repair/learn.ts';
import { likeliest } from '../repair/posterior.ts';
import { type Profile, sumProfiles } from '../repair/profile.ts';
import { type Surroundings, surroundingsOf } from '../repair/surroundings.ts';
import { THRESHOLDS } from '../repair/thresholds.ts';
import { weighDocument } from '../repair/weigh-document.ts';
import { regress } from './regression.ts';

/** A token that is open to doubt, and what is true of it. */
interface Doubt {
  readonly document: string;
  readonly features: Readonly<Record<string, number>>;
  /** Whether another reading is likelier than what stands there. */
  readonly isChange: boolean;
  readonly isRight: boolean;
  readonly isWrong: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const READINGS = ['eng.txt', 'swe.txt', 'gold.txt'];
const FOLDS = 5;
const model = loadModel();

const folders = process.argv.slice(2);
const batches = (folders.length > 0 ? folders : [join(ROOT, 'fixtures/minutes')]).map((folder) =>
  globSync(`${folder}/**/*gold.txt`, { absolute: true }).sort(),
);
const prints = batches.flat();
const doubts = batches.flatMap((batch) => READINGS.flatMap((reading) => doubtsInBatch(batch, reading)));
report();
const [right, wrong] = weightsFrom(doubts);
writeFileSync(join(ROOT, 'dictionaries/calibration.yaml'), fileOf({ right, wrong }));

type Weights = Readonly<Record<string, number>>;

/** What to trust a reading by, and then, of what is not replaced, what to doubt. */
function weightsFrom(known: readonly Doubt[]): [Weights, Weights] {
  const changes = known.filter(({ isChange }) => isChange);
  const right = regress(changes.map(({ features, isRight }) => ({ features, isTrue: isRight })));
  const left = known.filter((doubt) => !isReplaced(doubt, right));
  return [right, regress(left.map(({ features, isWrong }) => ({ features, isTrue: isWrong })))];
}

function isReplaced({ isChange, features }: Doubt, right: Weights): boolean {
  return isChange && probability(right, [features]) >= THRESHOLDS.replace;
}

/** Every document is looked at twice, by itself and as one of its batch, since it may be cleaned in either way. */
function doubtsInBatch(batch: readonly string[], end: string): Doubt[] {
  const pages = batch
    .map((print) => ({ print, reading: print.replace(/gold\.txt$/, end) }))
    .filter(({ reading }) => existsSync(reading))
    .map(({ print, reading }) => ({ print, source: sourceOf(reading) }));
  const profile = sumProfiles(pages.map(({ source }) => profileOf(source, model)));
  return pages.flatMap(({ print, source }) => [
    ...doubtsIn(source, print),
    ...doubtsIn(source, print, profile),
  ]);
}

function sourceOf(reading: string): Source {
  const input = read({ name: 'page.txt', bytes: readFileSync(reading) });
  if (input.kind === 'unreadable') throw new Error(`Unexpected bytes in ${reading}, expected text`);
  return input.source;
}

function doubtsIn(page: Source, print: string, profile?: Profile): Doubt[] {
  const { source } = repairLayout(page, model);
  const { tokens, finder } = weighDocument(page, source.text, model, profile);
  const printed = letterWords(words(normalise(readFileSync(print, 'utf8'), { dehyphen: true, fold: true })));
  const seen = tokens.map(({ token }) => keyOf(token.text));
  const printedAt = new Map(Array.from(align(printed, seen).to, (at, i) => [at, i] as const));
  const around = surroundingsOf(tokens);
  return tokens.flatMap((judged, i): Doubt[] => {
    if (isBeyondDoubt(judged)) return [];
    const features = featuresOf(judged, around[i] as Surroundings, finder.channel.survival, model);
    return [{ document: print, features, ...truthOf(judged, printedAt.get(i), printed) }];
  });
}

function truthOf(
  { token, candidates, posteriors }: Judged,
  at: number | undefined,
  printed: readonly string[],
): Pick<Doubt, 'isChange' | 'isRight' | 'isWrong'> {
  const { text } = likeliest(candidates, posteriors);
  const gold = at === undefined ? '' : (printed[at] as string);
  const pairs = at === undefined ? [] : [gold + (printed[at + 1] ?? ''), (printed[at - 1] ?? '') + gold];
  return {
    isChange: !isSameWord(text, token.text),
    isRight: text.includes(' ') ? pairs.includes(keyOf(text)) : keyOf(text) === gold,
    isWrong: keyOf(token.text) !== gold,
  };
}

function keyOf(text: string): string {
  return letterWords([text.replace(' ', '')])[0] ?? '';
}

/** The figures of every document under weights that know nothing of it. */
function report(): void {
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ document }: Doubt): boolean => prints.indexOf(document) % FOLDS === fold;
    const [rights, wrongs] = weightsFrom(doubts.filter((doubt) => !isHeld(doubt)));
    return doubts.filter(isHeld).map((doubt) => ({
      ...doubt,
      right: doubt.isChange ? probability(rights, [doubt.features]) : 0,
      wrong: probability(wrongs, [doubt.features]),
    }));
  }).flat();
  const changes = unseen.filter(({ isChange }) => isChange);
  for (const least of [0.95, 0.9, 0.8, 0.7, 0.5]) {
    const sure = changes.filter(({ right: p }) => p >= least);
    const harm = sure.filter(({ isRight, isWrong }) => !isRight && !isWrong).length;
    console.log(
      `from ${least}: ${sure.length} corrections, ${sure.filter(({ isRight }) => isRight).length} right, ${harm} of right words`,
    );
  }
  const left = unseen.filter(({ right: p }) => p < THRESHOLDS.replace);
  for (const least of [0.5, 0.4, 0.3, 0.2]) {
    const asked = left.filter((d) => Math.max(d.wrong, d.right) >= least);
    const hits = asked.filter(({ isWrong }) => isWrong).length;
    const all = left.filter(({ isWrong }) => isWrong).length;
    console.log(
      `asked from ${least}: ${asked.length}, wrong words among them ${hits} of ${all} that are open to doubt`,
    );
  }
}

function fileOf(weights: { right: Weights; wrong: Weights }): string {
  const rounded = (all: Weights): Weights =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, Number(value.toFixed(3))]));
  return `# How far a correction can be trusted: weights of its features (src/repair/features.ts) for the logarithm of the odds,
# \`right\` that the likeliest reading of a word is right, \`wrong\` that what stands there is not what was printed.
# Fitted by \`npm run calibrate\`; not kept by hand.
# source: aligned OCR and print of Swedish minutes, Tesseract 5.3.0, ${prints.length} documents read with the English and the Swedish model.
${stringify({ right: rounded(weights.right), wrong: rounded(weights.wrong) })}`;
}
