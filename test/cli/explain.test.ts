import { describe, expect, test } from 'vitest';
import { fail, ok } from './fake.ts';

/** The rows of the table: its cells by column. */
async function table(...argv: string[]): Promise<{ verdict: string; rows: string[][] }> {
  const [verdict = '', , , , ...rest] = (await ok(['explain', ...argv])).split('\n');
  const rows = rest.slice(0, rest.indexOf('')).map((row) => row.split(/ {2,}/));
  return { verdict, rows };
}

describe('explain', () => {
  test('shows the readings, the likeliest first, edit by edit', async () => {
    const { verdict, rows } = await table('genomfor');
    expect(verdict).toBe('genomfor rättas till genomför.');
    expect(rows[0]?.[0]).toBe('genomför');
    expect(rows[0]?.at(-1)).toMatch(/^ö→o \d+,\d\d$/);
    expect(rows.find(([reading]) => reading === 'genomfor')).toHaveLength(5);
  });

  test('keeps a right word, and shows no edits for it', async () => {
    const { verdict, rows } = await table('sekreterare');
    expect(verdict).toBe('sekreterare lämnas som det är.');
    expect(rows[0]).toHaveLength(5);
    expect(rows[0]?.[2]).toMatch(/^100,0\s%$/);
  });

  test('the words around decide', async () => {
    const first = async (...argv: string[]): Promise<string | undefined> =>
      (await table(...argv)).rows[0]?.[0];
    expect(await first('for', '--before', 'vi tackar')).toBe('för');
    expect(await first('satt', '--before', 'på ett bra')).toBe('sätt');
    expect(await first('satt', '--before', 'Han', '--after', 'kvar')).toBe('satt');
  });

  test('columns stand under their headings', async () => {
    const [, , , head = '', ...rows] = (await ok(['explain', 'genomfor'])).split('\n');
    const column = head.indexOf('slag');
    for (const row of rows.slice(0, rows.indexOf('')))
      expect(row.slice(column - 2, column + 1)).toMatch(/^ {2}\S$/);
  });

  test('speaks English', async () => {
    expect(await ok(['explain', 'genomfor', '--lang', 'en'])).toMatch(
      /^genomfor becomes genomför\.\n.*\n\nreading +kind/,
    );
  });

  test.each(['två ord', '', ' ', '...'])('of "%s" ends with 2', async (word) => {
    expect(await fail(2, ['explain', word])).toMatch(/väntade ett enda ord/);
  });
});

describe('schema', () => {
  test('is a JSON Schema whose address is the one that records name', async () => {
    const schema = JSON.parse(await ok(['schema']));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toMatch(/protokoll\.schema\.json$/);
    expect(schema.properties.deltagare.type).toBe('array');
  });
});
