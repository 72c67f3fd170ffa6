/** The first pass over a document of a batch: what its likeliest readings say of its letters and rare words. */
import type { Source } from '../document.ts';
import type { Model } from '../model/model.ts';
import { align } from './channel/alignment.ts';
import type { Channel } from './channel/channel.ts';
import type { Forms } from './counts-by-name.ts';
import { seenIn } from './decide/seen.ts';
import { repairLayout } from './layout/index.ts';
import { firstOf, PARTS, type Profile } from './learnt/profile.ts';
import { indexOfMost } from './posterior.ts';
import type { Candidate } from './search/candidate.ts';
import { isRead } from './text/survival.ts';
import { formsOf, wordOf } from './weigh/forms.ts';
import { isSameWord, type Judged } from './weigh/judged.ts';
import { weighDocument } from './weigh/weigh-document.ts';

/** Posterior from which a reading tells how its letters were seen. */
const SURE = 0.99;

/** What a document teaches, read with the model as it ships. Depends on its arguments alone. */
export function profileOf(source: Source, model: Model): Profile {
  const layout = repairLayout(source, model);
  const { tokens, words, finder } = weighDocument(source, layout.source.text, model);
  const { letters, examples, misread } = readingsOf(tokens, finder.channel);
  const isWellRead = isRead(finder.channel.survival);
  return {
    version: 1,
    documents: 1,
    read: Number(isWellRead),
    words,
    misread,
    letters: { read: isWellRead ? letters : {}, unread: isWellRead ? {} : letters },
    examples: Object.fromEntries(Object.entries(examples).map(([key, list]) => [key, firstOf(list)])),
    forms: inParts(formsOf(tokens)),
    seen: seenIn(tokens),
  };
}

/** How letters were seen, with words as examples, and how many tokens are likeliest something else. */
function readingsOf(tokens: readonly Judged[], channel: Channel) {
  const letters: Record<string, Record<string, number>> = {};
  const examples: Record<string, string[]> = {};
  let misread = 0;
  for (const judged of tokens) {
    const { text } = judged.token;
    const best = indexOfMost(judged.posteriors);
    const chosen = judged.candidates[best] as Candidate;
    if (!isSameWord(chosen.text, text)) misread++;
    if (!tellsLetters(judged, chosen, judged.posteriors[best] as number)) continue;
    for (const { true: printed, seen } of align(text, wordOf(chosen), channel)) {
      letters[printed] ??= {};
      const row = letters[printed] as Record<string, number>;
      row[seen] = (row[seen] ?? 0) + 1;
      if (printed === seen) continue;
      examples[`${printed}→${seen}`] ??= [];
      examples[`${printed}→${seen}`]?.push(`${text} (${chosen.text})`);
    }
  }
  return { letters, examples, misread };
}

/** A word that is known, surely read and not guessed at: what is unknown may be anything. */
const tellsLetters = ({ token }: Judged, { kind, freeEdits }: Candidate, p: number): boolean =>
  token.kind === 'word' &&
  token.text.length > 2 &&
  p >= SURE &&
  (kind === 'known' || kind === 'compound') &&
  freeEdits === 0;

const inParts = (forms: Forms): Forms =>
  mapRows(forms, (row) =>
    Object.fromEntries(Object.entries(row).map(([k, n]) => [k, Math.round(n * PARTS)])),
  );

const mapRows = <A, B>(rows: Readonly<Record<string, A>>, map: (row: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, map(row)]));
