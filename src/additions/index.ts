/**
 * A user's own knowledge of minutes: headings, labels and kinds of sections beside those of the dictionaries, as a block of YAML.
 * `readAdditions` checks it, `withAdditions` gives a model that knows it.
 */
export { withAdditions } from './extend.ts';
export { type Fault, faultWords } from './faults.ts';
export { type ReadAdditions, readAdditions } from './read.ts';
export { type Additions, additionsJsonSchema } from './shape.ts';
