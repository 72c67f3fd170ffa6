/** Templates that escape whatever is put into them, by Hono; here they are never asynchronous. */
import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString;

/** HTML; strings, numbers and lists put into it are escaped unless they are `Html`. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Html =>
  template(strings, ...values) as Html;

/** No HTML at all. */
export const NOTHING: Html = html``;
