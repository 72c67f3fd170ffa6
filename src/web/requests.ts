/** What the page may ask for, checked: whatever does not fit is refused before anything is touched. */
import * as z from 'zod';
import type { Grouping } from '../review/queue.ts';
import type { Verdict } from '../review/ruled.ts';
import type { Scope } from '../settle/ruling.ts';

/** How many questions may be settled at once: what fits in a body of `BODY_LIMIT` bytes. */
export const MOST_IDS = 10_000;
export const BODY_LIMIT: number = 256 * 1024;

const id: z.ZodType<string> = z.string().regex(/^[0-9a-f]{16}$/, 'expected the id of a correction');

/** A word or lines as somebody types them. */
const typed = z
  .string()
  .max(20_000)
  .refine(isPlain, 'expected text without control characters')
  .transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC'));

const verdict: z.ZodType<Verdict> = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(['accept', 'keep']) }),
  z.strictObject({ action: z.literal('text'), text: typed }),
]);

export interface DecisionsRequest {
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  readonly scope: Scope;
}

export const decisionsRequest: z.ZodType<DecisionsRequest> = z.strictObject({
  ids: z.array(id).min(1).max(MOST_IDS),
  verdict,
  scope: z.enum(['here', 'document', 'everywhere']),
});

export const retypeRequest: z.ZodType<{ readonly id: string; readonly text: string }> = z.strictObject({
  id,
  text: typed,
});

export const undoRequest: z.ZodType<object> = z.strictObject({});

export interface QueueRequest {
  readonly grouping: Grouping;
  readonly filter: string;
}

const queueFields = {
  grouping: z.enum(['same', 'letters', 'doubt']).default('same'),
  filter: z.string().max(200).default(''),
};

export const queueRequest: z.ZodType<QueueRequest> = z.object(queueFields);

export interface GroupRequest extends QueueRequest {
  readonly key: string;
  readonly offset: number;
}

export const groupRequest: z.ZodType<GroupRequest> = z.object({
  ...queueFields,
  key: z.string(),
  offset: z.coerce.number().int().min(0).default(0),
});

/** Whether a text has none of the signs that are no text (line ends and tabs are), and no half of a letter. */
function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\r\n\t]/g, ''));
}
