/** Templates that escape whatever is put into them, by Hono; here they are never asynchronous. */
import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { shownText } from '../shown.ts';

export type Html = HtmlEscapedString;

/** HTML; strings, numbers and lists put into it are escaped unless they are `Html`. Control characters, which HTML has none of, are shown. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Html =>
  template(strings, ...values.map(printable)) as Html;

const printable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(printable);
  return typeof value === 'string' ? shownText(value) : value;
};

/** No HTML at all. */
export const NOTHING: Html = html``;
