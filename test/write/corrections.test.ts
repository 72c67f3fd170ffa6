import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/document.ts';
import { corrections } from '../../src/write/index.ts';
import { decision, sourceOf } from './sources.ts';

const SOURCE = sourceOf('Motet boérjade\r\nkl. 9 i\r\nsalen.\fSida tva, nasta stegi arbetet.\r\n');

const SHA = 'ab'.repeat(32);

describe('corrections', () => {
  test.each([
    ['Motet', { page: 1, line: 1, column: 1, span: { start: 0, end: 5 } }],
    ['boérjade', { page: 1, line: 1, column: 7, span: { start: 6, end: 14 } }],
    ['salen', { page: 1, line: 3, column: 1, span: { start: 25, end: 30 } }],
    ['stegi', { page: 2, line: 3, column: 24, span: { start: 48, end: 53 } }],
  ])('%s has its place in the file as decoded', (before, place) => {
    const [correction] = corrections(SOURCE, SHA, [decision(SOURCE, before, 'x')]);
    expect(correction).toMatchObject({ before, file: SOURCE.name, sha256: SHA, ...place });
    expect(SOURCE.original.slice(place.span.start, place.span.end)).toBe(before);
  });

  test('show the words around on one line, cut between words', () => {
    const source = sourceOf(
      `${'forsta '.repeat(40)}ett tva\nstegi tre,\tfyra fem sex sju atta nio tio ${'sist '.repeat(40)}`,
    );
    const [correction] = corrections(source, SHA, [decision(source, 'stegi', 'steg i', 'ask')]);
    expect(correction?.context).toEqual({
      before: 'forsta forsta forsta forsta ett tva ',
      after: ' tre, fyra fem sex sju atta',
    });
  });

  const box = (left: number, top: number) => ({ left, top, right: left + 9, bottom: top + 5 });
  const words = [
    { span: { start: 0, end: 2 }, box: box(10, 20) },
    { span: { start: 3, end: 7 }, box: box(30, 18) },
    { span: { start: 8, end: 12 }, box: box(10, 40) },
    { span: { start: 14, end: 17 } },
    { span: { start: 18, end: 21 }, box: box(7, 8) },
  ];
  const scanned = {
    ...sourceOf('Pa kom-\nmote\n\far. Bra'),
    scan: {
      pages: [
        { image: 'a.png', width: 100, height: 200 },
        { width: 50, height: 60 },
      ],
      words,
    },
  };

  test.each([
    ['Pa', { image: 'a.png', width: 100, height: 200, box: box(10, 20) }],
    ['a kom', { image: 'a.png', width: 100, height: 200, box: { left: 10, top: 18, right: 39, bottom: 25 } }],
    ['kom-\nmote', { image: 'a.png', width: 100, height: 200, box: box(30, 18) }],
    ['ote\n\far. Bra', { image: 'a.png', width: 100, height: 200, box: box(10, 40) }],
    ['r', undefined],
    ['ra', { width: 50, height: 60, box: box(7, 8) }],
  ])('%j stands there on the image of its page', (before, expected) => {
    const [correction] = corrections(scanned, SHA, [decision(scanned, before, 'x')]);
    expect(correction?.scan).toEqual(expected);
    expect(Object.keys(correction ?? {}).includes('scan')).toBe(expected !== undefined);
  });

  test('of plain text nothing is said of images', () => {
    expect(corrections(SOURCE, SHA, [decision(SOURCE, 'Motet', 'x')])[0]).not.toHaveProperty('scan');
  });

  test('with its context a correction reads as the text does', () => {
    const source = sourceOf('Ordet (boérjade), sist.');
    const [correction] = corrections(source, SHA, [decision(source, 'boérjade', 'började')]);
    expect(correction?.context).toEqual({ before: 'Ordet (', after: '), sist.' });
  });

  test('are named by document, place and what stands there, not by what was made of it', () => {
    const asked = decision(SOURCE, 'stegi', 'steg i', 'ask');
    const id = (sha256: string, ...decisions: readonly Decision[]) =>
      corrections(SOURCE, sha256, decisions).map((c) => c.id);
    const [name] = id(SHA, asked);
    expect(name).toMatch(/^[0-9a-f]{16}$/);
    expect(id(SHA, { ...asked, after: 'stegen', kind: 'replace', confidence: 0.5 })).toEqual([name]);
    expect(id(SHA, decision(SOURCE, 'Motet', 'Mötet'), asked)[1]).toBe(name);
    const others = [...id(SHA, { ...asked, span: { start: 0, end: 5 } }), ...id('cd'.repeat(32), asked)];
    expect(new Set([name, ...others]).size).toBe(3);
  });

  test.each([
    [0.123456, 0.1235],
    [0.999999, 0.9999],
    [1, 0.9999],
    [0.000001, 0.0001],
  ])('give the probability %d as %d: four decimals, and nothing is certain', (probability, expected) => {
    const asked: Decision = {
      ...decision(SOURCE, 'stegi', 'steg i', 'ask'),
      confidence: probability,
      alternatives: [{ text: 'stegi', probability }],
    };
    expect(corrections(SOURCE, SHA, [asked])[0]).toMatchObject({
      confidence: expected,
      alternatives: [{ text: 'stegi', probability: expected }],
    });
  });
});
