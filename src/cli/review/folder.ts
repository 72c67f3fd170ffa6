/** `renskrift review` at work: sits down at a desk with what `clean` wrote, and says at the end what was decided and what comes next. */
import { UserError } from '../../node/errors.ts';
import { openDesk } from '../../node/review-desk.ts';
import { readReviewFolder } from '../../node/review-folder.ts';
import type { Grouping } from '../../review/queue.ts';
import type { Context } from '../context.ts';
import { RULINGS_FILE, rulingsIn } from '../options/rulings.ts';
import { quoted } from '../terminal/quoted.ts';

import { reviewer } from './reviewer.ts';
import { isTerminal } from './screen.ts';
import { reviewInTerminal } from './terminal.ts';

/** What the user asked for, by commander's names. */
export interface ReviewOptions {
  readonly decisions?: string;
  readonly by?: string;
  readonly group: Grouping;
  readonly web?: boolean;
  readonly port: number;
  readonly images?: string;
}

/** Reviews a folder of results; the exit code. */
export async function reviewFolder(
  folder: string,
  options: ReviewOptions,
  context: Context,
): Promise<number> {
  const { io, say } = context;
  const path = options.decisions ?? RULINGS_FILE;
  const documents = await readReviewFolder(folder);
  await rulingsIn(path, context); // tells of lines that are no decisions
  const by = await reviewer(options, io.env);
  const desk = await openDesk({ documents, path, by, now: Date.now });
  if (options.web) {
    const { reviewWeb } = await import('./web.ts');
    await reviewWeb({ desk, folder, by, port: options.port, images: options.images }, context);
    const { open } = await desk.progress();
    io.stdout.write(next(open, folder, path, say.review));
    return 0;
  }
  const { questions, open } = await desk.progress();
  if (open === 0) {
    io.stdout.write(
      `${say.review.nothingOpen(questions)}\n${questions > 0 ? next(0, folder, path, say.review) : ''}`,
    );
    return 0;
  }
  if (!isTerminal(io)) throw new UserError(say.review.noTerminal(quoted(folder)));
  const { decided, left } = await reviewInTerminal(desk, options.group, context, io);
  io.stdout.write(`${say.review.done(decided, left, path)} ${next(left, folder, path, say.review)}`);
  return 0;
}

/** What to do next: the rest, or `clean` with the decisions. */
function next(left: number, folder: string, path: string, say: Context['say']['review']): string {
  const decisions = path === RULINGS_FILE ? '' : ` --decisions ${quoted(path)}`;
  return left > 0
    ? `${say.goOn(`renskrift review ${quoted(folder)}${decisions}`)}\n`
    : `${say.apply(`renskrift clean … -o ${quoted(folder)}${decisions}`)}\n`;
}
