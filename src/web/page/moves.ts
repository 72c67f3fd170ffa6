/** Going through the queue: from member to member of a group, and from group to group. */
import { client } from './client.ts';
import { indexOf, markSeen, type State } from './state.ts';

/** Rows of a group that are had at a time. */
const ROWS = 50;

/** Asks for the queue anew. */
export async function loadQueue(state: State): Promise<void> {
  const { groups, questions, open } = await client.queue(state);
  Object.assign(state, { queue: groups, questions, open });
}

/** Shows a question of a group: the one named, else the first that was not skipped. Tells whether there was one. */
export async function goTo(state: State, key: string, id?: string): Promise<boolean> {
  const group = await client.group(state, key, 0);
  const wanted = id !== undefined && group.ids.includes(id) ? id : firstOpen(state, group.ids);
  if (wanted === undefined) return false;
  state.group = group;
  await showMember(state, wanted);
  return true;
}

const firstOpen = ({ skipped }: State, ids: readonly string[]): string | undefined =>
  ids.find((id) => !skipped.has(id));

/** Shows a member of the group at hand, with the rows around it. */
export async function showMember(state: State, id: string): Promise<void> {
  const { group } = state;
  if (!group) return;
  const offset = Math.floor(Math.max(0, group.ids.indexOf(id)) / ROWS) * ROWS;
  if (offset !== state.offset || group.members.length === 0)
    state.group = await client.group(state, group.key, offset);
  state.offset = offset;
  state.item = await client.item(id);
  markSeen(state, id);
}

/** Begins at the head of the queue. */
export async function start(state: State): Promise<void> {
  state.offset = 0;
  await loadQueue(state);
  await firstFrom(state, 0);
}

/**
 * After something was decided or skipped: the next member of the group; when there is none left, the group that has come into
 * its place. Tells whether all that is left was skipped before.
 */
export async function advance(state: State): Promise<{ readonly allSkipped: boolean }> {
  const { group } = state;
  const place = state.queue.findIndex(({ key }) => key === group?.key);
  const following = group ? group.ids.slice(indexOf(state) + 1) : [];
  await loadQueue(state);
  if (group && state.queue.some(({ key }) => key === group.key)) {
    state.offset = 0;
    const now = await client.group(state, group.key, 0);
    const next = following.find((id) => now.ids.includes(id) && !state.skipped.has(id));
    if (next !== undefined || firstOpen(state, now.ids) !== undefined) {
      await goTo(state, group.key, next);
      return { allSkipped: false };
    }
    return firstFrom(state, place + 1);
  }
  return firstFrom(state, Math.max(0, place));
}

/** The first question that was not skipped, from a place in the queue and round. */
async function firstFrom(state: State, place: number): Promise<{ readonly allSkipped: boolean }> {
  const { queue } = state;
  for (let i = 0; i < queue.length; i++) {
    const { key } = queue[(place + i) % queue.length] as { key: string };
    if (await goTo(state, key)) return { allSkipped: false };
  }
  if (queue.length > 0 && state.skipped.size > 0) {
    state.skipped.clear();
    await firstFrom(state, 0);
    return { allSkipped: true };
  }
  Object.assign(state, { group: undefined, item: undefined });
  return { allSkipped: false };
}

/** One member on or back, over the ends of groups. */
export async function step(state: State, by: 1 | -1): Promise<void> {
  const at = indexOf(state);
  const id = at < 0 ? undefined : state.group?.ids[at + by];
  if (id !== undefined) return showMember(state, id);
  await stepGroup(state, by);
}

/** One group on or back; at the ends nothing happens. */
export async function stepGroup(state: State, by: 1 | -1): Promise<void> {
  const place = state.queue.findIndex(({ key }) => key === state.group?.key);
  const next = state.queue[place + by];
  if (next === undefined) return;
  const { ids } = await client.group(state, next.key, 0);
  state.offset = 0;
  await goTo(state, next.key, ids[0]);
}
