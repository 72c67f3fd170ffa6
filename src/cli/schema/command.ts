/** `renskrift schema`: the JSON Schemas of what is written and of what a user may write, for editors and other programs. */
import { Argument, Command } from 'commander';
import { settingsOf } from '../config/settings.ts';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';

/** The command; it prints and reads nothing. */
export function schemaCommand(context: Context, finish: Finish): Command {
  const { usage, schema: say } = context.say;
  const command = withHelp(new Command('schema'), [say.example], context)
    .helpGroup(usage.aroundHeading)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} [SCHEMA]`)
    .addArgument(new Argument('[SCHEMA]', say.what).choices(Object.keys(SCHEMAS)).default('record'));
  return command.action(async (what: keyof typeof SCHEMAS) => {
    const schema = await SCHEMAS[what](command.parent ?? command, context);
    context.io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    finish(0);
  });
}

const SCHEMAS = {
  record: async (): Promise<object> => {
    const { minutesJsonSchema } = await import('../../record/schema.ts');
    const { SCHEMA_URL } = await import('../../write/index.ts');
    return { $id: SCHEMA_URL, ...minutesJsonSchema() };
  },
  people: async (): Promise<object> => {
    const { registerJsonSchema } = await import('../../people/schema.ts');
    const { REGISTER_SCHEMA_URL } = await import('../../write/index.ts');
    return { $id: REGISTER_SCHEMA_URL, ...registerJsonSchema() };
  },
  knowledge: async (): Promise<object> => {
    const { additionsJsonSchema } = await import('../../additions/index.ts');
    return additionsJsonSchema();
  },
  config: async (program: Command, { say }: Context): Promise<object> => {
    const { configJsonSchema } = await import('../config/shape.ts');
    return configJsonSchema(settingsOf(program, say.usage));
  },
};
