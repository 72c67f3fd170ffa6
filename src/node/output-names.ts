/**
 * Names for what is written, so that no two inputs write to the same place. The names depend on the list of inputs alone:
 * plan for the whole batch before it is shared out.
 */
import { posix } from 'node:path';
import { groupsBy } from '../groups.ts';
import type { FoundInput } from './inputs.ts';

/** In the folder of the results: what the first pass over the batch taught, and, without its ending, who stands in the records. */
export const PROFILE = 'profile.json';
export const PEOPLE = 'people';

type Named = Pick<FoundInput, 'name' | 'relative'>;

/**
 * Base names (with `/`, no ending), in the order of the inputs. Each input has a row of names, from short to long:
 *
 * 1. its way below the folder it was found in, without its ending: `1931/p1`
 * 2. the same with its ending: `1931/p1.md`
 * 3. its name as the user gave it, without the ending and the dots that lead out: `arkiv/1931/p1`
 * 4. the same with its ending: `arkiv/1931/p1.md`
 * 5. that with the first free number: `arkiv/1931/p1.md~2`
 *
 * All that share a name go on to their next one, until every name is its owner's alone. Names that differ only in case, or
 * in how å is composed, are the same, because some file systems take them for the same. No input gets a name in `taken`.
 */
export function planOutputNames(inputs: readonly Named[], taken: readonly string[] = []): string[] {
  const rows = inputs.map(namesOf);
  const steps = new Uint8Array(inputs.length);
  const names = rows.map(([first]) => first ?? '');
  for (let moved = true; moved; ) {
    moved = false;
    for (const i of sharing(names, taken)) {
      const next = rows[i]?.[(steps[i] ?? 0) + 1];
      if (next === undefined) continue;
      steps[i] = (steps[i] ?? 0) + 1;
      names[i] = next;
      moved = true;
    }
  }
  return numbered(names, taken);
}

function namesOf({ name, relative }: Named): string[] {
  const full = inside(name);
  return [...new Set([withoutEnding(relative), relative, withoutEnding(full), full])];
}

/** The path without root, drive and dots, so that it stays below any folder it is put in. */
const inside = (path: string): string =>
  path
    .split(/[/\\]/)
    .map((part) => part.replace(/^[a-z]:$/i, ''))
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');

function withoutEnding(path: string): string {
  const { dir, name } = posix.parse(path);
  return posix.join(dir, name);
}

/** Indices of all names that somebody else has too, or that are taken. */
function sharing(names: readonly string[], taken: readonly string[]): number[] {
  const nobody = -1;
  const owned = [...taken.map((name) => [nobody, name] as const), ...names.entries()];
  const owners = groupsBy(owned, ([, name]) => keyOf(name));
  const shared = [...owners.values()].filter((all) => all.length > 1).flat();
  return shared.map(([index]) => index).filter((index) => index !== nobody);
}

/** What file systems that fold case or compose letters go by. */
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

function numbered(names: readonly string[], reserved: readonly string[]): string[] {
  const taken = new Set(reserved.map(keyOf));
  const all = new Set(names.map(keyOf));
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(keyOf(free)) || (free !== name && all.has(keyOf(free))); n++)
      free = `${name}~${n}`;
    taken.add(keyOf(free));
    return free;
  });
}
