/**
 * `npm run build:model`: packs what is known of Swedish into `dictionaries/model.bin`. Does nothing where the file was made
 * from the sources as they are. Takes about half a minute.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfModel, digestOfSources } from './made-from.ts';
import { packModel } from './pack.ts';
import { readSources } from './sources.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dictionaries');
const path = join(folder, 'model.bin');
const madeFrom = digestOfSources(root);
if (digestOfModel(path) === madeFrom) {
  console.log('dictionaries/model.bin is up to date.');
} else {
  const bytes = packModel(readSources(folder), madeFrom);
  writeFileSync(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(`dictionaries/model.bin: ${(bytes.length / 1e6).toFixed(1)} MB, sha256 ${sha256}`);
}
