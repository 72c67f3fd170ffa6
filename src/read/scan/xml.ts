/**
 * XML → elements. Strict: what is not well formed is a fault. Nothing is fetched, and no entity is expanded but the five of XML
 * itself and numbered characters, so that no file grows by being read.
 */
import { SaxesParser } from 'saxes';
import { finding } from '../../messages.ts';
import { type Element, ElementBuilder } from './element.ts';
import { FaultError } from './tree.ts';

/** The outermost element; throws a `FaultError`. */
export function parseXml(xml: string, ignored: readonly string[]): Element {
  const parser = new SaxesParser();
  const builder = new ElementBuilder(ignored);
  parser.on('error', (error) => {
    // Every message of the parser begins with its place.
    const seen = error.message.replace(/^[\d:\s]+|\.$/g, '');
    throw new FaultError(finding('read/bad-markup', { seen, line: parser.line }));
  });
  parser.on('opentag', ({ name, attributes }) => builder.start(name, attributes));
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.on('closetag', () => builder.end());
  parser.write(xml).close();
  return builder.document;
}
