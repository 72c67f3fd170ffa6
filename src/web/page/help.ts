/** Help, and the keys: each may be changed, or all turned off. */
import { button, byId, h } from './dom.ts';
import { ACTIONS, type ActionName, type Keymap } from './keymap.ts';
import { keyName, type Texts } from './texts.ts';

/** Keys that mean something everywhere, and so are nobody's to take. */
const TAKEN = ['Escape', 'Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead'];

/** Opens the dialog; `changed` is told when keys are. */
export function openHelp(keymap: Keymap, texts: Texts, changed: () => void): void {
  const dialog = byId('help') as HTMLDialogElement;
  draw(dialog, keymap, texts, changed);
  if (!dialog.open) dialog.showModal();
  byId('help-title').focus();
}

function draw(dialog: HTMLDialogElement, keymap: Keymap, texts: Texts, changed: () => void): void {
  const again = (focus?: string): void => {
    changed();
    draw(dialog, keymap, texts, changed);
    dialog.querySelector<HTMLElement>(focus ?? '#keys-on')?.focus();
  };
  const onOff = h('input', { type: 'checkbox', id: 'keys-on' });
  onOff.checked = keymap.isOn;
  onOff.addEventListener('change', () => {
    keymap.turn(onOff.checked);
    again();
  });
  dialog.replaceChildren(
    h('h2', { id: 'help-title', tabindex: '-1' }, texts.helpTitle),
    h('p', {}, texts.helpAbout),
    h('h3', {}, texts.helpKeys),
    h('label', { class: 'check' }, onOff, ` ${texts.keysOn}`),
    h('dl', {}, ...ACTIONS.map((action) => row(action, keymap, texts, again)), digits(texts)),
    h(
      'div',
      { class: 'row' },
      button({ class: 'primary' }, () => dialog.close(), texts.close, h('kbd', {}, 'Esc')),
      button(
        { id: 'reset' },
        () => {
          keymap.reset();
          again('#reset');
        },
        texts.resetKeys,
      ),
    ),
  );
}

const digits = (texts: Texts): HTMLElement =>
  h('div', {}, h('dt', {}, texts.alternativeKeys), h('dd', {}, h('kbd', {}, '1'), ' – ', h('kbd', {}, '9')));

function row(action: ActionName, keymap: Keymap, texts: Texts, again: (focus: string) => void): HTMLElement {
  const names = keymap.keysOf(action).map((key) => keyName(key, texts));
  const said = texts.changeKey(texts.actions[action], names.join(', ') || texts.noKey);
  const change = button(
    { class: 'plain rekey', 'aria-label': said, 'data-change': action },
    () => capture(),
    ...keycaps(names, texts),
  );
  const capture = (): void => {
    change.replaceChildren(texts.pressKey);
    change.focus();
    change.onkeydown = (event) => {
      if (['Shift', 'AltGraph'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!TAKEN.includes(event.key) && !/^[1-9]$/.test(event.key)) keymap.set(action, event.key);
      again(`[data-change="${action}"]`);
    };
  };
  return h('div', {}, h('dt', {}, texts.actions[action]), h('dd', {}, change));
}

const keycaps = (names: readonly string[], texts: Texts): Node[] =>
  names.length === 0 ? [document.createTextNode(texts.noKey)] : names.map((name) => h('kbd', {}, name));
