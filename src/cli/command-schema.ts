/** `renskrift schema`: the JSON Schemas of the record, the register of people and a user's own knowledge, for editors and other programs. */
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
    .usage(`${usage.flags} [SCHEMA]`)
    .addArgument(new Argument('[SCHEMA]', say.what).choices(Object.keys(SCHEMAS)).default('record'))
    .action(async (what: keyof typeof SCHEMAS) => {
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
  knowledge: async (): Promise<object> => {
    const { additionsJsonSchema } = await import('../additions/index.ts');
    return additionsJsonSchema();
  },
};
