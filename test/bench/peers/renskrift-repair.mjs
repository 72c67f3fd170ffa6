/** The project's repair alone, as built, which is what the other peers do too: text in, clean text out. */
import { applyDecisions, loadModel, read, repair } from 'renskrift';
import { countWords, serve } from './serve.mjs';

await serve(async () => {
  const model = loadModel();
  return {
    correct: async (text) => {
      const reading = read({ name: '-', bytes: new TextEncoder().encode(text) });
      if (reading.kind !== 'read') throw new Error('expected text, found something that cannot be read');
      const { source } = reading;
      const { decisions } = repair(source, model);
      return { text: applyDecisions(source, decisions).text, words: countWords(text) };
    },
  };
});
