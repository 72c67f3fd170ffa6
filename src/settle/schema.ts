/** The lines of a decisions file, checked: whoever merges or writes them by hand is told of what does not fit. */
import * as z from 'zod';
import type { Ruling } from './ruling.ts';

const text = z.string();
const probability = z.number().min(0).max(1);
const fields = {
  action: z.enum(['accept', 'keep', 'text', 'undo']),
  before: text,
  text,
  by: text,
  at: z.iso.datetime({ precision: 3 }),
  proposal: z.strictObject({ after: text, confidence: probability }).optional(),
};
const origin = { file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) };
const offset = z.number().int().nonnegative();

/** One line of `renskrift.decisions.jsonl`. */
export const rulingSchema: z.ZodType<Ruling> = z
  .discriminatedUnion('scope', [
    z.strictObject({
      scope: z.literal('here'),
      id: z.string().regex(/^[0-9a-f]{16}$/),
      span: z.strictObject({ start: offset, end: offset }),
      ...origin,
      ...fields,
    }),
    z.strictObject({ scope: z.literal('document'), ...origin, ...fields }),
    z.strictObject({ scope: z.literal('everywhere'), ...fields }),
  ])
  .refine(({ action, before, text }) => action !== 'keep' || text === before, {
    message: 'text must be what stands there where it is kept',
    path: ['text'],
  })
  .refine((ruling) => ruling.scope !== 'here' || ruling.span.start <= ruling.span.end, {
    message: 'the end must not stand before the start',
    path: ['span'],
  });
