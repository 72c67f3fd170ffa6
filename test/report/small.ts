/** A small invented batch: three documents, one of them with gold text, some decisions, one person. */
import type { Gathered, ReportedDocument } from '../../src/report/gather.ts';
import type { Ruling } from '../../src/settle/ruling.ts';
import { standingOf } from '../../src/settle/standing.ts';
import type { Correction } from '../../src/write/index.ts';

/** Where a word of a source becomes another, or is asked about. */
export interface Change {
  readonly kind: Correction['kind'];
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
}

/** A document as `clean` would leave it, from its source and the changes in their order. */
export function document(
  stem: string,
  source: string,
  changes: readonly Change[],
  gold?: string,
): ReportedDocument {
  const file = `${stem}.txt`;
  const sha256 = stem.length.toString(16).padStart(64, '0');
  let clean = '';
  let done = 0;
  const corrections = changes.map(({ kind, before, after, confidence }, i): Correction => {
    const start = source.indexOf(before, done);
    clean += source.slice(done, start) + (kind === 'replace' ? after : before);
    done = start + before.length;
    const line = source.slice(0, start).split('\n').length;
    const at = { span: { start, end: done }, page: 1, line, column: 1 };
    const said = {
      before,
      after,
      confidence,
      reasons: [],
      alternatives: [],
      context: { before: '', after: '' },
    };
    return { id: `${stem.length}${i}`.padStart(16, '0'), file, sha256, kind, ...at, ...said };
  });
  const files = { text: file, record: `${stem}.yaml` };
  return { stem, file, sha256, corrections, clean: clean + source.slice(done), source, files, gold };
}

const MAY = document(
  '2024/maj',
  'Ordforande: Eva Skarman\nKvarnen lagas i host.\nVid pennan <b>Bo</b> & Ek\n',
  [
    { kind: 'replace', before: 'Ordforande', after: 'Ordförande', confidence: 0.99 },
    { kind: 'ask', before: 'Skarman', after: 'Skårman', confidence: 0.52 },
    { kind: 'replace', before: 'host', after: 'höst', confidence: 0.97 },
    { kind: 'ask', before: 'Ek', after: 'Ek', confidence: 0.4 },
  ],
  'Ordförande: Eva Skårman\nKvarnen lagas i höst.\nVid pennan <b>Bo</b> & Ek\n',
);
const JUNE = document('2024/juni', 'Dammen tomdes pa lordagen.\n', [
  { kind: 'replace', before: 'tomdes', after: 'tömdes', confidence: 0.98 },
  { kind: 'replace', before: 'pa', after: 'på', confidence: 0.99 },
  { kind: 'replace', before: 'lordagen', after: 'lördagen', confidence: 0.9 },
]);
const EMPTY = document('2024/sommar-lov', 'Inget hände.\n', []);

const [, asked] = MAY.corrections as [Correction, Correction];

const RULINGS: readonly Ruling[] = [
  {
    ...{
      scope: 'here',
      action: 'accept',
      id: asked.id,
      file: MAY.file,
      sha256: MAY.sha256,
      span: asked.span,
    },
    ...{ before: 'Skarman', text: 'Skårman', by: 'Eva', at: '2024-06-01T08:00:00.000Z' },
  },
];

export const SMALL: Gathered = {
  title: undefined,
  date: '1 juli 2024',
  base: '../ut',
  documents: [MAY, JUNE, EMPTY],
  standing: standingOf(RULINGS),
  people: [
    {
      id: 'eva-skarman',
      namn: 'Eva Skårman',
      roller: [{ roll: 'ordförande', antal: 1 }],
      grupper: [{ grupp: 'kvarnlaget', antal: 1 }],
      forst: '2024-05-03',
      sist: '2024-05-03',
      forekomster: [{ post: '2024/maj.yaml', datum: '2024-05-03', som: 'deltagare' }],
    },
  ],
};
