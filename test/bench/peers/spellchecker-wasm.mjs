/** SymSpell compiled to WebAssembly, the npm package `spellchecker-wasm`, with the commonest words of the project's model. */
import { createRequire } from 'node:module';
import { SpellcheckerWasm } from 'spellchecker-wasm';
import { correctWords, serve } from './serve.mjs';

const PROGRAM = createRequire(import.meta.url).resolve('spellchecker-wasm/lib/spellchecker-wasm.wasm');
/** The best suggestion within two edits, which is the word itself where it is in the list. */
const OPTIONS = { verbosity: 0, maxEditDistance: 2, includeUnknown: false, includeSelf: true };

await serve(async ({ words }) => {
  /** @type {string | undefined} */
  let best;
  const checker = new SpellcheckerWasm((results) => {
    best = results[0]?.term;
  });
  await checker.prepareSpellchecker(PROGRAM, words);
  const better = async (/** @type {string} */ word) => {
    best = undefined;
    checker.checkSpelling(word.toLowerCase(), OPTIONS);
    return best === word.toLowerCase() ? undefined : best;
  };
  return { correct: (text, expired) => correctWords(text, expired, better) };
});
