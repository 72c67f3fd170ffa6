/** JSON for files that are compared and kept under version control: the same value gives the same bytes. */
import { byText } from '../order.ts';

/** The value as JSON with its keys in order, a line end behind. */
export const sortedJson = (value: unknown): string => `${JSON.stringify(inOrder(value), null, 1)}\n`;

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
