import { describe, expect, test } from 'vitest';
import { colorLevel } from '../../src/cli/terminal/colour.ts';

const TERMINAL = { write: () => {}, isTTY: true };
const PIPE = { write: () => {} };

describe('colorLevel', () => {
  test.each([
    ['a terminal', TERMINAL, undefined, {}, 1],
    ['a pipe', PIPE, undefined, {}, 0],
    ['a dumb terminal', TERMINAL, undefined, { TERM: 'dumb' }, 0],
    ['NO_COLOR on a terminal', TERMINAL, undefined, { NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR', TERMINAL, undefined, { NO_COLOR: '' }, 1],
    ['FORCE_COLOR in a pipe', PIPE, undefined, { FORCE_COLOR: '' }, 1],
    ['FORCE_COLOR=0 on a terminal', TERMINAL, undefined, { FORCE_COLOR: '0' }, 0],
    ['FORCE_COLOR=false on a terminal', TERMINAL, undefined, { FORCE_COLOR: 'false' }, 0],
    ['FORCE_COLOR=3', PIPE, undefined, { FORCE_COLOR: '3' }, 3],
    ['NO_COLOR against FORCE_COLOR', TERMINAL, undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, 0],
    ['--color against NO_COLOR', PIPE, true, { NO_COLOR: '1' }, 1],
    ['--no-color against FORCE_COLOR', TERMINAL, false, { FORCE_COLOR: '1' }, 0],
  ])('%s', (_, stream, flag, env, level) => {
    expect(colorLevel(stream, flag, env)).toBe(level);
  });
});
