/** One folder for whatever a run of the tests makes on the disk, gone with its end; tests need not tidy after themselves. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests; what it returns runs after them. Threads and commands that tests start inherit the environment. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'renskrift-'));
  chmodSync(folder, 0o755); // some tests run as nobody
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
