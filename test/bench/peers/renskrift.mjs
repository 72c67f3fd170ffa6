/** The project itself, as built: text in, clean text out, through the library's front door. */
import { clean, loadModel } from 'renskrift';
import { serve, WORD } from './serve.mjs';

await serve(async () => {
  const model = loadModel();
  return {
    correct: async (text) => ({ text: clean(text, model).text, words: text.match(WORD)?.length ?? 0 }),
  };
});
