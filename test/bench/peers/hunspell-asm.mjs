/** Hunspell compiled to WebAssembly, the npm package `hunspell-asm`, with the dictionary of `dictionary-sv`. */
import dictionary from 'dictionary-sv';
import { loadModule } from 'hunspell-asm';
import { correctWords, serve } from './serve.mjs';

await serve(async () => {
  const factory = await loadModule();
  const aff = factory.mountBuffer(dictionary.aff, 'sv.aff');
  const dic = factory.mountBuffer(dictionary.dic, 'sv.dic');
  const hunspell = factory.create(aff, dic);
  const better = async (/** @type {string} */ word) =>
    hunspell.spell(word) ? undefined : hunspell.suggest(word)[0];
  return { correct: (text, expired) => correctWords(text, expired, better) };
});
