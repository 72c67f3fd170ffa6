/**
 * What commander finds wrong with the arguments, in the reader's words. commander has its sentences in English only; the
 * code says which it is, and the sentence has the names.
 */
import type { CommanderError } from 'commander';
import type { UsageTexts } from './texts-usage.ts';

type Wording = (say: UsageTexts, parts: Readonly<Record<string, string>>) => string;

/** By code: how commander puts it, and how we do. */
const SENTENCES: Readonly<Record<string, readonly [pattern: RegExp, wording: Wording]>> = {
  'commander.unknownOption': [
    /unknown option '(?<name>.*?)'/u,
    (say, { name = '', guess }) => say.unknownOption(name, guess),
  ],
  'commander.unknownCommand': [
    /unknown command '(?<name>.*?)'/u,
    (say, { name = '', guess }) => say.unknownCommand(name, guess),
  ],
  'commander.missingArgument': [/argument '(?<name>.*)'/u, (say, { name = '' }) => say.missingArgument(name)],
  'commander.optionMissingArgument': [
    /option '(?<name>.*)' argument/u,
    (say, { name = '' }) => say.missingValue(name),
  ],
  'commander.missingMandatoryOptionValue': [
    /option '(?<name>.*)' not/u,
    (say, { name = '' }) => say.missingOption(name),
  ],
  'commander.conflictingOption': [
    /option '(?<name>.*)' cannot be used with option '(?<other>.*)'/u,
    (say, { name = '', other = '' }) => say.conflicting(name, other),
  ],
  'commander.excessArguments': [
    /Expected (?<expected>\d+) arguments? but got (?<got>\d+)/u,
    (say, { expected, got }) => say.tooMany(Number(expected), Number(got)),
  ],
  'commander.invalidArgument': [
    /(?:'(?<name>.*?)' (?:argument|value) '(?<value>.*)' is invalid|command-argument value '(?<given>.*)' is invalid for argument '(?<argument>.*?)')\. (?:Allowed choices are (?<choices>.*)\.|(?<expected>.*))/su,
    (say, { name, argument = '', value, given = '', choices, expected = '' }) =>
      say.invalidValue(
        name ?? argument,
        value ?? given,
        choices === undefined ? expected : say.oneOf(choices),
      ),
  ],
};

/** The sentence for a commander error; commander's own where we have none. */
export function usageSentence(error: CommanderError, say: UsageTexts): string {
  const [pattern, wording] = SENTENCES[error.code] ?? [];
  const parts = pattern?.exec(error.message)?.groups;
  if (!wording || !parts) return error.message.replace(/^error: /u, '');
  const guess = /\(Did you mean (?:one of )?(?<guess>.*)\?\)/u.exec(error.message)?.groups?.guess;
  return wording(say, { ...parts, ...(guess && { guess }) });
}
