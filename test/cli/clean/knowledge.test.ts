import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fail, filesOf, given, NOTES, ok } from '../fake.ts';

describe('clean, with knowledge of the user', () => {
  const text = `${NOTES}\nVARPAT OCH VÄVT\n\n- Fika finns (Anna)\n- Garn finns (Bo)\n`;

  test('knows its headings', async () => {
    const { root, out } = given({
      'a.txt': text,
      'egen.yaml': 'sections: { vavnytt: { holds: notices, headings: [Varpat och vävt] } }',
    });
    await ok(['clean', join(root, 'a.txt'), '-o', out, '-q', '--knowledge', join(root, 'egen.yaml')]);
    const { sektioner } = parseYaml(filesOf(out)['a.yaml'] ?? '');
    expect(sektioner.map(({ typ }: { typ: string }) => typ)).toContain('vavnytt');
  });

  test('in another encoding, too', async () => {
    const { root, out } = given({ 'a.txt': text });
    const file = join(root, 'egen.yaml');
    const yaml = 'sections: { vavnytt: { holds: notices, headings: [Varpat och vävt] } }';
    writeFileSync(file, Buffer.from(yaml, 'latin1'));
    await ok(['clean', join(root, 'a.txt'), '-o', out, '-q', '--knowledge', file]);
    expect(filesOf(out)['a.yaml']).toContain('typ: vavnytt');
  });

  test('tells of a file that is no text', async () => {
    const { root, out } = given({ 'a.txt': text, 'egen.yaml': '%PDF-1.7\n' });
    const file = join(root, 'egen.yaml');
    const told = await fail(2, ['clean', join(root, 'a.txt'), '-o', out, '--knowledge', file]);
    expect(told).toContain(`${file}: `);
    expect(told).toContain('PDF');
  });

  test('tells every fault of the file with its line, and writes nothing', async () => {
    const { root, out } = given({ 'a.txt': text, 'egen.yaml': 'roles: nej\nparts: nej\n' });
    const file = join(root, 'egen.yaml');
    expect(await fail(2, ['clean', join(root, 'a.txt'), '-o', out, '--knowledge', file])).toBe(
      `renskrift: fel: ${file}:1:8: Oväntat ”nej” under roles, väntade en lista.\n` +
        `${file}:2:8: Oväntat ”nej” under parts, väntade nycklar med värden.\n`,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('tells of a file that is not there', async () => {
    const { root, out } = given({ 'a.txt': text });
    const argv = ['clean', join(root, 'a.txt'), '-o', out, '--knowledge', 'no-such.yaml', '--lang', 'en'];
    expect(await fail(2, argv)).toBe(
      'renskrift: error: Could not read no-such.yaml (ENOENT), expected a YAML file for --knowledge.\n',
    );
  });
});
