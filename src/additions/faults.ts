/** What may be wrong with a user's additions, as data, and the words for it. Grammar: Unexpected X, expected Y. */
import type { Language } from '../messages.ts';

export interface Fault {
  /** In the YAML file, from 1. */
  readonly line: number;
  readonly column: number;
  /** The keys that lead to it, with full stops between; empty at the top. */
  readonly at: string;
  /** What stands there; absent where something is missing. */
  readonly found?: Found;
  readonly wanted: Wanted;
}

export type Found =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list' | 'mapping' | 'empty' };

export type Wanted =
  | { readonly kind: 'yaml' | 'once' | 'list' | 'mapping' | 'boolean' | 'text' | 'filled' }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** A fault in words, without the name of the file. */
export function faultWords({ at, found, wanted }: Fault, language: Language): string {
  const say = WORDS[language];
  return say.sentence(found ? say.found(found) : say.nothing, at, say.wanted(wanted));
}

interface Words {
  readonly sentence: (found: string, at: string, wanted: string) => string;
  readonly nothing: string;
  readonly found: (found: Found) => string;
  readonly wanted: (wanted: Wanted) => string;
}

const LONGEST = 40;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    sentence: (found, at, wanted) => `Oväntat ${found}${at && ` under ${at}`}, väntade ${wanted}.`,
    nothing: 'innehåll',
    found: (found) =>
      found.kind === 'text'
        ? `”${shortened(found.text)}”`
        : { list: '(en lista)', mapping: '(nycklar med värden)', empty: 'tomt värde' }[found.kind],
    wanted: (wanted) =>
      wanted.kind === 'keys'
        ? `${wanted.keys.length > 1 ? 'någon av nycklarna' : 'nyckeln'} ${wanted.keys.join(', ')}`
        : wanted.kind === 'choice'
          ? `något av: ${wanted.choices.join(', ')}`
          : {
              yaml: 'YAML',
              once: 'varje nyckel en gång',
              list: 'en lista',
              mapping: 'nycklar med värden',
              boolean: 'true eller false',
              text: 'text',
              filled: 'något i det',
            }[wanted.kind],
  },
  en: {
    sentence: (found, at, wanted) => `Unexpected ${found}${at && ` under ${at}`}, expected ${wanted}.`,
    nothing: 'contents',
    found: (found) =>
      found.kind === 'text'
        ? `“${shortened(found.text)}”`
        : { list: '(a list)', mapping: '(keys with values)', empty: 'empty value' }[found.kind],
    wanted: (wanted) =>
      wanted.kind === 'keys'
        ? `${wanted.keys.length > 1 ? 'one of the keys' : 'the key'} ${wanted.keys.join(', ')}`
        : wanted.kind === 'choice'
          ? `one of: ${wanted.choices.join(', ')}`
          : {
              yaml: 'YAML',
              once: 'every key once',
              list: 'a list',
              mapping: 'keys with values',
              boolean: 'true or false',
              text: 'text',
              filled: 'something in it',
            }[wanted.kind],
  },
};
