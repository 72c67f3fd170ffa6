/** How well doubts are placed: the words that a person is asked about, against the words that are still wrong. */
import { addFlags } from '../../src/evaluate/flags.ts';
import { byLevel, type Measured } from './measured.ts';
import { markdownTable, percent } from './table.ts';

/** A table of each level of damage and of all documents; words are those of the clean text. */
export function doubtsTable(all: readonly Measured[]): string {
  const rows = byLevel(all).map(({ name, documents }) => {
    const { words, flagged, wrong, flaggedWrong } = addFlags(documents.map(({ flags }) => flags));
    return [
      name,
      String(words),
      String(flagged),
      percent(share(flagged, words)),
      percent(share(flaggedWrong, flagged), 1),
      String(wrong),
      percent(share(flaggedWrong, wrong), 1),
    ];
  });
  return markdownTable(HEAD, rows);
}

const HEAD: readonly string[] = [
  '',
  'words',
  'flagged',
  'share flagged',
  'flagged that are wrong',
  'wrong words left',
  'wrong that are flagged',
];

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
