/** Whether confidences mean what they say, for corrections made and corrections asked about together, and reason by reason. */
import type { JudgedCorrection } from '../../src/evaluate/judged.ts';
import { atLeast, type Bin, reliability } from '../../src/evaluate/reliability.ts';
import type { Measured } from './measured.ts';
import { markdownTable, percent } from './table.ts';

/** A table by confidence, and what follows from it in two lines. */
export function confidenceTable(all: readonly Measured[]): string {
  const corrections = correctionsOf(all);
  const { bins, error } = reliability(corrections);
  const sure = atLeast(0.9, corrections);
  return [
    markdownTable(
      ['confidence', 'corrections', 'mean confidence', 'right'],
      bins
        .filter(({ count }) => count > 0)
        .map((bin) => [`${bin.from} – ${bin.to}`, String(bin.count), ...meanAndRight(bin)]),
    ),
    '',
    `Expected calibration error: ${percent(error)}.`,
    '',
    `Said to be at least 0.9 sure: ${percent(sure.right)} right (of ${sure.count}, mean confidence ${percent(sure.confidence)}).`,
  ].join('\n');
}

/** A table of corrections made and asked about by their reasons; a correction with several counts under each. */
export function reasonTable(all: readonly Measured[]): string {
  const corrections = correctionsOf(all);
  const reasons = [...new Set(corrections.flatMap((correction) => correction.reasons))].sort();
  const rows = [
    ...reasons.map((reason) =>
      row(
        reason,
        corrections.filter((c) => c.reasons.includes(reason)),
      ),
    ),
    row('all', corrections),
  ];
  return markdownTable(
    ['reason', 'made', 'mean confidence', 'right', 'asked about', 'mean confidence', 'right'],
    rows,
  );
}

const correctionsOf = (all: readonly Measured[]): JudgedCorrection[] =>
  all.flatMap(({ corrections }) => corrections);

function row(name: string, corrections: readonly JudgedCorrection[]): string[] {
  const of = (kind: JudgedCorrection['kind']): string[] => {
    const bin = atLeast(
      0,
      corrections.filter((correction) => correction.kind === kind),
    );
    return [String(bin.count), ...(bin.count === 0 ? ['', ''] : meanAndRight(bin))];
  };
  return [name, ...of('replace'), ...of('ask')];
}

const meanAndRight = ({ confidence, right }: Bin): string[] => [percent(confidence, 1), percent(right, 1)];
