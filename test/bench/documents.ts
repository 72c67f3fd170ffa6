/** The texts that are measured: the project's own fixtures, or a folder of the user's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What was printed, and what OCR with a model of another or of the right language made of it. */
export interface Case {
  readonly id: string;
  readonly gold: string;
  readonly eng: string;
  readonly swe?: string;
  /** Degree of damage, where it is known. */
  readonly level?: string;
}

const MINUTES: string = join(import.meta.dirname, '../../fixtures/minutes');

/** The project's fixtures that have been printed and read. */
export function fixtures(): Case[] {
  return readdirSync(MINUTES)
    .sort()
    .map((id) => ({
      id,
      gold: read(MINUTES, id, 'gold.txt'),
      eng: read(MINUTES, id, 'eng.txt'),
      swe: read(MINUTES, id, 'swe.txt'),
      level: (parse(read(MINUTES, id, 'case.yaml')) as { level: string }).level,
    }));
}

/**
 * A folder of `ID.gold.txt`, `ID.eng.txt` and, where there is one, `ID.swe.txt`. `manifest`, a JSON file of
 * `{"documents": [{"id": …, "level": …}]}`, tells levels of damage.
 */
export function corpus(folder: string, manifest: string | undefined): Case[] {
  const levels = manifest === undefined ? new Map<string, string>() : levelsOf(manifest);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.txt'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.gold.txt'.length);
      const level = levels.get(id);
      const swe = existsSync(join(folder, `${id}.swe.txt`)) ? read(folder, `${id}.swe.txt`) : undefined;
      return {
        id,
        gold: read(folder, name),
        eng: read(folder, `${id}.eng.txt`),
        ...(swe !== undefined && { swe }),
        ...(level !== undefined && { level }),
      };
    });
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

function levelsOf(manifest: string): Map<string, string> {
  const { documents } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    documents: { id: string; level: string }[];
  };
  return new Map(documents.map(({ id, level }) => [id, level]));
}
