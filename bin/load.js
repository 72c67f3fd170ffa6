/** Loads the command from the one script that the build makes of it, with the byte code made beside it. */
const { closeSync, existsSync, fstatSync, openSync, read, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
// Needed by the command: loaded before flags are set, under which Node's own byte code of them would not count either.
require('node:crypto');
require('node:os');

/**
 * How V8 is to keep house.
 *
 * A page is done before room for new objects has grown step by step, each step at the price of a collection: so it grows in one.
 * In a long run what lives is little, but garbage would pile up to several times as much, the more the longer it goes on:
 * so it is collected when the heap has grown to twice of what lives (percent of growth). Oftener costs processor time, since with
 * each collection V8 forgets optimised code of functions made for one document; seldomer, memory grows with the folder. What lives
 * is found by the thread itself: helpers that mark beside it take more processor time than they save, which other workers need.
 *
 * Nearly all patterns are asked more than once, and compiled for good the first time instead of at the second. (Not with
 * `--no-regexp-tier-up`: a pattern that was asked before the flag was set may then be run from a wrong address, which killed one
 * worker in seventy.) Functions are optimised three times as late: most that are hot on one page are never called again; and what
 * types they meet is noted down eight times as late, since most are called a few times only.
 */
const FLAGS = [
  '--semi-space-growth-factor=16',
  '--heap-growing-percent=100',
  '--no-concurrent-marking',
  '--regexp-tier-up-ticks=0',
  '--interrupt-budget=200000',
  '--interrupt-budget-factor-for-feedback-allocation=64',
];
/**
 * Sets the flags: first of all that a process does, since byte code made under other flags does not count, and garbage may be in
 * the midst of being collected later.
 */
function keepHouse() {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

const folder = join(__dirname, '../dist/command');
const filename = join(folder, 'command.cjs');
const model = join(__dirname, '../dictionaries/model.bin');

/**
 * The compiled script and the module that it makes. V8 checks byte code against its own version, and compiles anew what
 * does not fit.
 * @typedef {typeof import('../src/cli/run.ts', { with: { 'resolution-mode': 'import' } })} Command
 * @param {Buffer} [cachedData] byte code of the same script
 * @returns {{ script: Script, command: Command }}
 */
function compileCommand(cachedData) {
  // The script is ASCII, which needs no decoding.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  const module = { exports: /** @type {Command} */ ({}) };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
  return { script, command: module.exports };
}

/** The command, the quickest way there is. */
function loadCommand() {
  const cache = join(folder, 'command.cache');
  return compileCommand(existsSync(cache) ? readFileSync(cache) : undefined).command;
}

/**
 * The bytes of the model, read on another thread while the command is being loaded; nothing where that fails, which the
 * command finds out for itself. Shared memory is not counted as the script's, whose garbage is collected the oftener the
 * more it has.
 * @returns {Promise<SharedArrayBuffer | undefined>}
 */
function readModel() {
  return new Promise((resolve) => {
    try {
      const file = openSync(model, 'r');
      const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
      read(file, bytes, 0, bytes.length, 0, (error, count) => {
        closeSync(file);
        resolve(error || count < bytes.length ? undefined : bytes.buffer);
      });
    } catch {
      resolve(undefined);
    }
  });
}

module.exports = { FLAGS, compileCommand, keepHouse, loadCommand, readModel };
