/** Elements made in the one way that is safe: text is always text. What OCR has read may be anything. */

type Child = Node | string | undefined;

interface Properties {
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  readonly role?: string | undefined;
  readonly tabindex?: string | undefined;
  readonly [aria: `aria-${string}`]: string | undefined;
  readonly [data: `data-${string}`]: string | undefined;
}

/** A new element with attributes and children; strings become text. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something. */
export function button(
  properties: Properties,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...properties }, ...children);
  element.addEventListener('click', onClick);
  return element;
}

/** The element of the page with this id. */
export const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Elements of the page by a selector. */
export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** Shows or hides. */
export function show(element: HTMLElement, isShown: boolean): void {
  element.hidden = !isShown;
}
