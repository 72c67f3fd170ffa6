/** HTML → elements, as browsers read it: whatever is wrong with it, something comes out. For hOCR that is no XML. */
import { Parser } from 'htmlparser2';
import { type Element, ElementBuilder } from './element.ts';

/** The outermost element; throws a `FaultError` where there is none, or too much. */
export function parseHtml(html: string): Element {
  const builder = new ElementBuilder([]);
  const parser = new Parser({
    onopentag: (name, attributes) => builder.start(name, attributes),
    ontext: (text) => builder.text(text),
    onclosetag: () => builder.end(),
  });
  parser.end(html);
  return builder.document;
}
