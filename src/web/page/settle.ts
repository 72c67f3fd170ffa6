/** Deciding: one question, a line typed anew, or a whole group; and taking it back. */
import { type DoneAnswer, hasProposal, type Objection } from '../wire.ts';
import { client, Refused, type Verdict } from './client.ts';
import { confirmGroup, sampleOf } from './confirm.ts';
import type { Keymap } from './keymap.ts';
import { advance, goTo, loadQueue, start } from './moves.ts';
import { markSeen, type State, scopeName, textsOf } from './state.ts';

/** What deeds work with: the state, the line that tells of outcomes, and doing one thing at a time. */
export interface Hands {
  readonly state: State;
  readonly keymap: Keymap;
  readonly say: (text: string) => void;
  readonly draw: () => void;
  readonly exclusively: (deed: () => Promise<void>) => Promise<void>;
}

/** Decides, tells of it, and goes on; what somebody else had settled is shown as that. */
function settle(
  hands: Hands,
  decide: () => Promise<DoneAnswer>,
  words: (done: DoneAnswer) => string,
): Promise<void> {
  const { state, say, exclusively } = hands;
  return exclusively(async () => {
    const { group, item } = state;
    try {
      const done = await decide();
      if (group && item) state.trail.push({ key: group.key, id: item.id });
      const { allSkipped } = await advance(state);
      say(words(done) + (allSkipped ? ` ${textsOf(state).skippedAll}` : ''));
    } catch (error) {
      await showRefusal(hands, error);
    }
  });
}

async function showRefusal({ state, say }: Hands, error: unknown): Promise<void> {
  if (error instanceof Refused && error.answer.unfit) return say(objection(error.answer.unfit, state));
  if (!(error instanceof Refused) || error.status !== 409) throw error;
  await loadQueue(state);
  if (state.item) state.item = await client.item(state.item.id);
  say(textsOf(state).refused(error.answer.settled?.[0]?.by ?? ''));
}

const objection = (why: Objection, state: State): string =>
  why === 'no-proposal' ? textsOf(state).noProposal : textsOf(state).emptyText;

/** Decides the question at hand, unless it is settled. */
export function settleOne(hands: Hands, verdict: Verdict): void {
  const { item, scope } = hands.state;
  if (!item || item.ruling) return;
  if (verdict.action === 'accept' && !hasProposal(item)) {
    hands.say(objection('no-proposal', hands.state));
    return;
  }
  settle(
    hands,
    () => client.decide([item.id], verdict, scope),
    ({ rulings: [ruling] }) => {
      const { before = '', text = '' } = ruling ?? {};
      const texts = textsOf(hands.state);
      return before === text
        ? texts.kept(before, scope)
        : texts.decided(before, text || texts.nothing, scope);
    },
  );
}

/** Puts a line in the place of the one that the question stands on. */
export function settleLine(hands: Hands, id: string, text: string): void {
  settle(
    hands,
    () => client.retype(id, text),
    () => textsOf(hands.state).retyped,
  );
}

/** Shows a sample of the group, and decides it whole if the reviewer says so. */
export function settleGroup(hands: Hands, action: 'accept' | 'keep'): Promise<void> {
  const { state, keymap, exclusively } = hands;
  return exclusively(async () => {
    const { group, scope } = state;
    if (!group || group.size < 2) return;
    const texts = textsOf(state);
    const sample = await Promise.all(sampleOf(group.ids).map((id) => client.item(id)));
    for (const { id } of sample) markSeen(state, id);
    // A group has proposals in all its members or in none: what they have in common says which.
    if (action === 'accept' && !sample.every(hasProposal)) return hands.say(objection('no-proposal', state));
    const key = keymap.isOn ? keymap.keysOf(action === 'accept' ? 'acceptAll' : 'keepAll')[0] : undefined;
    const yes = (): void => {
      settle(
        hands,
        () => client.decide(group.ids, { action }, scope),
        () => texts.decidedMany(group.ids.length),
      );
    };
    confirmGroup({ action, size: group.ids.length, sample, scope: scopeName(state), key, yes }, texts);
  });
}

/** Takes back what was decided last, and shows it again. */
export function undo({ state, say, exclusively }: Hands): Promise<void> {
  return exclusively(async () => {
    const { rulings, count } = await client.undo();
    const texts = textsOf(state);
    if (count > 0) {
      await loadQueue(state);
      const last = state.trail.pop();
      if (!(last && (await goTo(state, last.key, last.id)))) await start(state);
    }
    say(count > 0 ? texts.undone(count, rulings[0]?.before ?? '') : texts.nothingToUndo);
  });
}
