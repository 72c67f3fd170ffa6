/**
 * Properties are checked on the same examples in every run, so that a change and nothing else decides whether they pass;
 * `npm run test:long` draws new ones.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 1906 });
