/** Reads a Hunspell `.dic` file: words with the flags that say how they are inflected and joined. */
import { titleCase } from '../../letters.ts';

export interface DictionaryWord {
  readonly word: string;
  readonly flags: string;
  /**
   * Not in the file: the spelling with a capital first that Hunspell adds for a word with other capitals, so that it can
   * find that word's forms in a text all in capitals (*EU* with its genitive *EUs* → *Eu*, *Eus* for *EUS*).
   */
  readonly hidden: boolean;
}

/** The words of a `.dic` file in its order, and behind them the hidden ones. `forbidden` is the flag of listed errors. */
export function parseWords(text: string, forbidden: string): DictionaryWord[] {
  const words = text.split(/\r?\n/).slice(1).filter(Boolean).map(parseLine);
  const spelt = new Set(words.map(({ word }) => word));
  for (const { word, flags } of [...words]) {
    const title = titleCase(word.toLowerCase());
    if (spelt.has(title) || !needsHidden(word, title, flags) || flags.includes(forbidden)) continue;
    spelt.add(title);
    words.push({ word: title, flags, hidden: true });
  }
  return words;
}

/** `word/FLAGS`; a slash in first place is a word. */
function parseLine(line: string): DictionaryWord {
  const slash = line.indexOf('/', 1);
  return slash < 0
    ? { word: line, flags: '', hidden: false }
    : { word: line.slice(0, slash), flags: line.slice(slash + 1), hidden: false };
}

/** Words in capitals only where they have flags, other words where a letter behind the first is a capital. */
const needsHidden = (word: string, title: string, flags: string): boolean =>
  word !== word.toLowerCase() && word !== title && (word !== word.toUpperCase() || flags !== '');
