/** What goes wrong around a batch: the disk, the folder, a document that is poison. No half of a file is left, and no document is lost. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handOf } from '../../../src/cli/batch/hand.ts';
import type { Settings } from '../../../src/cli/batch/task.ts';
import { loadModel } from '../../../src/node/model.ts';
import { filesOf, folder, given, NOTES, renskrift } from '../fake.ts';

const isRoot = process.getuid?.() === 0;

/** A disk of so many bytes, as far as this machine lets us make one. */
function smallDisk(bytes: number): { path: string; release: () => void } | undefined {
  const path = folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'ignore' });
    return { path, release: () => execFileSync('umount', [path]) };
  } catch {
    return undefined;
  }
}

describe('a disk that is full', () => {
  const disk = smallDisk(16_384);

  test.skipIf(!disk)('ends the batch with a word about it, and leaves only whole files', async () => {
    const { path, release } = disk as NonNullable<typeof disk>;
    try {
      const files = Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [`in/${i}.txt`, `${NOTES}${i}\n`]),
      );
      const { root, out } = given(files);
      const { code, stderr } = await renskrift(['clean', join(root, 'in'), '-o', path, '-q']);
      expect(code).toBe(2);
      expect(stderr).toContain('ENOSPC');
      await renskrift(['clean', join(root, 'in'), '-o', out, '-q']);
      expect(filesOf(out)).toMatchObject(filesOf(path));
    } finally {
      release();
    }
  });
});

test.skipIf(isRoot)(
  'a folder that may not be written to is told of before any document is lost',
  async () => {
    const { root, out } = given({ 'in/a.txt': NOTES });
    mkdirSync(out);
    chmodSync(out, 0o500);
    const { code, stderr } = await renskrift(['clean', join(root, 'in'), '-o', out, '-q']);
    expect(code).toBe(2);
    expect(stderr).toContain('EACCES');
    expect(readdirSync(out)).toEqual([]);
  },
);

test('a document that only a fault of ours keeps from its end is named, and the batch goes on', async () => {
  const { root, out } = given({ 'poison.txt': NOTES, 'b.txt': NOTES });
  const model = loadModel();
  const settings: Settings = { options: {}, language: 'en', standing: undefined };
  const job = (name: string) => ({
    kind: 'clean' as const,
    job: { input: { name, path: join(root, `${name}.txt`), relative: name }, name, target: join(out, name) },
    profile: undefined,
  });
  const faulty = Object.defineProperty({ ...model }, 'knowledge', {
    get: () => {
      throw new Error('a fault of ours');
    },
  });
  const context = {
    io: { stdin: (async function* () {})(), stdout: process.stdout, stderr: process.stderr, env: {} },
  };
  const poisoned = await handOf(faulty, settings, context).clean(job('poison'));
  expect(poisoned).toMatchObject({ status: 'unreadable', files: [], totals: { failed: 1 } });
  expect(poisoned.notes[0]?.message).toContain('a fault of ours');
  expect((await handOf(model, settings, context).clean(job('b'))).status).toBe('cleaned');
  expect(statSync(join(out, 'b.txt')).size).toBeGreaterThan(0);
});
