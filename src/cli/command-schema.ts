/** `renskrift schema`: the JSON Schemas of the record and of the register of people, for editors and other programs. */
import { Argument, Command } from 'commander';
import type { Context } from './context.ts';
import { withHelp } from './help.ts';
import type { Finish } from './program.ts';

/** The command; it prints and reads nothing. */
export function schemaCommand(context: Context, finish: Finish): Command {
  const { usage, schema: say } = context.say;
  return withHelp(new Command('schema'), [say.example], context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} [record|people]`)
    .addArgument(new Argument('[record|people]', say.what).choices(['record', 'people']).default('record'))
    .action(async (what: 'record' | 'people') => {
      context.io.stdout.write(`${JSON.stringify(await SCHEMAS[what](), null, 2)}\n`);
      finish(0);
    });
}

const SCHEMAS = {
  record: async (): Promise<object> => {
    const { minutesJsonSchema } = await import('../record/schema.ts');
    const { SCHEMA_URL } = await import('../write/index.ts');
    return { $id: SCHEMA_URL, ...minutesJsonSchema() };
  },
  people: async (): Promise<object> => {
    const { registerJsonSchema } = await import('../people/schema.ts');
    const { REGISTER_SCHEMA_URL } = await import('../write/index.ts');
    return { $id: REGISTER_SCHEMA_URL, ...registerJsonSchema() };
  },
};
