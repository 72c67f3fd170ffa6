/** Loads the command from the one script that the build makes of it, with the byte code made beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const folder = join(import.meta.dirname, '../dist/command');
const filename = join(folder, 'command.cjs');

/**
 * The compiled script and the module that it makes. V8 checks byte code against its own version, and compiles anew what
 * does not fit.
 * @typedef {typeof import('../src/cli/run.ts')} Command
 * @param {Buffer} [cachedData] byte code of the same script
 * @returns {{ script: Script, command: Command }}
 */
export function compileCommand(cachedData) {
  const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
  const module = { exports: /** @type {Command} */ ({}) };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
  return { script, command: module.exports };
}

/** The command, the quickest way there is. */
export function loadCommand() {
  const cache = join(folder, 'command.cache');
  return compileCommand(existsSync(cache) ? readFileSync(cache) : undefined).command;
}
