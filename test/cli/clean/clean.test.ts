import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fail, filesOf, given, NOTES, ok, renskrift } from '../fake.ts';

describe('clean', () => {
  test('writes clean text, record and corrections for each document, and leaves the input as it was', async () => {
    const { root, out } = given({ 'in/a.txt': NOTES, 'in/b/c.md': `# Protokoll\n\n${NOTES}` });
    const summary = await ok(['clean', join(root, 'in'), '-o', out]);
    const files = filesOf(out);
    expect(Object.keys(files)).toEqual([
      'a.corrections.jsonl',
      'a.txt',
      'a.yaml',
      'b/c.corrections.jsonl',
      'b/c.md',
      'b/c.yaml',
      'people.yaml',
      'profile.json',
    ]);
    expect(summary).toContain(`Personerna i samlingen står i ${join(out, 'people.yaml')}\n`);
    expect(files['a.txt']).toContain('Närvarande: Anna');
    expect(summary).toMatch(/^dokument +2\nord +\d+\nrättade +\d+\natt granska +\d+\nmisslyckade +0\n/);
    expect(filesOf(join(root, 'in'))).toEqual({ 'a.txt': NOTES, 'b/c.md': `# Protokoll\n\n${NOTES}` });
  });

  test('the record names its source by the way below the folder, and counts the corrections of its list', async () => {
    const { root, out } = given({ 'in/b/c.txt': NOTES });
    await ok(['clean', join(root, 'in'), '-o', out]);
    const files = filesOf(out);
    const record = parseYaml(files['b/c.yaml'] ?? '');
    const kinds = (files['b/c.corrections.jsonl'] ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(record.kalla.fil).toBe('b/c.txt');
    expect(record.rattelser).toEqual({
      ersatta: kinds.filter((kind) => kind === 'replace').length,
      att_granska: kinds.filter((kind) => kind === 'ask').length,
    });
    expect(record.rattelser.ersatta).toBeGreaterThan(5);
  });

  test('writes the same bytes every time, and from wherever', async () => {
    const { root, out } = given({ 'in/a.txt': NOTES });
    await ok(['clean', join(root, 'in'), '-o', out]);
    const first = filesOf(out);
    await ok(['clean', join(root, 'in', 'a.txt'), '-o', out]);
    expect(filesOf(out)).toEqual(first);
  });

  test('of clean text, the clean text is the same', async () => {
    const { root, out } = given({ 'in/a.txt': NOTES });
    await ok(['clean', join(root, 'in'), '-o', out]);
    await ok(['clean', join(out, 'a.txt'), '-o', join(root, 'again')]);
    expect(filesOf(join(root, 'again'))['a.txt']).toBe(filesOf(out)['a.txt']);
  });

  test('keeps line ends and what it does not replace, byte for byte', async () => {
    const { root, out } = given({
      'in/a.txt': 'Gruppen arbetade med fragor\r\nom  nasta\tlasar.\r\n\f\u00a0x',
    });
    await ok(['clean', join(root, 'in'), '-o', out, '-q']);
    expect(filesOf(out)['a.txt']).toBe('Gruppen arbetade med frågor\r\nom  nästa\tläsår.\r\n\f\u00a0x');
  });
});

test('with --places the record says where its values stand, and else does not', async () => {
  const { root, out } = given({ 'a.txt': NOTES });
  await ok(['clean', join(root, 'a.txt'), '-o', out, '-q', '--places']);
  const { platser, ...minutes } = parseYaml(filesOf(out)['a.yaml'] ?? '');
  const title = { falt: '/titel', sida: 1, rad: 1, start: 0, slut: 'Minnesanteckningar'.length };
  expect(platser).toContainEqual(title);
  await ok(['clean', join(root, 'a.txt'), '-o', out, '-q']);
  expect(parseYaml(filesOf(out)['a.yaml'] ?? '')).toEqual(minutes);
});

describe('clean, one bad file among good ones', () => {
  const BAD = {
    'in/a.txt': NOTES,
    'in/binary.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]),
    'in/z.txt': NOTES,
  };

  test('is told of in one line, writes nothing, and the rest is done; exit code 3', async () => {
    const { root, out } = given(BAD);
    const { code, stdout, stderr } = await renskrift(['clean', join(root, 'in'), '-o', out]);
    expect(code).toBe(3);
    expect(stderr).toBe(
      `${join(root, 'in', 'binary.txt')}: fel: Oväntade binära data (PDF), väntade text. Ange OCR-texten, inte bilden eller PDF-filen.\n`,
    );
    expect(stdout).toMatch(/dokument +2\n.*misslyckade +1\n/s);
    expect(Object.keys(filesOf(out)).filter((name) => name.endsWith('.txt'))).toEqual(['a.txt', 'z.txt']);
  });

  test('a file that is gone when its turn comes counts the same', async () => {
    const { root, out } = given(BAD);
    symlinkSync(join(root, 'nowhere'), join(root, 'in', 'link.txt'));
    const { code, stdout } = await renskrift(['clean', join(root, 'in'), '-o', out]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/misslyckade +2/);
  });

  test('with --json everything is told to a program', async () => {
    const { root, out } = given(BAD);
    const { code, stdout } = await renskrift([
      'clean',
      join(root, 'in'),
      '-o',
      out,
      '--json',
      '--lang',
      'en',
    ]);
    const { documents, totals } = JSON.parse(stdout);
    expect(code).toBe(3);
    expect(totals).toMatchObject({ documents: 2, failed: 1 });
    expect(documents.map((d: { status: string }) => d.status)).toEqual(['cleaned', 'unreadable', 'cleaned']);
    expect(documents[0].files).toEqual(
      ['.txt', '.yaml', '.corrections.jsonl'].map((s) => join(out, `a${s}`)),
    );
    expect(documents[0].words).toBe(totals.words / 2);
    expect(documents[1]).toMatchObject({ files: [], findings: [{ rule: 'read/binary', level: 'error' }] });
  });

  test('with --quiet errors alone are told', async () => {
    const { root, out } = given({ ...BAD, 'in/empty.txt': '' });
    const { stdout, stderr } = await renskrift(['clean', join(root, 'in'), '-o', out, '-q']);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

test('an empty file gives a record with empty lists and a warning', async () => {
  const { root, out } = given({ 'in/tom.txt': '' });
  const { code, stderr } = await renskrift(['clean', join(root, 'in'), '-o', out]);
  expect(code).toBe(0);
  expect(stderr).toContain(`${join(root, 'in', 'tom.txt')}: varning: Oväntat tom fil`);
  const files = filesOf(out);
  expect(files['tom.txt']).toBe('');
  expect(files['tom.corrections.jsonl']).toBe('');
  expect(parseYaml(files['tom.yaml'] ?? '')).toMatchObject({ deltagare: [], sektioner: [], signaturer: [] });
});

describe('clean refuses before anything is written', () => {
  test('to write over its inputs', async () => {
    const { root } = given({ 'in/a.txt': NOTES });
    const stderr = await fail(2, ['clean', join(root, 'in'), '-o', join(root, 'in')]);
    expect(stderr).toMatch(/^renskrift: fel: Utdata skulle oväntat skriva över indata/);
    expect(filesOf(root)).toEqual({ 'in/a.txt': NOTES });
  });

  test.each([
    ['a folder without documents', [], /Oväntad mapp/],
    ['a path of nothing', ['missing.txt'], /Oväntat ”.*missing.txt”/],
  ])('%s', async (_, names, complaint) => {
    const { root, out } = given({ 'in/image.png': '' });
    const paths = names.length > 0 ? names.map((name) => join(root, name)) : [join(root, 'in')];
    expect(await fail(2, ['clean', ...paths, '-o', out])).toMatch(complaint);
  });

  test('to write where it cannot', async () => {
    const { root } = given({ 'in/a.txt': NOTES, out: 'a file in its place' });
    expect(await fail(2, ['clean', join(root, 'in'), '-o', join(root, 'out')])).toMatch(
      /gick oväntat inte att skriva/,
    );
  });
});

describe('clean -', () => {
  test('takes standard input to standard output', async () => {
    const { code, stdout, stderr } = await renskrift(['clean', '-'], { stdin: NOTES });
    expect(code).toBe(0);
    expect(stdout).toContain('Närvarande: Anna');
    expect(stderr).toMatch(/rättade +\d/);
    expect(await ok(['clean', '-', '-q'], { stdin: NOTES })).toBe(stdout);
  });

  test('with -o writes files under the name stdin', async () => {
    const { root } = given({});
    await ok(['clean', '-', '-o', root], { stdin: NOTES });
    const files = filesOf(root);
    expect(Object.keys(files)).toEqual(['stdin.corrections.jsonl', 'stdin.txt', 'stdin.yaml']);
    expect(parseYaml(files['stdin.yaml'] ?? '').kalla.fil).toBe('-');
  });

  test('of no text ends with 3 and prints nothing', async () => {
    expect(await fail(3, ['clean', '-'], { stdin: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) })).toMatch(
      /^-: fel: /,
    );
  });
});

describe('options of clean', () => {
  test('--encoding and --format overrule what the file looks like', async () => {
    const latin = new Uint8Array([0x4d, 0xf6, 0x74, 0x65, 0x20, 0x86]); // "Möte †" in Windows-1252, "M÷te å" in CP850
    const { root, out } = given({ 'in/a.txt': latin });
    await renskrift(['clean', join(root, 'in'), '-o', out, '--encoding', 'cp850', '--format', 'markdown']);
    expect(filesOf(out)['a.md']).toBe('M÷te å');
  });

  test('--replace-above and --ask-above move what is replaced and what is asked', async () => {
    const totals = async (...flags: string[]): Promise<Record<string, number>> => {
      const { root, out } = given({ 'in/a.txt': NOTES });
      return JSON.parse(await ok(['clean', join(root, 'in'), '-o', out, '--json', ...flags])).totals;
    };
    const usual = await totals();
    const careful = await totals('--replace-above', '0.997');
    const silent = await totals('--replace-above', '1', '--ask-above', '1');
    expect(careful.replaced).toBeLessThan(usual.replaced as number);
    expect(careful.toReview).toBeGreaterThan(usual.toReview as number);
    expect(silent).toMatchObject({ replaced: 0, toReview: 0 });
  });
});

describe('progress', () => {
  const FILES = { 'in/a.txt': NOTES, 'in/b.txt': NOTES };

  test('is shown where a person watches standard error, and gone at the end', async () => {
    const { root, out } = given(FILES);
    const { stderr } = await renskrift(['clean', join(root, 'in'), '-o', out], { tty: { stderr: true } });
    expect(stderr).toContain(`\r\u001b[K0/2 ${join(root, 'in', 'a.txt')}`);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  test.each([
    ['nobody watches', [], {}],
    ['it is not wanted', ['-q'], { tty: { stderr: true } }],
  ])('is not shown where %s', async (_, flags, setting) => {
    const { root, out } = given(FILES);
    await ok(['clean', join(root, 'in'), '-o', out, ...flags], setting);
  });
});
