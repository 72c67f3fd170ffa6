/** Completion scripts for shells, made from the command tree: commands, options, choices, files and folders. */
import { REPORTER_NAMES } from '../../reporters/index.ts';
import type { Value } from '../config/settings.ts';
import type { CommandNode, OptionNode, Tree } from './tree.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

/** The script for a shell to run when it starts. */
export const completionFor = (shell: Shell, tree: Tree): string => `${SCRIPTS[shell](tree).join('\n')}\n`;

const SCRIPTS: Readonly<Record<Shell, (tree: Tree) => string[]>> = { bash, zsh, fish };

/** An option's names, the short one first. */
const namesOf = ({ short, long }: OptionNode): string[] => (short ? [short, long] : [long]);
const flagsOf = (options: readonly OptionNode[]): string => options.flatMap(namesOf).join(' ');
const takesValue = ({ value }: OptionNode): boolean => value.kind !== 'switch';
const isFile = ({ kind }: Value): boolean => kind === 'file' || kind === 'files';
const choicesOf = (value: Value): readonly string[] =>
  value.kind === 'choice' ? value.choices : value.kind === 'outlets' ? REPORTER_NAMES : [];

/** All commands with the options that hold for them: their own and the program's. */
const withGlobals = (tree: Tree): CommandNode[] =>
  tree.commands.map((command) => ({
    ...command,
    options: [
      ...command.options,
      ...tree.options.filter(({ long }) => !['--help', '--version'].includes(long)),
    ],
  }));

function bash(tree: Tree): string[] {
  const commands = tree.commands.map(({ name }) => name).join(' ');
  const valued = [tree, ...tree.commands].flatMap(({ options }) =>
    options.filter(takesValue).flatMap(namesOf),
  );
  return [
    bashStart(`${commands} help`, [...new Set(valued)].join(' ')),
    '  case "$command $before" in',
    ...withGlobals(tree).flatMap(({ name, options }) => bashValues(`${name} `, options)),
    ...bashValues(' ', tree.options),
    '  esac',
    '  case $command in',
    `    '') _renskrift_words "$commands ${flagsOf(tree.options)}" ;;`,
    '    help) _renskrift_words "$commands" ;;',
    ...withGlobals(tree).map(bashCommand),
    '  esac',
    '}',
    'complete -F _renskrift renskrift',
  ];
}

const bashStart = (commands: string, valued: string): string => `# renskrift completion bash >> ~/.bashrc
_renskrift_words() { COMPREPLY=($(compgen -W "$1" -- "$word")); }
_renskrift_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2> /dev/null
  COMPREPLY=($(compgen "$1" -- "$word"))
}
_renskrift() {
  local word=$2 before=$3 command="" i
  local commands='${commands}' valued=' ${valued} '
  COMPREPLY=()
  [[ $before == = ]] && before=\${COMP_WORDS[COMP_CWORD - 2]}
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ $valued == *" \${COMP_WORDS[i]} "* ]]; then
      ((i++))
      [[ \${COMP_WORDS[i]} == = ]] && ((i++))
    elif [[ \${COMP_WORDS[i]} != -* ]]; then
      command=\${COMP_WORDS[i]}
      break
    fi
  done`;

/** What stands after an option that takes a value. */
const bashValues = (before: string, options: readonly OptionNode[]): string[] =>
  options.filter(takesValue).map((option) => {
    const patterns = namesOf(option).map((name) => `'${before}${name}'`);
    return `    ${patterns.join(' | ')}) ${bashValue(option.value)}return ;;`;
  });

function bashValue(value: Value): string {
  if (isFile(value)) return '_renskrift_paths -f; ';
  if (value.kind === 'folder') return '_renskrift_paths -d; ';
  const choices = choicesOf(value);
  return choices.length > 0 ? `_renskrift_words '${choices.join(' ')}'; ` : '';
}

function bashCommand({ name, arguments: all, options }: CommandNode): string {
  const choices = all.flatMap((argument) => argument.choices).join(' ');
  const flags = `_renskrift_words '${flagsOf(options)}'`;
  const others = all.some(({ isPath }) => isPath)
    ? '_renskrift_paths -f'
    : `_renskrift_words '${choices || flagsOf(options)}'`;
  return `    ${name}) if [[ $word == -* ]]; then ${flags}; else ${others}; fi ;;`;
}

function zsh(tree: Tree): string[] {
  return [
    '#compdef renskrift',
    '# renskrift completion zsh > "$fpath[1]/_renskrift"',
    '_renskrift() {',
    '  local curcontext="$curcontext" state line',
    '  _arguments -C \\',
    ...tree.options.map((option) => `    ${zshOption(option)} \\`),
    "    '1: :->command' '*:: :->rest'",
    '  case $state in',
    '    command)',
    `      local -a commands=(${tree.commands.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(' ')})`,
    '      _describe command commands ;;',
    '    rest)',
    '      case $line[1] in',
    ...withGlobals(tree).flatMap(zshCommand),
    '      esac ;;',
    '  esac',
    '}',
    'if [[ $funcstack[1] == _renskrift ]]; then _renskrift "$@"; else compdef _renskrift renskrift; fi',
  ];
}

function zshCommand({ name, arguments: all, options }: CommandNode): string[] {
  const rest = all.map(({ isPath, choices, name: term }) =>
    quoted(`*:${term}:${isPath ? '_files' : choices.length > 0 ? `(${choices.join(' ')})` : ' '}`),
  );
  return [`        ${name}) _arguments ${[...options.map(zshOption), ...rest].join(' ')} ;;`];
}

function zshOption(option: OptionNode): string {
  const names = namesOf(option);
  const text = option.description.replace(/[[\]:]/gu, (sign) => `\\${sign}`);
  const end = quoted(`[${text}]${zshValue(option.value)}`);
  return names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}${end}` : `${names[0]}${end}`;
}

function zshValue(value: Value): string {
  if (value.kind === 'switch') return '';
  if (isFile(value)) return ': :_files';
  if (value.kind === 'folder') return ': :_files -/';
  const choices = choicesOf(value);
  return choices.length > 0 ? `: :(${choices.join(' ')})` : ': : ';
}

function fish(tree: Tree): string[] {
  const names = tree.commands.map(({ name }) => name).join(' ');
  const none = `-n ${fishQuoted(`not __fish_seen_subcommand_from ${names}`)}`;
  return [
    '# renskrift completion fish > ~/.config/fish/completions/renskrift.fish',
    ...tree.options.map((option) => `complete -c renskrift ${fishOption(option)}`),
    ...tree.commands.flatMap(({ name, summary, arguments: all, options }) => {
      const here = `-n ${fishQuoted(`__fish_seen_subcommand_from ${name}`)}`;
      const choices = all.flatMap((argument) => argument.choices).join(' ');
      return [
        `complete -c renskrift ${none} -f -a ${name} -d ${fishQuoted(summary)}`,
        ...(all.some(({ isPath }) => isPath)
          ? []
          : [`complete -c renskrift ${here} -f -a ${fishQuoted(choices)}`]),
        ...options
          .filter(({ long }) => long !== '--help')
          .map((option) => `complete -c renskrift ${here} ${fishOption(option)}`),
      ];
    }),
  ];
}

function fishOption({ short, long, description, value }: OptionNode): string {
  const choices = choicesOf(value);
  const shown =
    value.kind === 'switch'
      ? []
      : isFile(value)
        ? ['-rF']
        : value.kind === 'folder'
          ? ["-xa '(__fish_complete_directories)'"]
          : [choices.length > 0 ? `-xa ${fishQuoted(choices.join(' '))}` : '-x'];
  const names = [...(short ? [`-s ${short.slice(1)}`] : []), `-l ${long.slice(2)}`];
  return [...names, ...shown, `-d ${fishQuoted(description)}`].join(' ');
}

/** In single quotes, as bash and zsh have them. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const fishQuoted = (text: string): string => `'${text.replace(/['\\]/gu, (sign) => `\\${sign}`)}'`;
