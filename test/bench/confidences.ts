/** Whether confidences mean what they say, for corrections made and corrections asked about together. */
import type { JudgedCorrection } from '../../src/evaluate/judged.ts';
import { atLeast, type Bin, reliability } from '../../src/evaluate/reliability.ts';
import type { Measured } from './measured.ts';
import { markdownTable, percent } from './table.ts';

/** A table by confidence, and what follows from it in two lines. */
export function confidenceTable(all: readonly Measured[]): string {
  const corrections = all.flatMap((document) => document.corrections);
  const { bins, error } = reliability(corrections);
  const sure = atLeast(0.9, corrections);
  return [
    markdownTable(
      ['confidence', 'corrections', 'mean confidence', 'right'],
      bins.filter(({ count }) => count > 0).map(cells),
    ),
    '',
    `Expected calibration error: ${percent(error)}.`,
    `Said to be at least 0.9 sure: ${percent(sure.right)} of ${sure.count} right, mean confidence ${percent(sure.confidence)}.`,
    ...(['replace', 'ask'] as const).map((kind) => kindLine(kind, corrections)),
  ].join('\n');
}

const cells = ({ from, to, count, confidence, right }: Bin): string[] => [
  `${from} – ${to}`,
  String(count),
  percent(confidence, 1),
  percent(right, 1),
];

function kindLine(kind: JudgedCorrection['kind'], corrections: readonly JudgedCorrection[]): string {
  const bin = atLeast(
    0,
    corrections.filter((correction) => correction.kind === kind),
  );
  const name = kind === 'replace' ? 'Made' : 'Asked about';
  return `${name}: ${percent(bin.right)} of ${bin.count} right, mean confidence ${percent(bin.confidence)}.`;
}
