/**
 * The images of a review's pages. Corrections name them as the OCR engine did, by a path that is seldom right here: the base name is
 * looked for in the folders that may hold it, and nothing outside them is ever opened, whichever way it is linked.
 */
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, parse, sep } from 'node:path';
import type { ReviewDocument } from '../review/document.ts';
import type { PageImages, Served } from '../web/deps.ts';
import { imageType, MAGIC_LENGTH } from '../web/image-type.ts';

export interface ImageFolders {
  /** The results that are reviewed. */
  readonly results: string;
  /** Where the images are said to be; then nowhere else. */
  readonly images?: string | undefined;
}

/** Larger images are not shown. */
const MOST_BYTES = 100e6;

/** Endings of what browsers show, tried where the image that was named is something else. */
const SHOWN_AS = ['.png', '.jpg', '.jpeg', '.webp', '.gif'];

type Found = { readonly kind: 'found'; readonly path: string } | { readonly kind: 'missing' | 'format' };

/** Looks for images when they are asked for, and remembers where they were. */
export function pageImages(documents: readonly ReviewDocument[], folders: ImageFolders): PageImages {
  const known = new Map<string, Promise<Found>>();
  const look = (index: number, page: number): Promise<Found> => {
    const key = `${index} ${page}`;
    const found = known.get(key) ?? find(documents[index], page, folders);
    known.set(key, found);
    return found;
  };
  return {
    find: async (index, page) => (await look(index, page)).kind,
    read: async (index, page) => {
      const found = await look(index, page);
      return found.kind === 'found' ? served(found.path) : undefined;
    },
  };
}

async function find(
  document: ReviewDocument | undefined,
  page: number,
  folders: ImageFolders,
): Promise<Found> {
  const named = document?.corrections.find(({ page: at, scan }) => at === page && scan?.image)?.scan?.image;
  if (!document || named === undefined) return { kind: 'missing' };
  let hasOther = false;
  for (const { top, folder } of foldersOf(document, folders)) {
    for (const name of namesOf(named)) {
      const path = await inside(top, join(folder, name));
      if (path === undefined) continue;
      if (await isShown(path)) return { kind: 'found', path };
      hasOther = true;
    }
  }
  return { kind: hasOther ? 'format' : 'missing' };
}

/** The folder that was named, or the results and where the document was read: of each the document's own place below it, and the top. */
function foldersOf(
  { file }: ReviewDocument,
  { images, results }: ImageFolders,
): { top: string; folder: string }[] {
  const tops = images === undefined ? [results, '.'] : [images];
  return tops.flatMap((top) => [
    { top, folder: join(top, dirname(file)) },
    { top, folder: top },
  ]);
}

/** The base name, whichever system wrote the path, and the same picture in another format. */
function namesOf(named: string): string[] {
  const base = named.split(/[\\/]/).at(-1) as string;
  const { name } = parse(base);
  return [base, ...SHOWN_AS.map((ending) => `${name}${ending}`)].filter((one) => !/^\.*$|\0/.test(one));
}

/** The path of a plain file that lies below the top, links followed; undefined for any other. */
async function inside(top: string, wanted: string): Promise<string | undefined> {
  try {
    const root = await realpath(top);
    const path = await realpath(wanted);
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const found = await stat(path);
    return found.isFile() && found.size <= MOST_BYTES ? path : undefined;
  } catch {
    return undefined; // not there, or not ours to read: as good as none
  }
}

async function isShown(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(new Uint8Array(MAGIC_LENGTH), 0, MAGIC_LENGTH, 0);
    return imageType(buffer) !== undefined;
  } finally {
    await file.close();
  }
}

async function served(path: string): Promise<Served | undefined> {
  const body = new Uint8Array(await readFile(path));
  const type = imageType(body);
  return type === undefined ? undefined : { type, body };
}
