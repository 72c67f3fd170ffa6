/** What killed workers leave: files that they had begun to write under other names, which no one takes up again. */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesIn } from '../../node/folder-names.ts';
import type { JobReport } from './reports.ts';

/** Removes what was begun of these jobs' results, once all of them are done. */
export function removeLeftovers(folder: string, reports: readonly JobReport[]): void {
  const written = new Set(reports.flatMap((report) => Object.keys(report.written)));
  for (const below of new Set([...written].map((name) => dirname(name)))) {
    for (const name of namesIn(join(folder, below))) {
      const begun = join(below, name);
      if (/\.\d+$/u.test(begun) && written.has(begun.replace(/\.\d+$/u, '')))
        rmSync(join(folder, begun), { force: true });
    }
  }
}
