/**
 * Golden files: what comes out is compared with what was accepted. On a difference what came out is written beside the
 * golden file as `_actual.<name>` (ignored by git), to be looked at; `UPDATE=1` accepts it.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';

/** Fails where the file at `path` does not hold `actual`. */
export function expectGolden(path: string, actual: string): void {
  const beside = join(dirname(path), `_actual.${basename(path)}`);
  if (process.env.UPDATE) writeFileSync(path, actual);
  const accepted = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (accepted === actual) rmSync(beside, { force: true });
  else writeFileSync(beside, actual);
  expect(actual, `see ${beside}; UPDATE=1 accepts it`).toBe(accepted);
}
