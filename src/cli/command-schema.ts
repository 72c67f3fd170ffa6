/** `renskrift schema`: the JSON Schema of the record, for editors and other programs. */
import { Command } from 'commander';
import type { Context } from './context.ts';
import { withHelp } from './help.ts';
import type { Finish } from './program.ts';

/** The command; it prints and reads nothing. */
export function schemaCommand(context: Context, finish: Finish): Command {
  const { usage, schema: say } = context.say;
  return withHelp(new Command('schema'), [say.example], context)
    .summary(say.summary)
    .description(say.summary)
    .usage(usage.flags)
    .action(async () => {
      const { jsonSchema } = await import('../record/schema.ts');
      context.io.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
      finish(0);
    });
}
