/**
 * `npm run calibrate -- [--doubts] FOLDER…`: fits the calibration to read pages whose print is known, and writes
 * `dictionaries/calibration.yaml`. Every `gold.txt` below the folders (alone, or as the end of a name) is a print, and
 * the `eng.txt` and `swe.txt` beside it are its readings; the print itself counts as a reading without faults.
 * With `--doubts` the trust in corrections stays as it is, and only what is doubted of the rest is fitted anew.
 * Each document's figures are told by weights that were fitted to the documents of other folds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { Calibration } from '../model/model.ts';
import { loadModel } from '../node/model.ts';
import { probability } from '../repair/decide/calibration.ts';
import { DOUBT_NUMBERS } from '../repair/decide/doubt-numbers.ts';
import { sumOfTrees } from '../repair/decide/trees.ts';
import { logistic } from '../repair/posterior.ts';
import { boost } from './boosting.ts';
import { type Change, changesOf } from './changes.ts';
import { type Left, leftIn } from './left.ts';
import { readPages } from './read-pages.ts';
import { regress } from './regression.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDS = 5;
const NO_DOUBTS: Calibration['wrong'] = { names: [], bias: -10, trees: [] };
const model = loadModel();

const { values: asked, positionals: folders } = parseArgs({
  options: { doubts: { type: 'boolean' } },
  allowPositionals: true,
});
const pages = readPages(folders.length > 0 ? folders : [join(ROOT, 'fixtures/minutes')], model);
const documents = [...new Set(pages.map(({ document }) => document))];
const changes = pages.flatMap((page) => changesOf(page, model));
const right = asked.doubts ? model.calibration.right : rightFrom(changes);
const trusting = { ...model, calibration: { right, wrong: NO_DOUBTS } };
const left = pages.flatMap((page) => leftIn(page, trusting));
reportChanges();
reportLeft();
writeFileSync(join(ROOT, 'dictionaries/calibration.yaml'), fileOf({ right, wrong: wrongFrom(left) }));

/** What to trust a reading by. */
function rightFrom(known: readonly Change[]): Record<string, number> {
  return regress(known.map(({ features, isRight }) => ({ features, isTrue: isRight })));
}

/** What to doubt, of what is not replaced. */
function wrongFrom(known: readonly Left[]): Calibration['wrong'] {
  const examples = known.map(({ numbers, isWrong }) => ({ numbers, isTrue: isWrong }));
  return { names: DOUBT_NUMBERS, ...boost(examples) };
}

/** What is told of every document by a fit that knows nothing of it. */
function unseen<Case extends { readonly document: string }>(
  cases: readonly Case[],
  tellerFrom: (known: readonly Case[]) => (one: Case) => number,
): { readonly one: Case; readonly p: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ document }: Case): boolean => documents.indexOf(document) % FOLDS === fold;
    const tell = tellerFrom(cases.filter((one) => !isHeld(one)));
    return cases.filter(isHeld).map((one) => ({ one, p: tell(one) }));
  }).flat();
}

function reportChanges(): void {
  const told = unseen(changes, (known) => {
    const weights = rightFrom(known);
    return ({ features }) => probability(weights, [features]);
  });
  for (const least of [0.95, 0.9, 0.8, 0.7, 0.5]) {
    const sure = told.filter(({ p }) => p >= least).map(({ one }) => one);
    const harm = sure.filter(({ isHarm }) => isHarm).length;
    console.log(
      `from ${least}: ${sure.length} corrections, ${sure.filter(({ isRight }) => isRight).length} right, ${harm} of right words`,
    );
  }
}

function reportLeft(): void {
  const told = unseen(left, (known) => {
    const trees = wrongFrom(known);
    return ({ numbers }) => logistic(sumOfTrees(trees, numbers));
  });
  const all = left.filter(({ isWrong }) => isWrong).length;
  for (const least of [0.6, 0.5, 0.4, 0.3, 0.2]) {
    const asked = told.filter(({ p }) => p >= least);
    const hits = asked.filter(({ one }) => one.isWrong).length;
    console.log(
      `asked from ${least}: ${asked.length}, wrong words among them ${hits} of ${all} that are open to doubt`,
    );
  }
}

function fileOf({ right: weights, wrong: { names, bias, trees } }: Calibration): string {
  const rounded = Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, Number(value.toFixed(3))]),
  );
  const list = (values: readonly (string | number)[]): string => `[${values.join(', ')}]`;
  const lines = trees.map(
    ({ at, above, values }) => `    - { at: ${list(at)}, above: ${list(above)}, values: ${list(values)} }`,
  );
  return `# How far a correction can be trusted, and what is wrong that nothing replaces. \`right\`: weights of features (src/repair/decide/features.ts)
# for the logarithm of the odds that the likeliest reading of a word is right. \`wrong\`: boosted trees over numbers
# (src/repair/decide/doubt-numbers.ts) for the same of a word's being wrong where it is left as it stands.
# Fitted by \`npm run calibrate\`; not kept by hand.
# source: aligned OCR and print of Swedish minutes, Tesseract 5.3.0, ${documents.length} documents read with the English and the Swedish model${asked.doubts ? ' (`right`: as fitted before)' : ''}.
${stringify({ right: rounded })}wrong:
  names: ${list(names)}
  bias: ${bias.toFixed(3)}
  trees:
${lines.join('\n')}
`;
}
