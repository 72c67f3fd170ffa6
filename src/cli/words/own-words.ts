/** `renskrift words` at work: lists a project's own words, adds one, takes one back. */
import { UserError } from '../../node/errors.ts';
import { addWord, type Lexicon, ownWords, removeWord } from '../../node/own-words.ts';
import { isWordLike } from '../../settle/words.ts';
import type { Context } from '../context.ts';
import { RULINGS_FILE, rulingsIn } from '../options/rulings.ts';
import { reviewer } from '../review/reviewer.ts';

/** What the user asked for, by commander's names. */
export interface WordsOptions {
  readonly decisions?: string;
  readonly by?: string;
  readonly as?: string;
  readonly json?: boolean;
}

/** Prints the words in Swedish alphabetical order: a line each, or as JSON. */
export async function list(_word: string, options: WordsOptions, context: Context): Promise<void> {
  const path = pathOf(options);
  await rulingsIn(path, context); // tells of lines that are no decisions
  const { compare } = new Intl.Collator('sv');
  const words = (await ownWords(path))
    .map(({ before, text, by, at }) => ({ word: before, text, by, at }))
    .sort((a, b) => compare(a.word, b.word));
  const { io, say } = context;
  if (options.json) io.stdout.write(`${JSON.stringify(words, null, 2)}\n`);
  else if (words.length === 0) io.stdout.write(`${say.words.none}\n`);
  else io.stdout.write(words.map(({ word, text }) => `${change(word, text)}\n`).join(''));
}

/** Adds a word, as it stands or as another text. */
export async function add(given: string, options: WordsOptions, context: Context): Promise<void> {
  const { io, say } = context;
  const word = given.normalize('NFC');
  if (!isWord(word)) throw new UserError(say.words.notAWord(onOneLine(given)));
  const text = options.as?.normalize('NFC') ?? word;
  if (text.trim() === '') throw new UserError(say.words.emptyText);
  if (CONTROL.test(text)) throw new UserError(say.words.notAText);
  const isNew = await addWord(await lexicon(options, context), word, text);
  io.stdout.write(`${(isNew ? say.words.added : say.words.already)(change(word, text))}\n`);
}

/** Takes a word back. */
export async function remove(given: string, options: WordsOptions, context: Context): Promise<void> {
  const { io, say } = context;
  const word = given.normalize('NFC');
  const isThere = await removeWord(await lexicon(options, context), word);
  if (!isThere) throw new UserError(say.words.missing(onOneLine(given)));
  io.stdout.write(`${say.words.removed(word)}\n`);
}

const pathOf = ({ decisions }: WordsOptions): string => decisions ?? RULINGS_FILE;

const lexicon = async (options: WordsOptions, { io }: Context): Promise<Lexicon> => ({
  path: pathOf(options),
  by: await reviewer(options, io.env),
  now: Date.now,
});

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a text can be looked for as a word. */
const isWord = (text: string): boolean => isWordLike(text) && text.trim() === text && !CONTROL.test(text);

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const change = (word: string, text: string): string => (text === word ? word : `${word} → ${text || '∅'}`);
