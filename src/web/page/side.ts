/** Beside the question: the group it is settled with, and where else the word stands. */
import type { Elsewhere, Member } from '../wire.ts';
import { button, byId, h, show } from './dom.ts';
import { change, patternNodes, visible } from './pattern.ts';
import { type State, textsOf } from './state.ts';
import type { Texts } from './texts.ts';

/** Words of context in a row, by characters. */
const REACH = 44;

/** Draws both lists; `choose` gets the member that is picked. */
export function drawSide(state: State, choose: (id: string) => void): void {
  const texts = textsOf(state);
  drawGroup(state, choose, texts);
  drawElsewhere(state, texts);
}

function drawGroup(state: State, choose: (id: string) => void, texts: Texts): void {
  const { group, item, seen, queue } = state;
  show(byId('group'), group !== undefined);
  if (!group) return;
  const summary = queue.find(({ key }) => key === group.key);
  byId('group-title').replaceChildren(...(summary ? patternNodes(summary.pattern, texts) : []));
  byId('group-about').textContent = group.size > 1 ? texts.groupRest(group.size) : texts.group(group.size);
  show(byId('group-actions'), group.size > 1);
  const wasSeen = seen.get(group.key);
  const rows = group.members.map((member) =>
    row(
      member,
      { isCurrent: member.id === item?.id, wasSeen: wasSeen?.has(member.id) ?? false },
      choose,
      texts,
    ),
  );
  const more = group.size - state.offset - group.members.length;
  const list = byId('members');
  list.replaceChildren(
    ...rows,
    ...(more > 0 ? [h('li', { class: 'quiet rest' }, texts.moreRows(more))] : []),
  );
  list.setAttribute('start', String(state.offset + 1));
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

function row(
  { id, before, after, context, file }: Member,
  { isCurrent, wasSeen }: { isCurrent: boolean; wasSeen: boolean },
  choose: (id: string) => void,
  texts: Texts,
): HTMLElement {
  const properties = {
    class: `member${wasSeen ? ' seen' : ''}`,
    'aria-current': isCurrent ? 'true' : undefined,
  };
  const line = h(
    'span',
    { lang: 'sv', class: 'line' },
    endOf(context.before),
    ...change(before, after, texts),
    startOf(context.after),
  );
  return h(
    'li',
    {},
    button(properties, () => choose(id), line, h('span', { class: 'quiet' }, file)),
  );
}

const endOf = (text: string): string => `${text.length > REACH ? '…' : ''}${text.slice(-REACH)}`;
const startOf = (text: string): string => `${text.slice(0, REACH)}${text.length > REACH ? '…' : ''}`;

function drawElsewhere({ item }: State, texts: Texts): void {
  show(byId('elsewhere'), item !== undefined && item.elsewhere.length > 0);
  if (!item) return;
  const { count, before, after, elsewhere } = item;
  const proposal = after === before ? '' : visible(after, texts);
  byId('elsewhere-count').textContent = texts.elsewhereCount(
    visible(before, texts),
    count.before,
    after === '' ? '' : proposal,
    count.after,
  );
  const more = count.before - elsewhere.length;
  byId('places').replaceChildren(
    ...elsewhere.map((place) => occurrence(place, texts)),
    ...(more > 0 ? [h('li', { class: 'quiet rest' }, texts.moreRows(more))] : []),
  );
}

const occurrence = ({ before, word, after, state, file }: Elsewhere, texts: Texts): HTMLElement =>
  h(
    'li',
    { class: state },
    h('span', { class: 'line' }, endOf(before), h('mark', {}, word), startOf(after)),
    h('span', { class: 'quiet' }, `${texts.states[state]} · ${file}`),
  );
