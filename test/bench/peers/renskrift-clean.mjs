/** The project itself, as built, with all its stages: text in, clean text and record out, through the library's front door. */
import { clean, loadModel } from 'renskrift';
import { countWords, serve } from './serve.mjs';

await serve(async () => {
  const model = loadModel();
  return {
    correct: async (text) => {
      const cleaned = clean(text, model);
      if (cleaned.kind !== 'cleaned') throw new Error('expected text, found something that cannot be read');
      return { text: cleaned.text, words: countWords(text) };
    },
  };
});
