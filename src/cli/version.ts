/** The version of the package, which lies two folders above `src/cli`, `dist/cli` and `dist/command`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As `package.json` has it: «0.1.0». */
export const packageVersion = (): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version;
