/** `renskrift enqueue`, `worker` and `queue`: a batch by way of Redis, for any number of machines. The work is in enqueue.ts, serve.ts and overview.ts. */
import { Argument, Command, Option } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { wholeNumber } from '../options/arguments.ts';
import { withCleaningOptions } from '../options/cleaning.ts';
import { requirePaths, withInputOptions } from '../options/inputs.ts';
import type { RedisOption } from './connection.ts';
import type { OverviewOptions, Question } from './overview.ts';
import type { PlanOptions } from './plan.ts';
import type { ServeOptions } from './service.ts';

/** Puts a batch in the queue. */
export function enqueueCommand(context: Context, finish: Finish): Command {
  const { usage, queue } = context.say;
  const { paths, dir, number } = usage.terms;
  const say = queue.enqueue;
  const command = withHelp(new Command('enqueue'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} [${paths}…] -o ${dir} --profile ${usage.terms.file}`)
    .argument(`[${paths}...]`, say.paths)
    .requiredOption(`-o, --output <${dir}>`, say.output)
    .option('--redis <URL>', queue.redis)
    .addOption(numberOption(`--batch <${number}>`, say.batch, 100, context));
  return withInputOptions(withCleaningOptions(command, context), context)
    .option('--places', context.say.clean.places)
    .addHelpText('after', `\n${context.say.clean.knowledgeExample.join('\n')}`)
    .action(async (inputs: string[], options: PlanOptions & RedisOption) => {
      requirePaths(command, inputs, options);
      const { enqueue } = await import('./enqueue.ts');
      finish(await enqueue(inputs, options, context));
    });
}

/** Does what is in it. */
export function workerCommand(context: Context, finish: Finish): Command {
  const { usage, queue } = context.say;
  const { number } = usage.terms;
  const say = queue.worker;
  return withHelp(new Command('worker'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(usage.flags)
    .option('--redis <URL>', queue.redis)
    .addOption(numberOption(`--workers <${number}>`, say.workers, 1, context))
    .option('--until-empty', say.untilEmpty)
    .addOption(numberOption(`--takeover <${number}>`, say.takeover, 30, context))
    .option('-q, --quiet', context.say.clean.quiet)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve.ts');
      finish(await serve(options, context));
    });
}

/** Looks into it. */
export function queueCommand(context: Context, finish: Finish): Command {
  const { usage, queue } = context.say;
  const say = queue.queue;
  const questions: readonly Question[] = ['status', 'failures', 'retry'];
  return withHelp(new Command('queue'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} ${questions.join('|')}`)
    .addArgument(new Argument(`<${say.question}>`, say.questions).choices(questions))
    .option('--redis <URL>', queue.redis)
    .option('--json', say.json)
    .action(async (question: Question, options: OverviewOptions) => {
      const { overview } = await import('./overview.ts');
      finish(await overview(question, options, context));
    });
}

const numberOption = (flags: string, text: string, standard: number, { say }: Context): Option =>
  new Option(flags, text).argParser(wholeNumber(say.usage)).default(standard);
