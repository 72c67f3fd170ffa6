/**
 * `npm run build:model`: packs what is known of Swedish into `dictionaries/model.bin`. Does nothing where the sources
 * are the ones that the file was made from. Takes about half a minute.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packModel } from './pack.ts';
import { readSources } from './sources.ts';

const folder = join(import.meta.dirname, '../../dictionaries');
const started = performance.now();
const bytes = packModel(readSources(folder));
writeFileSync(join(folder, 'model.bin'), bytes);
const sha256 = createHash('sha256').update(bytes).digest('hex');
console.log(
  `dictionaries/model.bin: ${(bytes.length / 1e6).toFixed(1)} MB, sha256 ${sha256}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
