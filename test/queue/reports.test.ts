/** What is done of a queue's batch is read from files that a copy may have broken off, or a hand changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type JobReport,
  jobReport,
  jobReports,
  writeJobReport,
  writeManifest,
} from '../../src/cli/queue/reports.ts';
import { TEXTS } from '../../src/cli/texts.ts';
import { digestOf } from '../../src/node/digest.ts';

const say = TEXTS.en.queue;
const report: JobReport = {
  documents: [],
  totals: { documents: 1, words: 2, replaced: 1, toReview: 0, failed: 0 },
  written: { 'a.yaml': digestOf(Buffer.from('a: 1\n')) },
};
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  mkdirSync(join(folder, '.renskrift-jobs'));
  writeFileSync(join(folder, 'a.yaml'), 'a: 1\n');
  await writeManifest(folder, { jobs: ['one'], documents: 1 });
  await writeJobReport(folder, 'one', report);
});
afterEach(() => rmSync(folder, { recursive: true }));

const reportPath = () => join(folder, '.renskrift-jobs/one.json');

describe('a job counts as done', () => {
  test('while all that it wrote is there', () => {
    expect(jobReport(folder, 'one')).toEqual(report);
    expect(jobReports(folder, say)).toEqual([report]);
  });

  test.each([
    ['its result was changed', () => writeFileSync(join(folder, 'a.yaml'), 'a: 2\n')],
    ['its result is gone', () => rmSync(join(folder, 'a.yaml'))],
    ['its report is gone', () => rmSync(reportPath())],
    ['its report breaks off', () => writeFileSync(reportPath(), '{"documents": [')],
    ['its report is none', () => writeFileSync(reportPath(), '{"written": {}}')],
  ])('but not where %s', (_, spoil) => {
    spoil();
    expect(jobReport(folder, 'one')).toBeUndefined();
    expect(() => jobReports(folder, say)).toThrow('1 of 1');
  });
});

test.each(['{"jobs":', '{"jobs": "one"}'])('a list of jobs that is none is told of: %s', (text) => {
  writeFileSync(join(folder, '.renskrift-jobs/batch.json'), text);
  expect(() => jobReports(folder, say)).toThrow(/batch\.json/);
});

test('without a queue there are no jobs', () => {
  rmSync(join(folder, '.renskrift-jobs'), { recursive: true });
  expect(jobReports(folder, say)).toBeUndefined();
});
