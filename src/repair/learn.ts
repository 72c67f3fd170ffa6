/** The first pass over a document of a batch: what its likeliest readings say of its letters and rare words. */
import type { Source } from '../document.ts';
import type { Model } from '../model/model.ts';
import type { Channel } from './channel/channel.ts';
import type { Forms } from './counts-by-name.ts';
import { seenIn } from './decide/seen.ts';
import { repairLayout } from './layout/index.ts';
import { firstOf, PARTS, type Profile } from './learnt/profile.ts';
import { isRead } from './text/survival.ts';
import { formsOf } from './weigh/forms.ts';
import { countLetters, toldBy } from './weigh/habits.ts';
import { isKept, type Judged } from './weigh/judged.ts';
import { weighOnce } from './weigh/weigh-document.ts';

/** What a document teaches, read with the model as it ships. Depends on its arguments alone. */
export function profileOf(source: Source, model: Model): Profile {
  const layout = repairLayout(source, model);
  const { tokens, words, finder } = weighOnce(source, layout.source.text, model);
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
  const told = toldBy(tokens, channel);
  const examples: Record<string, string[]> = {};
  for (const { text, printed, steps } of told) {
    for (const { true: letters, seen } of steps) {
      if (letters === seen) continue;
      examples[`${letters}→${seen}`] ??= [];
      examples[`${letters}→${seen}`]?.push(`${text} (${printed})`);
    }
  }
  const misread = tokens.filter((judged) => !isKept(judged)).length;
  return { letters: countLetters(told.map(({ steps }) => steps)), examples, misread };
}

const inParts = (forms: Forms): Forms =>
  mapRows(forms, (row) =>
    Object.fromEntries(Object.entries(row).map(([k, n]) => [k, Math.round(n * PARTS)])),
  );

const mapRows = <A, B>(rows: Readonly<Record<string, A>>, map: (row: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, map(row)]));
