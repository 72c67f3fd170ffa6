/**
 * Reads a Hunspell `.aff` file: the inflections (suffix classes) and the rules for compounds. What a file says and this
 * project does not implement is refused, never skipped: a dictionary that is only half understood would give a wrong lexicon.
 *
 * The format is described in hunspell(5), https://manpages.debian.org/hunspell.5
 */

/** One line of a suffix class: take `strip` off the end of a stem that fulfils the condition, and put `append` there. */
export interface Suffix {
  readonly strip: string;
  readonly append: string;
  /** What the stem must end in. */
  readonly condition: RegExp;
  /** The number of letters at the end of the stem that `strip` and the condition look at. */
  readonly reach: number;
  /** Flags that the suffixed form has in addition to those of its stem. */
  readonly continuation: string;
  /** Which suffix of the file it is, from 0. */
  readonly place: number;
}

/** The flags with a fixed meaning, each one character. */
export interface SpecialFlags {
  readonly needAffix: string;
  readonly forbidden: string;
  readonly forceCapital: string;
  readonly onlyInCompound: string;
  readonly begin: string;
  readonly middle: string;
  readonly end: string;
  /** Allows a suffixed form to be a part that is not the last. */
  readonly permit: string;
}

/** A usual confusion. An anchored one (`^tex$`) is bound to the start or the end of a word. */
export interface Replacement {
  readonly written: string;
  readonly meant: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export interface AffixFile {
  /** All suffixes in the order of the file. */
  readonly suffixes: readonly Suffix[];
  /** For each flag that is a suffix class, the places of its suffixes in `suffixes`. */
  readonly classes: ReadonlyMap<string, readonly number[]>;
  readonly flags: SpecialFlags;
  /** REP: what is written for what. */
  readonly replacements: readonly Replacement[];
  /** COMPOUNDRULE: patterns over flags, each flag possibly followed by `*` or `?`. */
  readonly compoundRules: readonly string[];
  /** BREAK without the patterns bound to an end, which never apply as Hunspell takes full stops off first. */
  readonly breaks: readonly string[];
}

/** Directives that the word check takes for granted; a dictionary without them would need another check. */
const REQUIRED = [
  'SET UTF-8',
  'FULLSTRIP',
  'COMPOUNDMIN 1',
  'CHECKCOMPOUNDTRIPLE',
  'SIMPLIFIEDTRIPLE',
  'CHECKCOMPOUNDDUP',
  'CHECKCOMPOUNDREP',
];

const FLAG_NAMES = {
  needAffix: 'NEEDAFFIX',
  forbidden: 'FORBIDDENWORD',
  forceCapital: 'FORCEUCASE',
  onlyInCompound: 'ONLYINCOMPOUND',
  begin: 'COMPOUNDBEGIN',
  middle: 'COMPOUNDMIDDLE',
  end: 'COMPOUNDEND',
  permit: 'COMPOUNDPERMITFLAG',
} as const satisfies Record<keyof SpecialFlags, string>;

const TABLES = ['SFX', 'REP', 'COMPOUNDRULE', 'BREAK'];

/** Directives about suggestions and the tokens of Hunspell's own front ends: they do not say which words are right. */
const IRRELEVANT = 'MAP MAXCPDSUGS MAXDIFF NOSPLITSUGS NOSUGGEST ONLYMAXDIFF TRY WORDCHARS'.split(' ');

type Row = readonly string[];

/** Parses the text of an `.aff` file; throws where it needs something that is not implemented. */
export function parseAffixes(text: string): AffixFile {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith('#'));
  const rows = lines.map((line): Row => line.trim().split(/\s+/));
  checkDirectives(rows);
  const table = (name: string): Row[] => rows.filter((row) => row[0] === name);
  const named = Object.entries(FLAG_NAMES).map(([key, name]) => [key, table(name)[0]?.[1]]);
  return {
    ...suffixes(table('SFX')),
    flags: Object.fromEntries(named) as SpecialFlags,
    replacements: entries(table('REP')).map(replacement),
    compoundRules: entries(table('COMPOUNDRULE')).map(([, pattern = '']) => pattern),
    breaks: entries(table('BREAK')).flatMap(([, at = '']) => (/^\^|\$$/.test(at) ? [] : [at])),
  };
}

function checkDirectives(rows: readonly Row[]): void {
  const known = new Set([
    ...REQUIRED.map((line) => line.split(' ')[0]),
    ...Object.values(FLAG_NAMES),
    ...TABLES,
    ...IRRELEVANT,
  ]);
  for (const row of rows) {
    if (!known.has(row[0] as string)) {
      throw new Error(`Unexpected directive "${row.join(' ')}" in the .aff file: not implemented.`);
    }
  }
  const present = new Set(rows.map((row) => row.join(' ')));
  const names = new Set(rows.map((row) => row[0]));
  const missing = [
    ...REQUIRED.filter((line) => !present.has(line)),
    ...Object.values(FLAG_NAMES).filter((name) => !names.has(name)),
  ];
  if (missing.length) {
    throw new Error(`Unexpected .aff file without ${missing.join(', ')}: the word check relies on them.`);
  }
}

const replacement = ([, pattern = '', meant = '']: Row): Replacement => ({
  written: pattern.replace(/^\^|\$$/g, ''),
  meant: meant.replaceAll('_', ' '),
  atStart: pattern.startsWith('^'),
  atEnd: pattern.endsWith('$'),
});

/** The rows of a table without its head, which says how many there are. */
const entries = (table: readonly Row[]): readonly Row[] => table.slice(1);

/** Suffix rows: `SFX class Y|N count` is the head of a class, `SFX class strip append[/flags] condition` a line of it. */
function suffixes(table: readonly Row[]): Pick<AffixFile, 'suffixes' | 'classes'> {
  const list: Suffix[] = [];
  const classes = new Map<string, number[]>();
  for (const [, name = '', strip = '', appended = '', condition = '.'] of table) {
    const members = classes.get(name);
    if (members) members.push(list.push(suffix(strip, appended, condition, list.length)) - 1);
    else classes.set(name, []);
  }
  const chained = list.find(({ continuation }) => [...continuation].some((flag) => classes.has(flag)));
  if (chained) {
    const { append, continuation } = chained;
    throw new Error(
      `Unexpected suffix on a suffix "${append}/${continuation}" in the .aff file: not implemented.`,
    );
  }
  return { suffixes: list, classes };
}

function suffix(strip: string, appended: string, condition: string, place: number): Suffix {
  const [append = '', continuation = ''] = appended.split('/');
  return {
    strip: letters(strip),
    append: letters(append),
    condition: new RegExp(`${condition}$`, 'u'),
    reach: Math.max(strip.length, condition.replace(/\[[^\]]*\]/g, '.').length),
    continuation,
    place,
  };
}

/** `0` stands for nothing. */
const letters = (text: string): string => (text === '0' ? '' : text);
