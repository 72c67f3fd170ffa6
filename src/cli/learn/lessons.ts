/** From folders to what there is to learn from: pages with their print, and pages with what people decided of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, AnsweredPage, Lessons, PrintedPage } from '../../learn/index.ts';
import { digestOf } from '../../node/digest.ts';
import { UserError } from '../../node/errors.ts';
import { readReviewFolder } from '../../node/review-folder.ts';
import type { ReviewDocument } from '../../review/document.ts';
import { settledBy } from '../../review/open.ts';
import type { Ruling } from '../../settle/ruling.ts';
import type { Standing } from '../../settle/standing.ts';
import type { Context } from '../context.ts';
import { readAny } from '../reading-support.ts';
import { checkFolders, idsToScore, readable, textOf } from '../score/files.ts';
import type { LearnOptions } from './options.ts';

/** The pages that have both a print and a reading. */
export async function printedPages(
  { gold, ocr, goldExt, ocrExt }: LearnOptions,
  { say }: Context,
): Promise<PrintedPage[]> {
  if (gold === undefined && ocr === undefined) return [];
  if (gold === undefined || ocr === undefined) throw new UserError(say.learn.bothFolders);
  checkFolders([ocr], say.score);
  const pages: PrintedPage[] = [];
  for (const id of idsToScore({ gold, goldExt }, say.score)) {
    const path = join(ocr, id + ocrExt);
    const bytes = readable(path, say.score, () => readFileSync(path), 'ENOENT');
    const page = bytes && (await pageOf(id + ocrExt, bytes));
    if (page) pages.push({ ...page, gold: textOf(gold, id, goldExt, say.score) ?? '' });
  }
  if (pages.length === 0) throw new UserError(say.score.nothing(goldExt, ocrExt));
  return pages;
}

/** Bytes as a page; undefined where they are no text. */
async function pageOf(name: string, bytes: Uint8Array): Promise<Omit<PrintedPage, 'gold'> | undefined> {
  const reading = await readAny({ name, bytes });
  if (reading.kind === 'unreadable') return undefined;
  return { name, sha256: digestOf(bytes), source: reading.source };
}

/** The pages of a folder of results that people decided something of, and the decisions about pages that are not there. */
export async function answeredPages(
  folder: string,
  standing: Standing,
): Promise<Pick<Lessons, 'answered' | 'elsewhere'>> {
  const answered: AnsweredPage[] = [];
  const used = new Set<Ruling>();
  for (const document of await readReviewFolder(folder)) {
    const answers = answersOn(document, standing);
    const own = standing.documents.get(document.sha256);
    const all = [
      ...(own?.here.values() ?? []),
      ...(own?.words.values() ?? []),
      ...answers.map(({ ruling }) => ruling),
    ];
    const rulings = [...new Set(all)].filter((ruling) => !used.has(ruling));
    for (const ruling of rulings) used.add(ruling);
    const page = await pageAsRead(document);
    if (page && all.length > 0) answered.push({ ...page, rulings, answers: answers.filter(isWhole) });
    else for (const ruling of rulings) used.delete(ruling);
  }
  const everything = [
    ...standing.everywhere.values(),
    ...[...standing.documents.values()].flatMap(({ here, words }) => [...here.values(), ...words.values()]),
  ];
  return { answered, elsewhere: everything.filter((ruling) => !used.has(ruling)) };
}

function answersOn({ corrections }: ReviewDocument, standing: Standing): Answer[] {
  return corrections.flatMap((correction) => {
    const ruling = settledBy(correction, standing);
    return ruling ? [{ correction, ruling }] : [];
  });
}

/** A line that was typed anew says of a word in it no more than that it was looked at. */
const isWhole = ({ correction, ruling }: Answer): boolean => correction.before === ruling.before;

/** The page under the digest of the file it was read from; undefined where its text cannot be told any more. */
async function pageAsRead({
  file,
  sha256,
  source,
}: ReviewDocument): Promise<Omit<PrintedPage, 'gold'> | undefined> {
  const page = source === undefined ? undefined : await pageOf(file, new TextEncoder().encode(source));
  return page && { ...page, sha256 };
}
