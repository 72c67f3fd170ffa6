/** From keys to what they do. */
import { readings } from './card.ts';
import type { Deeds } from './deeds.ts';
import { closeEditor, isTyping } from './editor.ts';
import type { Keymap } from './keymap.ts';
import type { State } from './state.ts';

/** Listens to the keyboard. A key alone does nothing while somebody types, or where it would press the button in focus. */
export function listen(keymap: Keymap, deeds: Deeds, state: State): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    if (key === 'Escape') {
      event.preventDefault(); // a browser would empty the filter
      leave(target);
      return;
    }
    if (isField(target) || (isPressed(key) && isControl(target))) return;
    const done = event.repeat ? false : press(key, keymap, deeds, state);
    if (done) event.preventDefault();
  });
}

/** Esc leaves what is being typed. */
function leave(target: EventTarget | null): void {
  if (isTyping()) closeEditor();
  else if (target instanceof HTMLElement) target.blur();
}

function press(key: string, keymap: Keymap, deeds: Deeds, { item }: State): boolean {
  const action = keymap.actionOf(key);
  if (action !== undefined) {
    deeds.act(action);
    return true;
  }
  const reading = keymap.isOn && /^[1-9]$/.test(key) && item ? readings(item)[Number(key) - 1] : undefined;
  if (reading) deeds.put(reading.text);
  return reading !== undefined;
}

const isPressed = (key: string): boolean => key === 'Enter' || key === ' ';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary') !== null;
