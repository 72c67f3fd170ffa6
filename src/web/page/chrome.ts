/** What stands around the question: labels, progress, buttons and their keys. */
import { hasProposal } from '../wire.ts';
import { all, byId, h, show } from './dom.ts';
import type { ActionName, Keymap } from './keymap.ts';
import { proposes, visible } from './pattern.ts';
import { type State, textsOf } from './state.ts';
import { keyName, type Texts } from './texts.ts';

/** The hints at the bottom: what is used most. */
const HINTS: readonly ActionName[] = [
  'accept',
  'keep',
  'skip',
  'undo',
  'next',
  'previous',
  'edit',
  'retype',
  'acceptAll',
  'keepAll',
  'help',
];

/** Brings everything up to date that is not the question itself. */
export function drawChrome(state: State, keymap: Keymap): void {
  const texts = textsOf(state);
  document.documentElement.lang = state.language;
  drawLabels(texts);
  byId('who').textContent = texts.who(state.by, state.documents);
  drawProgress(state, texts);
  for (const name of ['grouping', 'scope'] as const) drawChoice(name, state[name]);
  for (const element of all('[data-action]')) drawButton(element as HTMLButtonElement, state, keymap, texts);
  for (const element of all('[data-key]')) drawKey(element, element.dataset.key as ActionName, keymap, texts);
  for (const element of all('[data-digit]')) show(element, keymap.isOn);
  show(byId('images'), state.item?.strip !== undefined);
  drawHints(keymap, texts);
}

function drawLabels({ labels }: Texts): void {
  const words = labels as Readonly<Record<string, string>>;
  for (const element of all('[data-text]')) element.textContent = words[element.dataset.text ?? ''] ?? '';
  for (const element of all('[data-label]'))
    element.setAttribute('aria-label', words[element.dataset.label ?? ''] ?? '');
}

function drawProgress({ questions, open }: State, texts: Texts): void {
  const bar = byId('progress') as HTMLProgressElement;
  bar.max = Math.max(1, questions);
  bar.value = questions - open;
  byId('count').textContent = texts.count(questions - open, questions);
  document.title = `${questions - open}/${questions} · Renskrift`;
}

function drawChoice(name: 'grouping' | 'scope', chosen: string): void {
  for (const element of all(`[data-${name}]`))
    element.setAttribute('aria-pressed', String(element.dataset[name] === chosen));
}

/** A button's words and key; one that has nothing to do is off, but stays where it can be found. */
function drawButton(element: HTMLButtonElement, state: State, keymap: Keymap, texts: Texts): void {
  const action = element.dataset.action as ActionName;
  const key = keymap.isOn ? keymap.keysOf(action)[0] : undefined;
  const hint = key === undefined ? [] : [h('kbd', {}, keyName(key, texts))];
  element.replaceChildren(h('span', {}, words(action, state, texts)), ...hint);
  element.setAttribute('aria-disabled', String(!isPossible(action, state)));
}

function words(action: ActionName, { item, group }: State, texts: Texts): string {
  const size = group?.ids.length ?? 0;
  if (action === 'acceptAll') return texts.acceptAll(size);
  if (action === 'keepAll') return texts.keepAll(size);
  if (action === 'keep' && item) return texts.keepAs(visible(item.before, texts));
  if (action === 'accept' && item?.after === '') return texts.remove;
  if (action === 'accept' && item && hasProposal(item)) return texts.acceptTo(visible(item.after, texts));
  return texts.actions[action];
}

/** Whether an action has something to do now. */
export function isPossible(action: ActionName, { item, group, queue }: State): boolean {
  const isOpen = item !== undefined && item.ruling === undefined;
  switch (action) {
    case 'accept':
      return isOpen && hasProposal(item);
    case 'keep':
    case 'edit':
      return isOpen;
    case 'retype':
      return isOpen && item.lines !== undefined;
    case 'acceptAll':
      return (
        (group?.size ?? 0) > 1 && queue.some(({ key, pattern }) => key === group?.key && proposes(pattern))
      );
    case 'keepAll':
      return (group?.size ?? 0) > 1;
    case 'image':
    case 'zoomIn':
    case 'zoomOut':
      return item?.strip !== undefined;
    default:
      return true;
  }
}

function drawKey(element: HTMLElement, action: ActionName, keymap: Keymap, texts: Texts): void {
  const key = keymap.keysOf(action)[0];
  show(element, keymap.isOn && key !== undefined);
  element.textContent = key === undefined ? '' : keyName(key, texts);
}

function drawHints(keymap: Keymap, texts: Texts): void {
  const hints = HINTS.flatMap((action) => {
    const [key] = keymap.keysOf(action);
    return key === undefined
      ? []
      : [h('span', {}, h('kbd', {}, keyName(key, texts)), ` ${texts.actions[action]}`)];
  });
  byId('keys').replaceChildren(...hints);
  show(byId('keys'), keymap.isOn);
}
