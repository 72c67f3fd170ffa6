/** Options that are other for some documents, as a configuration file has them: plain data, so that it can go to another process. */
import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Encoding, Format } from '../../document.ts';
import type { FoundInput } from '../../node/inputs.ts';
import { onceFor } from '../../once.ts';

/** What may be other for a document. */
export interface DocumentOptions {
  readonly format?: Format;
  readonly encoding?: Encoding;
  readonly replaceAbove?: number;
  readonly askAbove?: number;
  readonly knowledge?: string;
}

/** Documents by their paths, and their options. */
export interface DocumentOverride {
  /** Globs; one without `/` is matched with the file's name alone. */
  readonly files: readonly string[];
  /** Absolute path of the folder that the globs start from. */
  readonly folder: string;
  readonly set: DocumentOptions;
}

/** What the overrides say of one document; the last of them wins. */
export const overridesOf = (
  input: Pick<FoundInput, 'name' | 'path'>,
  overrides: readonly DocumentOverride[],
): DocumentOptions =>
  Object.assign({}, ...overrides.filter((override) => isFor(input, override)).map(({ set }) => set));

/** Whether an override is for a document. */
export function isFor({ name, path }: Pick<FoundInput, 'name' | 'path'>, globs: Globs): boolean {
  const from = relative(globs.folder, path === '-' ? resolve(name) : path);
  return matcher(globs)(from.split(sep).join('/'));
}

type Globs = Pick<DocumentOverride, 'files' | 'folder'>;

const matcher = onceFor(({ files }: Globs) => picomatch(files.map(inAnyFolder), { dot: true }));

const inAnyFolder = (glob: string): string => (glob.includes('/') ? glob : `**/${glob}`);
