/** The model file as a container of sections. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openContainer, packContainer } from '../../src/model/container.ts';

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;
const bytes = fc.uint8Array({ maxLength: 40 });
const name = fc.string({ unit: fc.constantFrom(...'abcdefghij/-'), minLength: 1, maxLength: 32 });
const sections = fc
  .uniqueArray(fc.tuple(name, bytes), { selector: ([key]) => key, maxLength: 8 })
  .map((list) => new Map(list));

test('what was packed comes out, in order', () => {
  fc.assert(
    fc.property(sections, (packed) => {
      const opened = openContainer(bufferOf(packContainer(packed)));
      expect([...opened.keys()]).toEqual([...packed.keys()]);
      for (const [key, value] of packed) expect([...(opened.get(key) ?? [])]).toEqual([...value]);
    }),
  );
});

test('sections are views on the buffer, where arrays of numbers may begin', () => {
  fc.assert(
    fc.property(sections, (packed) => {
      const buffer = bufferOf(packContainer(packed));
      for (const section of openContainer(buffer).values()) {
        expect(section.buffer).toBe(buffer);
        expect(section.byteOffset % 8).toBe(0);
      }
    }),
  );
});

test('the same sections give the same bytes', () => {
  fc.assert(
    fc.property(sections, (packed) => {
      expect(packContainer(new Map(packed))).toEqual(packContainer(packed));
    }),
  );
});

describe('is refused with a way out', () => {
  const good = packContainer(new Map([['one', Uint8Array.of(1, 2, 3)]]));
  const changed = (at: number, value: number): Uint8Array => good.with(at, value);
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['too little', good.slice(0, 10)],
    ['something else', new TextEncoder().encode('PK something else altogether')],
    ['a damaged magic', changed(0, 0)],
    ['another version', changed(12, 2)],
    ['no end', good.slice(0, -1)],
    ['no sections', good.slice(0, 20)],
    ['a damaged length', changed(16 + 32 + 4 + 3, 255)],
    ['a damaged offset', changed(16 + 32 + 3, 255)],
    ['a damaged number of sections', changed(10, 255)],
  ])('%s', (_, damaged) => {
    expect(() => openContainer(bufferOf(damaged))).toThrow(
      /expected one of this version; build it again with `npm run build:model`/,
    );
  });
});
