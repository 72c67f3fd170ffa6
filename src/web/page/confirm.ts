/** Before a whole group is settled: a sample from all over it, and the question whether to. */
import type { ItemAnswer } from '../wire.ts';
import { button, byId, h } from './dom.ts';
import { change } from './pattern.ts';
import type { Texts } from './texts.ts';

/** Members that must have been shown, of groups that have so many. */
const SAMPLE = 5;

/** Members from all over a group, the last among them, which is the least sure. */
export function sampleOf(ids: readonly string[]): string[] {
  const size = Math.min(SAMPLE, ids.length);
  const places = Array.from({ length: size }, (_, i) =>
    Math.round((i * (ids.length - 1)) / Math.max(1, size - 1)),
  );
  return [...new Set(places)].map((place) => ids[place] as string);
}

export interface Asked {
  readonly action: 'accept' | 'keep';
  readonly size: number;
  readonly sample: readonly ItemAnswer[];
  readonly scope: string;
  /** The key that says yes. */
  readonly key: string | undefined;
  readonly yes: () => void;
}

/** Asks once; anything but yes leaves all as it is. */
export function confirmGroup({ action, size, sample, scope, key, yes }: Asked, texts: Texts): void {
  const dialog = byId('confirm') as HTMLDialogElement;
  const agree = (): void => {
    dialog.close();
    yes();
  };
  const title = h('h2', { id: 'confirm-title', tabindex: '-1' }, texts.confirmTitle(action, size));
  dialog.replaceChildren(
    title,
    h('p', { class: 'quiet' }, texts.confirmSample(sample.length, size)),
    h('ol', { class: 'sample', lang: 'sv' }, ...sample.map((item) => passage(item, action, texts))),
    h('p', {}, `${texts.labels.scope}: `, h('strong', {}, scope)),
    h(
      'div',
      { class: 'row' },
      button(
        { class: 'primary' },
        agree,
        texts.confirmYes(action, size),
        ...(key ? [h('kbd', {}, key)] : []),
      ),
      button({}, () => dialog.close(), texts.cancel, h('kbd', {}, 'Esc')),
    ),
  );
  dialog.onkeydown = (event) => answerByKey(event, dialog, key, agree);
  dialog.showModal();
  title.focus();
}

function answerByKey(
  event: KeyboardEvent,
  dialog: HTMLDialogElement,
  key: string | undefined,
  agree: () => void,
): void {
  // Just after it is closed the browser may still have the focus in it: the next key is not for it.
  if (!dialog.open) return;
  const isNo = event.key === 'Escape';
  if (!isNo && (event.key !== key || event.repeat)) return;
  event.preventDefault();
  event.stopPropagation();
  // The browser would close it, too, but maybe after the next key, which would then say yes.
  if (isNo) dialog.close();
  else agree();
}

const REACH = 140;

function passage(
  { before, after, passage: around, file }: ItemAnswer,
  action: 'accept' | 'keep',
  texts: Texts,
): HTMLElement {
  const word = action === 'accept' ? change(before, after, texts) : [h('mark', {}, before)];
  return h(
    'li',
    {},
    h('span', { class: 'line' }, around.before.slice(-REACH), ...word, around.after.slice(0, REACH)),
    h('span', { class: 'quiet' }, file),
  );
}
