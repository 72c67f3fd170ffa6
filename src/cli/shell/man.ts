/** The manual page in troff's man macros, made from the command tree, so that it says what the help says. */
import { variableOf } from '../config/environment.ts';
import type { Texts } from '../texts.ts';
import type { CommandNode, OptionNode, Tree } from './tree.ts';

/** The page. Its date is nobody's business: the same version gives the same page. */
export function manPage(tree: Tree, version: string, { usage, shell: say, clean, check }: Texts): string {
  const examples = [usage.example, ...clean.examples, ...check.examples];
  return lines([
    `.TH RENSKRIFT 1 "" ${quoted(`renskrift ${version}`)}`,
    section(say.headings.name),
    text(`renskrift - ${tree.description}`),
    section(say.headings.synopsis),
    `.B renskrift`,
    text(tree.usage),
    section(say.headings.description),
    text(say.about),
    section(say.headings.options),
    ...tree.options.flatMap(optionLines),
    section(say.headings.commands),
    ...tree.commands.flatMap(commandLines),
    section(say.headings.files),
    ...say.files.flatMap(([name, what]) => entry(name, what)),
    section(say.headings.environment),
    ...entry(variableOf('askAbove'), say.environment),
    section(say.headings.exit),
    ...say.exits.flatMap(([code, what]) => entry(code, what)),
    section(say.headings.examples),
    '.nf',
    ...examples.map(text),
    '.fi',
  ]);
}

function commandLines({ name, usage, description, options }: CommandNode): string[] {
  const own = options.filter(({ long }) => long !== '--help');
  return [`.SS ${quoted(`renskrift ${name} ${usage}`)}`, text(description), ...own.flatMap(optionLines)];
}

function optionLines({ flags, description, value }: OptionNode): string[] {
  const choices = value.kind === 'choice' ? ` (${value.choices.join(', ')})` : '';
  return entry(flags, `${description}${choices}`);
}

const entry = (name: string, what: string): string[] => ['.TP', `.B ${text(name)}`, text(what)];
const section = (title: string): string => `.SH ${quoted(title.toUpperCase())}`;
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

/** Text as troff takes it for text: no macro at its start, hyphens that can be copied, other letters by their number. */
const text = (plain: string): string =>
  plain
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(
      /[^\x20-\x7e]/gu,
      (letter) => `\\[u${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^(?=[.'])/u, '\\&');

const quoted = (plain: string): string => `"${text(plain).replaceAll('"', '\\(dq')}"`;
