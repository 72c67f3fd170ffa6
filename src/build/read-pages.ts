/** Read pages whose print is known, with all readings of their words weighed: what the calibration is fitted to. */
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Source } from '../document.ts';
import type { Model } from '../model/model.ts';
import { read } from '../read/index.ts';
import { type Surroundings, surroundingsOf } from '../repair/decide/surroundings.ts';
import { repairLayout } from '../repair/layout/index.ts';
import { profileOf } from '../repair/learn.ts';
import { type Profile, sumProfiles } from '../repair/learnt/profile.ts';
import { type Weighed, weighDocument } from '../repair/weigh/weigh-document.ts';

export interface ReadPage {
  /** Path of its print: the same for all readings of a document. */
  readonly document: string;
  readonly print: string;
  readonly source: Source;
  /** The source's text with its layout repaired. */
  readonly text: string;
  /** What its batch teaches; nothing where it is looked at by itself. */
  readonly profile: Profile | undefined;
  readonly weighed: Weighed;
  readonly surroundings: readonly Surroundings[];
}

/** The print itself is a reading without faults. */
const READINGS = ['eng.txt', 'swe.txt', 'gold.txt'];

/** The pages below folders, each of which is a batch. Each is there twice, by itself and as one of its batch: it may be cleaned in either way. */
export function readPages(folders: readonly string[], model: Model): ReadPage[] {
  return folders.flatMap((folder) => {
    const prints = globSync(`${folder}/**/*gold.txt`, { absolute: true }).sort();
    return READINGS.flatMap((end) => pagesOf(prints, end, model));
  });
}

function pagesOf(prints: readonly string[], end: string, model: Model): ReadPage[] {
  const sources = prints
    .map((document) => ({ document, reading: document.replace(/gold\.txt$/, end) }))
    .filter(({ reading }) => existsSync(reading))
    .map(({ document, reading }) => ({ document, source: sourceOf(reading) }));
  const profile = sumProfiles(sources.map(({ source }) => profileOf(source, model)));
  return sources.flatMap(({ document, source }) =>
    [undefined, profile].map((batch) => pageOf(document, source, batch, model)),
  );
}

function pageOf(document: string, source: Source, profile: Profile | undefined, model: Model): ReadPage {
  const { text } = repairLayout(source, model).source;
  const weighed = weighDocument(source, text, model, profile);
  const print = readFileSync(document, 'utf8');
  const surroundings = surroundingsOf(weighed.tokens);
  return { document, print, source, text, profile, weighed, surroundings };
}

function sourceOf(reading: string): Source {
  const input = read({ name: 'page.txt', bytes: readFileSync(reading) });
  if (input.kind === 'unreadable') throw new Error(`Unexpected bytes in ${reading}, expected text`);
  return input.source;
}
