/** The review's page: starts, listens to keys and buttons, and keeps what is shown in step with what was decided. */
import type { Grouping, Language, Scope } from '../wire.ts';
import { drawCard } from './card.ts';
import { drawChrome } from './chrome.ts';
import { client, Refused } from './client.ts';
import { makeDeeds } from './deeds.ts';
import { all, byId } from './dom.ts';
import { isTyping } from './editor.ts';
import { Keymap } from './keymap.ts';
import { listen } from './keys.ts';
import { start } from './moves.ts';
import { drawSide } from './side.ts';
import { startState, textsOf } from './state.ts';

const state = startState();
const keymap = new Keymap();
const STORED_LANGUAGE = 'renskrift.language';
/** How often to ask whether others have decided, in milliseconds. */
const PERIOD = 2000;

const say = (text: string): void => {
  byId('status').textContent = text;
};

/** Shows the state; whoever had the focus on something that is gone has it on the question. */
function draw(): void {
  const had = document.activeElement;
  drawCard(state, (text) => deeds.put(text));
  drawSide(state, (id) => deeds.look(id));
  drawChrome(state, keymap);
  if (had && had !== document.body && !had.isConnected)
    byId(state.item ? 'word' : 'done-title').focus({ preventScroll: true });
}

/** One thing at a time: what is asked for while another is under way is not done, so that nothing unseen is decided. */
let isBusy = false;
async function exclusively(deed: () => Promise<void>): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  byId('main').setAttribute('aria-busy', 'true');
  try {
    await deed();
  } catch (error) {
    say(error instanceof Refused ? textsOf(state).failed(error.message) : textsOf(state).offline);
    if (!(error instanceof Refused || error instanceof TypeError)) throw error;
  } finally {
    draw();
    isBusy = false;
    byId('main').setAttribute('aria-busy', 'false');
  }
}

const deeds = makeDeeds({ state, keymap, say, draw, exclusively });

/** What others decided meanwhile, unless somebody is in the middle of something. */
async function follow(): Promise<void> {
  const isElsewhere = document.hidden || isBusy || isTyping() || document.querySelector('dialog[open]');
  if (isElsewhere) return;
  const { open } = await client.progress();
  if (open !== state.open) await deeds.takeIn();
}

function chosenLanguage(told: Language): Language {
  const stored = localStorage.getItem(STORED_LANGUAGE);
  return stored === 'sv' || stored === 'en' ? stored : told;
}

function wire(): void {
  // A click leaves no button in focus, so that the space bar does not press one that nobody thinks of.
  document.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('button'))) return;
    event.preventDefault();
    if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
  });
  for (const element of all('[data-action]'))
    element.addEventListener('click', () =>
      deeds.act(element.dataset.action as Parameters<typeof deeds.act>[0]),
    );
  for (const element of all('[data-grouping]'))
    element.addEventListener('click', () => deeds.group(element.dataset.grouping as Grouping));
  for (const element of all('[data-scope]'))
    element.addEventListener('click', () => deeds.scope(element.dataset.scope as Scope));
  byId('language').addEventListener('click', () => {
    state.language = state.language === 'sv' ? 'en' : 'sv';
    localStorage.setItem(STORED_LANGUAGE, state.language);
    draw();
  });
  const filter = byId('filter') as HTMLInputElement;
  filter.addEventListener('change', () => deeds.filter(filter.value));
  filter.addEventListener('search', () => deeds.filter(filter.value));
  filter.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') filter.blur();
  });
  listen(keymap, deeds, state);
  document.addEventListener('visibilitychange', () => follow().catch(() => undefined));
  setInterval(() => follow().catch(() => say(textsOf(state).offline)), PERIOD);
}

wire();
await exclusively(async () => {
  const { language, ...session } = await client.session();
  Object.assign(state, session, { language: chosenLanguage(language) });
  await start(state);
});
