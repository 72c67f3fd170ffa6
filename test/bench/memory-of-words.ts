/**
 * How much a memory of words already met helps: the same 1 MB with more and more of its letters misread, so that more and
 * more words are met for the first time. Without a memory only the harder words would make a difference.
 */
import { noisyDocuments } from './noisy.ts';
import { runPeer } from './run-peer.ts';
import { markdownTable, percent, rounded } from './table.ts';

const SHARES: readonly number[] = [0, 0.005, 0.03];
const PEERS: readonly string[] = ['renskrift-repair', 'renskrift-clean', 'spellchecker-wasm'];
const BYTES = 1_000_000;

/** A table of words per second by the share of letters misread. */
export function memoryTable(pages: readonly string[], wordList: string): string {
  const rows = SHARES.map((share) => {
    const documents = noisyDocuments(pages, BYTES, share);
    const speeds = PEERS.map((peer) => {
      const { words, seconds } = runPeer(peer, { documents, wordList });
      return rounded(words / seconds);
    });
    return [percent(share, 1), percent(newForms(documents), 1), ...speeds];
  });
  return markdownTable(['letters misread', 'words met first', ...PEERS.map((p) => `${p}, words/s`)], rows);
}

/** Share of the words that stand nowhere before. */
function newForms(documents: readonly string[]): number {
  const all = documents.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  return new Set(all).size / all.length;
}
