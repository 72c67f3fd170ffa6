/** Where the configuration is: the nearest file upward from a folder. Looks, and reads no more than it must. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Names of the file, the first that is there counts; also under this key in package.json. */
const NAMES = ['renskrift.config.yaml', 'renskrift.config.yml', 'renskrift.config.json'] as const;
export const PACKAGE = 'package.json';
export const PACKAGE_KEY = 'renskrift';

/** The path of the file that counts: the one that was named, none (`false`), or the nearest one upward from the current folder. */
export function configPathOf({
  config,
}: {
  readonly config?: string | boolean | undefined;
}): string | undefined {
  if (config === false) return undefined;
  return typeof config === 'string' ? resolve(config) : findConfig(process.cwd());
}

/** The path of the configuration for a folder; not above the root of a repository. */
function findConfig(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const found = NAMES.map((name) => join(here, name)).find((path) => existsSync(path));
    if (found) return found;
    const manifest = join(here, PACKAGE);
    if (hasKey(manifest)) return manifest;
    if (existsSync(join(here, '.git')) || dirname(here) === here) return undefined;
  }
}

function hasKey(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, 'utf8');
    return text.includes(`"${PACKAGE_KEY}"`) && Object.hasOwn(JSON.parse(text), PACKAGE_KEY);
  } catch {
    return false; // not there, or no JSON: somebody else's matter
  }
}
