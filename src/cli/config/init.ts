/** `renskrift init` at work: a file of settings in which everything is a comment, made from the table of options. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { UserError } from '../../node/errors.ts';
import { writeFile } from '../../node/write-file.ts';
import type { Context } from '../context.ts';
import { type Setting, settingsOf, type Value } from './settings.ts';

/** Writes the file into a folder, unless it is there; the exit code. */
export async function initConfig(folder: string, program: Command, context: Context): Promise<number> {
  const { io, say } = context;
  const path = join(folder, 'renskrift.config.yaml');
  if (existsSync(path)) throw new UserError(say.config.init.exists(path));
  await writeFile(path, template([...settingsOf(program, say.usage).values()], context));
  io.stdout.write(`${say.config.init.wrote(path)}\n`);
  return 0;
}

function template(settings: readonly Setting[], { say }: Context): string {
  const { head, overrides } = say.config.init;
  const lines = [
    ...head.map((line) => `# ${line}`),
    ...settings.flatMap(({ key, option, value }) => [
      '',
      `# ${option.description}${value.kind === 'choice' ? ` (${say.usage.choices(value.choices.join(', '))})` : ''}`,
      `# ${key}: ${stringify(option.defaultValue ?? EXAMPLES[key] ?? example(value), { collectionStyle: 'flow' }).trimEnd()}`,
    ]),
    '',
    `# ${overrides}`,
    '# overrides:',
    "#   - files: ['1980/**', '*.md']",
    '#     askAbove: 0.5',
  ];
  return `${lines.join('\n')}\n`;
}

const EXAMPLES: Readonly<Record<string, unknown>> = {
  output: 'ut',
  results: 'ut',
  profile: 'profile.json',
  learned: ['learned.json'],
  knowledge: 'kunskap.yaml',
  decisions: 'renskrift.decisions.jsonl',
  ignorePath: '.renskriftignore',
  reporter: ['pretty', 'sarif=fynd.sarif'],
  replaceAbove: 0.9,
  askAbove: 0.3,
};

function example(value: Value): unknown {
  switch (value.kind) {
    case 'choice':
      return value.choices[0];
    case 'switch':
      return true;
    case 'probability':
      return 0.5;
    case 'wholeOrZero':
    case 'wholeNumber':
      return 1;
    default:
      return 'x';
  }
}
