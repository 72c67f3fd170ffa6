/** The shape of a configuration file, made from the table of options: as a zod schema that checks it, and as JSON Schema. */
import * as z from 'zod';
import { DOCUMENT_KEYS, type Setting, type Value } from './settings.ts';

type Settings = ReadonlyMap<string, Setting>;

const one = z.string().min(1);
const several = z.union([one, z.array(one).min(1)]);

/** The shape; descriptions are those of the help. */
export function configShape(settings: Settings): z.ZodType {
  const document = DOCUMENT_KEYS.flatMap((key) => settings.get(key) ?? []);
  return z.strictObject({
    $schema: one.describe('This schema, for editors.').exactOptional(),
    extends: several.describe('Files to start from, relative to this one.').exactOptional(),
    ...fields([...settings.values()]),
    overrides: z
      .array(
        z.strictObject({
          files: several.describe('Globs of documents, relative to this file.'),
          ...fields(document),
        }),
      )
      .describe('Other settings for some documents; later ones win.')
      .exactOptional(),
  });
}

const fields = (settings: readonly Setting[]): Record<string, z.ZodType> =>
  Object.fromEntries(
    settings.map(({ key, option, value, canBeOff }) => {
      const shape = canBeOff
        ? z.union([SHAPES[value.kind](value), z.literal(false)])
        : SHAPES[value.kind](value);
      return [key, shape.describe(option.description).exactOptional()];
    }),
  );

const SHAPES: Readonly<Record<Value['kind'], (value: Value) => z.ZodType>> = {
  switch: () => z.boolean(),
  text: () => one,
  file: () => one,
  folder: () => one,
  outlets: () => several,
  files: () => several,
  probability: () => z.number().min(0).max(1),
  wholeOrZero: () => z.int().min(0),
  wholeNumber: () => z.int().min(1),
  choice: (value) => z.enum(value.kind === 'choice' ? value.choices : []),
};

/** The shape as JSON Schema (draft 2020-12). */
export const configJsonSchema = (settings: Settings): object => ({
  ...z.toJSONSchema(configShape(settings), { target: 'draft-2020-12' }),
});
