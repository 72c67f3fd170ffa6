/** `clean --watch`: what starts another run, and what does not end the watching. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { filesOf, given, NOTES } from '../fake.ts';

/** A watching that runs: what it said so far, how often it waited, and its end. */
function watch(argv: readonly string[]): {
  said: () => string;
  waits: (times: number) => Promise<void>;
  end: () => Promise<number>;
} {
  let said = '';
  const listeners = new Set<() => void>();
  const stderr = { write: (text: string) => (said += text) };
  const code = run(['clean', ...argv, '--watch', '-q', '--lang', 'en'], {
    stdin: (async function* () {})(),
    stdout: { write: () => true },
    stderr,
    env: {},
    on: (signal, listener) => signal === 'SIGINT' && listeners.add(listener),
    off: (_signal, listener) => listeners.delete(listener),
  });
  const waited = (): number => said.split('Waiting for changes').length - 1;
  return {
    said: () => said,
    waits: (times) => vi.waitFor(() => expect(waited()).toBeGreaterThanOrEqual(times), { timeout: 20_000 }),
    end: () => {
      for (const listener of listeners) listener();
      return code;
    },
  };
}

const decision = (text: string): string =>
  `${JSON.stringify({ scope: 'everywhere', action: 'text', before: 'Oberg', text, by: 'Ek', at: '2026-01-01T00:00:00.000Z' })}\n`;

describe('clean --watch', () => {
  test('goes on after an error that the user can mend, and sees the mending of what it read', async () => {
    const { root, out } = given({ 'in/a.txt': NOTES, 'own.yaml': 'roles: no\n' });
    const watching = watch([
      join(root, 'in'),
      '-o',
      out,
      '--no-decisions',
      '--knowledge',
      join(root, 'own.yaml'),
    ]);
    await watching.waits(1);
    expect(watching.said()).toMatch(/^renskrift: error: .*own\.yaml:1:/);
    writeFileSync(join(root, 'own.yaml'), 'sections: { vavnytt: { holds: notices, headings: [Varpat] } }\n');
    await watching.waits(2);
    expect(await watching.end()).toBe(0);
    expect(Object.keys(filesOf(out))).toContain('a.txt');
  }, 60_000);

  test('sees new decisions, also in the folder that it writes to', async () => {
    const { root, out } = given({ 'in/a.txt': NOTES, 'out/d.jsonl': decision('Obergh') });
    const watching = watch([join(root, 'in'), '-o', out, '--decisions', join(out, 'd.jsonl')]);
    await watching.waits(1);
    expect(filesOf(out)['a.txt']).toContain('Anna Obergh');
    writeFileSync(join(out, 'd.jsonl'), decision('Obergius'));
    await watching.waits(2);
    expect(await watching.end()).toBe(0);
    expect(filesOf(out)['a.txt']).toContain('Anna Obergius');
  }, 60_000);
});
