/** The project itself, as built: text in, clean text out, through the library's front door. */
import { clean, loadModel } from 'renskrift';
import { serve, WORD } from './serve.mjs';

await serve(async () => {
  const model = loadModel();
  return {
    correct: async (text) => {
      const cleaned = clean(text, model);
      if (cleaned.kind !== 'cleaned') throw new Error('expected text, found something that cannot be read');
      return { text: cleaned.text, words: text.match(WORD)?.length ?? 0 };
    },
  };
});
