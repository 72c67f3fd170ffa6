/**
 * The order of the folders within a stage: each imports only from those before it, and from the files that stand in the stage itself,
 * but for its index. (Biome sees to the order of the stages, and that no file imports itself round a corner.)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ORDER = {
  parse: ['vocabulary', 'numbers', 'lines', 'blocks', 'headings'],
  record: ['when', 'naming', 'persons', 'decisions', 'attendance', 'items', 'signatures', 'head'],
  repair: ['text', 'channel', 'learnt', 'search', 'weigh', 'decide', 'layout'],
};

const src = join(import.meta.dirname, '../src');

describe.each(Object.entries(ORDER))('src/%s', (stage, order) => {
  const root = join(src, stage);

  test('has these folders', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...order].sort());
  });

  test.each(order)('%s imports nothing that stands after it', (folder) => {
    const allowed = ['', ...order.slice(0, order.indexOf(folder) + 1)];
    const later = filesIn(join(root, folder)).flatMap((file) =>
      importsOf(file)
        .map((path) => relative(root, path))
        .filter((path) => !path.startsWith('..'))
        .filter((path) => path === 'index.ts' || !allowed.includes(folderOf(path)))
        .map((path) => `${relative(root, file)} → ${path}`),
    );
    expect(later).toEqual([]);
  });
});

const folderOf = (path: string): string => (path.includes(sep) ? (path.split(sep)[0] as string) : '');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    join(dirname(file), path as string),
  );
