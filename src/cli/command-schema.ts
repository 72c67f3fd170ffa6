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
    .description(say.description)
    .usage(usage.flags)
    .action(async () => {
      const { minutesJsonSchema } = await import('../record/schema.ts');
      const { SCHEMA_URL } = await import('../write/index.ts');
      const schema = { $id: SCHEMA_URL, ...minutesJsonSchema() };
      context.io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
      finish(0);
    });
}
