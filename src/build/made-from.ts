/** Tells whether the model file is the one that the sources and the builder at hand would make. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-sv';
import { globSync } from 'tinyglobby';
import { openContainer } from '../model/container.ts';

/** Section of the model file that holds the digest of what it was made from. */
export const MADE_FROM = 'made-from';

const SOURCES = [
  'dictionaries/*.yaml',
  'dictionaries/*.txt',
  '!dictionaries/checksums.txt', // has the checksum of the model itself
  'dictionaries/{counts,names}/*',
  'src/{build,model}/**/*.ts',
  '!src/build/{boosting,calibrate,changes,command,left,left-wrong,read-pages,regression}.ts', // make the command and the calibration, not the model
  'src/{knowledge,knowledge-sets,order}.ts',
  'src/lexicon/flags.ts',
];

/** SHA-256 over all that goes into the model: the dictionary, the sources below `root` and the builder itself. */
export function digestOfSources(root: string): string {
  const hash = createHash('sha256').update(dictionary.aff).update(dictionary.dic);
  for (const file of globSync(SOURCES, { cwd: root, expandDirectories: false }).sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The digest in a model file; nothing where there is no such file, or it is none of this version. */
export function digestOfModel(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const sections = openContainer(new Uint8Array(readFileSync(path)).buffer);
    return new TextDecoder().decode(sections.get(MADE_FROM));
  } catch {
    return undefined;
  }
}
