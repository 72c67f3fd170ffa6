/** What a reviewer does, whether by key or by button. */
import { type Grouping, hasProposal, type Scope } from '../wire.ts';
import { isPossible } from './chrome.ts';
import { client } from './client.ts';
import { byId } from './dom.ts';
import { openEditor } from './editor.ts';
import { openHelp } from './help.ts';
import type { ActionName } from './keymap.ts';
import { advance, goTo, loadQueue, showMember, start, step, stepGroup } from './moves.ts';
import { type Hands, settleGroup, settleLine, settleOne, undo } from './settle.ts';
import { scopeName, textsOf } from './state.ts';

export interface Deeds {
  act(action: ActionName): void;
  /** Puts a text in the place of what stands there. */
  put(text: string): void;
  /** Shows a member of the group. */
  look(id: string): void;
  group(grouping: Grouping): void;
  scope(scope: Scope): void;
  filter(text: string): void;
  /** Takes in what others decided. */
  takeIn(): Promise<void>;
}

const SCOPES: readonly Scope[] = ['here', 'document', 'everywhere'];
const GROUPINGS: readonly Grouping[] = ['same', 'letters', 'doubt'];
const ZOOMS: readonly number[] = [1, 1.5, 2, 3, 4, 6];

/** What a reviewer can do with these hands. */
export function makeDeeds(hands: Hands): Deeds {
  const { state, say, draw, exclusively } = hands;
  const deeds: Deeds = {
    put: (text) => settleOne(hands, { action: 'text', text }),
    look: (id) => exclusively(() => showMember(state, id)),
    group: (grouping) => again(hands, { grouping }),
    scope: (scope) => {
      state.scope = scope;
      say(textsOf(state).scopeNow(scopeName(state)));
      draw();
    },
    filter: (filter) => {
      if (filter !== state.filter) again(hands, { filter });
    },
    takeIn: () => takeIn(hands),
    act: (action) => {
      if (isPossible(action, state)) actions[action]();
    },
  };
  const actions = actionsOf(hands, deeds);
  return deeds;
}

function actionsOf(hands: Hands, deeds: Deeds): Readonly<Record<ActionName, () => void>> {
  const { state, keymap, draw, exclusively } = hands;
  return {
    accept: () => settleOne(hands, { action: 'accept' }),
    keep: () => settleOne(hands, { action: 'keep' }),
    skip: () => skip(hands),
    undo: () => undo(hands),
    next: () => exclusively(() => step(state, 1)),
    previous: () => exclusively(() => step(state, -1)),
    edit: () => editWord(hands),
    retype: () => editLine(hands),
    acceptAll: () => settleGroup(hands, 'accept'),
    keepAll: () => settleGroup(hands, 'keep'),
    nextGroup: () => exclusively(() => stepGroup(state, 1)),
    previousGroup: () => exclusively(() => stepGroup(state, -1)),
    scope: () => deeds.scope(following(SCOPES, state.scope)),
    grouping: () => deeds.group(following(GROUPINGS, state.grouping)),
    filter: () => byId('filter').focus(),
    image: () => {
      state.image = !state.image;
      draw();
    },
    zoomIn: () => zoom(hands, 1),
    zoomOut: () => zoom(hands, -1),
    help: () => openHelp(keymap, textsOf(state), draw),
  };
}

const following = <Value>(values: readonly Value[], value: Value): Value =>
  values[(values.indexOf(value) + 1) % values.length] as Value;

/** Begins at the head of the queue, seen in another way. */
const again = (
  { state, exclusively }: Hands,
  view: { grouping?: Grouping; filter?: string },
): Promise<void> =>
  exclusively(async () => {
    Object.assign(state, view);
    await start(state);
  });

const takeIn = ({ state, say, exclusively }: Hands): Promise<void> =>
  exclusively(async () => {
    const { item, group } = state;
    await loadQueue(state);
    if (!item || !group) await start(state);
    else if (!(await goTo(state, group.key, item.id)) || state.item?.id !== item.id)
      state.item = await client.item(item.id);
    say(textsOf(state).others);
  });

const skip = ({ state, say, exclusively }: Hands): Promise<void> =>
  exclusively(async () => {
    if (state.item) state.skipped.add(state.item.id);
    const { allSkipped } = await advance(state);
    say(allSkipped ? textsOf(state).skippedAll : '');
  });

function editWord(hands: Hands): void {
  const { item } = hands.state;
  if (!item) return;
  const texts = textsOf(hands.state);
  const text = hasProposal(item) && item.after !== '' ? item.after : item.before;
  const save = (typed: string): void => settleOne(hands, { action: 'text', text: typed });
  openEditor({ label: texts.editWord, text, isLine: false, save }, texts);
}

function editLine(hands: Hands): void {
  const { item } = hands.state;
  if (item?.lines === undefined) return;
  const texts = textsOf(hands.state);
  const save = (typed: string): void => settleLine(hands, item.id, typed);
  const { editLine: label, editLineHint: hint } = texts;
  openEditor({ label, hint, text: item.lines, isLine: true, save }, texts);
}

function zoom({ state, draw }: Hands, by: 1 | -1): void {
  state.zoom = ZOOMS[ZOOMS.indexOf(state.zoom) + by] ?? state.zoom;
  draw();
}
