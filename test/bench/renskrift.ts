/** The project as the quality tables call it: from the sources, so that a change shows without a build. */
import { loadModel } from '../../src/node/model.ts';
import { clean } from '../../src/pipeline.ts';
import type { Clean } from './quality.ts';

/** Opens the packed model; the function that comes back cleans one text. */
export function openClean(): Clean {
  const model = loadModel();
  return (text) => {
    const cleaned = clean(text, model);
    if (cleaned.kind !== 'cleaned') throw new Error('expected text, found something that cannot be read');
    return cleaned.text;
  };
}
