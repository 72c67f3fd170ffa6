/** Typing: the word as it shall be, or the whole line anew. */
import { button, byId, h, show } from './dom.ts';
import type { Texts } from './texts.ts';

/** What is typed: the label above it, what stands there to begin with, and who gets it. */
export interface Typing {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly isLine: boolean;
  readonly save: (text: string) => void;
}

/** Opens the editor in the card; Enter saves, Esc leaves. */
export function openEditor({ label, hint, text, isLine, save }: Typing, texts: Texts): void {
  const field = isLine ? h('textarea', { id: 'typed', lang: 'sv' }) : h('input', { id: 'typed', lang: 'sv' });
  field.value = text;
  field.spellcheck = false;
  field.autocomplete = 'off';
  if (field instanceof HTMLTextAreaElement) field.rows = Math.min(8, text.split('\n').length + 1);
  const caption = h('label', {}, label);
  caption.htmlFor = 'typed';
  if (hint !== undefined) field.setAttribute('aria-describedby', 'typed-hint');
  const finish = (): void => {
    closeEditor();
    save(field.value);
  };
  field.addEventListener('keydown', (event) => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (key !== 'Enter' || shiftKey || isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  });
  const buttons = h(
    'div',
    { class: 'row' },
    button({ class: 'primary' }, finish, texts.save),
    button({}, closeEditor, texts.cancel),
  );
  const about = hint === undefined ? [] : [h('p', { class: 'quiet', id: 'typed-hint' }, hint)];
  byId('editor').replaceChildren(caption, field, ...about, buttons);
  show(byId('editor'), true);
  show(byId('actions'), false);
  field.focus();
  field.select();
}

/** Whether somebody is typing. */
export const isTyping = (): boolean => !byId('editor').hidden;

/** Closes it, with nothing saved, and goes back to the word. */
export function closeEditor(): void {
  if (!isTyping()) return;
  show(byId('editor'), false);
  show(byId('actions'), true);
  byId('editor').replaceChildren();
  byId('word').focus({ preventScroll: true });
}
