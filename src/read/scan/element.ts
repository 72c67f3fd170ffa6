/**
 * Elements of XML and HTML as plain data, put together from the events of a parser, within bounds: a hostile file must not
 * take more memory or deeper calls than a long one.
 */
import { finding } from '../../messages.ts';
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.ts';
import { FaultError } from './tree.ts';

export interface Element {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The elements right below one, all or those of some names. */
export const childrenOf = ({ children }: Element, ...names: readonly string[]): Element[] =>
  children.filter(
    (child): child is Element =>
      typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );

/** The elements below one that `isWanted`, in order, without those inside one that is. */
export const outermost = (element: Element, isWanted: (element: Element) => boolean): Element[] =>
  childrenOf(element).flatMap((child) => (isWanted(child) ? [child] : outermost(child, isWanted)));

/** All text below an element. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** An attribute as a number; nothing where it is missing or is none. */
export function numberOf({ attributes }: Element, name: string): number | undefined {
  const value = attributes[name]?.trim();
  return value === undefined || value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value);
}

/** Puts elements together. What stands inside an element that is `ignored` is counted and left out. */
export class ElementBuilder {
  private readonly root: Open = { name: '', attributes: {}, children: [] };
  private readonly open: Open[] = [this.root];
  private readonly ignored: ReadonlySet<string>;
  private count = 0;
  private skipped = 0;

  constructor(ignored: readonly string[]) {
    this.ignored = new Set(ignored);
  }

  /** The outermost element; throws where there is none. */
  get document(): Element {
    const [first] = childrenOf(this.root);
    if (!first) throw new FaultError(finding('read/bad-markup', { seen: '∅', line: 1 }));
    return first;
  }

  start(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.count++;
    if (this.count > MAX_ELEMENTS)
      throw new FaultError(finding('read/too-many-elements', { limit: MAX_ELEMENTS }));
    const name = localName(tag);
    if (this.skipped > 0 || this.ignored.has(name)) {
      this.skipped++;
      return;
    }
    if (this.open.length > MAX_DEPTH) throw new FaultError(finding('read/too-deep', { limit: MAX_DEPTH }));
    const element: Open = { name, attributes, children: [] };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  text(text: string): void {
    if (this.skipped === 0) this.open.at(-1)?.children.push(text.trim() === '' ? ' ' : text);
  }

  end(): void {
    if (this.skipped > 0) this.skipped--;
    else if (this.open.length > 1) this.open.pop();
  }
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
