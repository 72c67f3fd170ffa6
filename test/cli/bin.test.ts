/** The built program as a child process. `npm test` builds it first. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCommand } from '../../bin/load.js';

const BIN = join(import.meta.dirname, '../../bin/renskrift.js');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it; with `readers: 'leave'` nobody reads what it prints. */
function spawned(argv: readonly string[], { stdin = '', readers = 'stay' } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...argv], { env: { ...process.env, FORCE_COLOR: '0' } });
  const output = { stdout: '', stderr: '' };
  if (readers === 'leave') child.stdout.destroy();
  else
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output.stdout += text;
    });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
  });
  child.stdin.end(stdin);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...output }));
  });
}

describe('bin/renskrift.js', () => {
  test('cleans from stream to stream', async () => {
    const { code, stdout } = await spawned(['clean', '-'], { stdin: 'Vad innebar detta for oss?\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Vad innebär detta för oss?\n' });
  });

  test('gives the exit code of what went wrong', async () => {
    expect(await spawned(['clean'])).toMatchObject({ code: 2, stdout: '' });
    expect(await spawned(['clean', '-'], { stdin: '%PDF-1.4' })).toMatchObject({ code: 3, stdout: '' });
  });

  test('byte code that this Node cannot use is passed over', () => {
    const { script, command } = compileCommand(Buffer.from('byte code of another Node'));
    expect(script.cachedDataRejected).toBe(true);
    expect(command.run).toBeTypeOf('function');
  });

  test('is quiet when the reader of its output goes away', async () => {
    expect(await spawned(['schema'], { readers: 'leave' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
