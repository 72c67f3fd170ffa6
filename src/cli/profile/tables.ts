/** `renskrift profile` at work: the first pass over the documents, and what it found as tables. */
import { loadModel } from '../../node/model.ts';
import { checkNamedOutput, JSON_ENDINGS } from '../../node/named-output.ts';
import { profileText, writeProfile } from '../../node/profile-file.ts';
import { spareInputs } from '../../node/spare-inputs.ts';
import type { LetterCounts } from '../../repair/counts-by-name.ts';
import type { Profile } from '../../repair/learnt/profile.ts';
import { profileOfInputs } from '../batch/first-pass.ts';
import { isInShard } from '../batch/shard.ts';
import type { Context } from '../context.ts';
import { inputsFor } from '../options/inputs.ts';
import { progress } from '../terminal/progress.ts';
import type { ProfileOptions } from './options.ts';

import type { ProfileTexts } from './texts.ts';

/** Rows of a table of confusions. */
const MOST_ROWS = 25;

/** Profiles what the patterns name; the exit code. */
export async function profilePaths(
  patterns: readonly string[],
  options: ProfileOptions,
  context: Context,
): Promise<number> {
  const { io, say } = context;
  const { output, json, shard } = options;
  checkNamedOutput(output, JSON_ENDINGS);
  const found = await inputsFor(patterns, options, context);
  const inputs = shard ? found.filter(({ relative }) => isInShard(relative, shard)) : found;
  if (output !== undefined) spareInputs(found, [output]);
  const line = progress(io.stderr, inputs.length);
  const profile = await profileOfInputs(inputs, loadModel(), options, line.show);
  line.clear();
  if (output !== undefined) await writeProfile(output, profile);
  if (json) io.stdout.write(profileText(profile));
  else {
    io.stdout.write(`${tables(profile, context).join('\n')}\n`);
    if (output !== undefined) io.stdout.write(`${say.profile.wrote(output)}\n`);
  }
  return 0;
}

function tables(profile: Profile, { say: { profile: say }, language, paint }: Context): string[] {
  const { documents, read, words, misread, letters } = profile;
  const share = shareIn(language);
  const figures: [string, string][] = [
    [say.documents, String(documents)],
    [say.read, String(read)],
    [say.words, String(words)],
    [say.misread, `${misread} (${share(misread / Math.max(words, 1))})`],
  ];
  const width = Math.max(...figures.map(([name]) => name.length));
  const unread = documents - read;
  return [
    ...figures.map(([name, figure]) => `${name.padEnd(width)}  ${figure}`),
    '',
    say.engine[engineOf(profile)],
    ...(unread > 0 ? [paint.out.yellow(say.readAgain(unread))] : []),
    ...(['unread', 'read'] as const).flatMap((make) => {
      const rows = confusions(letters[make], profile, share, say);
      return rows.length > 1 ? ['', paint.out.bold(say.tables[make]), ...aligned(rows)] : [];
    }),
  ];
}

function engineOf({ documents, read }: Profile): keyof ProfileTexts['engine'] {
  if (documents === 0) return 'nothing';
  if (read === 0) return 'unread';
  return read === documents ? 'read' : 'mixed';
}

/** The commonest confusions, with a heading. */
function confusions(
  counts: LetterCounts,
  { examples }: Profile,
  share: (p: number) => string,
  say: ProfileTexts,
): string[][] {
  const rows = Object.entries(counts).flatMap(([printed, row]) => {
    const all = Object.values(row).reduce((sum, n) => sum + n, 0);
    return Object.entries(row)
      .filter(([seen]) => seen.toLowerCase() !== printed)
      .map(([seen, n]) => ({ printed, seen, n, p: n / all }));
  });
  rows.sort((a, b) => b.n - a.n || (`${a.printed}→${a.seen}` < `${b.printed}→${b.seen}` ? -1 : 1));
  return [
    [say.printed, say.seen, say.times, say.share, say.where],
    ...rows
      .slice(0, MOST_ROWS)
      .map(({ printed, seen, n, p }) => [
        printed || '∅',
        seen || '∅',
        String(n),
        share(p),
        (examples[`${printed}→${seen}`] ?? []).join(', '),
      ]),
  ];
}

/** Figures to the right, words to the left. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, c) => (c === 2 || c === 3 ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const shareIn = (language: Context['language']): ((p: number) => string) => {
  const format = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 2,
  });
  return (p) => format.format(p);
};
