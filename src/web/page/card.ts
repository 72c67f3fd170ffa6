/** The question: what stands there, what is proposed, the image, the passage, and the other readings. */
import { hasProposal, type ItemAnswer } from '../wire.ts';
import { button, byId, h, show } from './dom.ts';
import { change, visible } from './pattern.ts';
import { indexOf, type State, textsOf } from './state.ts';
import { drawStrip } from './strip.ts';
import type { Texts } from './texts.ts';

/** Shows the question at hand, or that there is none left. */
export function drawCard(state: State, choose: (text: string) => void): void {
  const texts = textsOf(state);
  const { item } = state;
  show(byId('card'), item !== undefined);
  show(byId('done'), item === undefined);
  if (item) drawQuestion(item, state, choose, texts);
  else drawDone(state, texts);
}

function drawQuestion(item: ItemAnswer, state: State, choose: (text: string) => void, texts: Texts): void {
  byId('where').textContent = whereOf(state, item, texts);
  byId('word').replaceChildren(...change(item.before, item.after, texts));
  byId('sure').textContent = hasProposal(item) ? texts.sure(percent(item.confidence)) : texts.noProposal;
  byId('why').textContent = texts.why(item.reasons[state.language]);
  drawPassage(item, texts);
  drawNotice(item, texts, state.language);
  drawStrip(item, state, texts);
  drawAlternatives(item, choose, texts);
}

function whereOf(state: State, { file, page, line }: ItemAnswer, texts: Texts): string {
  const size = state.group?.size ?? 1;
  const place = size > 1 ? ` · ${texts.position(indexOf(state) + 1, size)}` : '';
  return texts.where(file, page, line) + place;
}

/** The passage, with the word in its middle where it is longer than its frame. */
function drawPassage(item: ItemAnswer, texts: Texts): void {
  const passage = byId('passage');
  passage.replaceChildren(...passageNodes(item, texts));
  const word = passage.querySelector<HTMLElement>('del, mark');
  if (word) passage.scrollTop = word.offsetTop - passage.clientHeight / 2;
}

function passageNodes(item: ItemAnswer, texts: Texts): (Node | string)[] {
  const { before, after, passage } = item;
  const word = hasProposal(item)
    ? [h('del', {}, before), ' ', h('ins', {}, after === '' ? texts.nothing : after)]
    : [h('mark', {}, before)];
  return [passage.before, ...word, passage.after];
}

/** What somebody decided of it already, or that the text around it is not known any more. */
function drawNotice({ ruling, lines }: ItemAnswer, texts: Texts, language: string): void {
  const notice = byId('notice');
  show(notice, ruling !== undefined || lines === undefined);
  if (ruling) notice.textContent = texts.settled(ruling, new Date(ruling.at).toLocaleString(language));
  else if (lines === undefined) notice.textContent = texts.stale;
}

function drawAlternatives(item: ItemAnswer, choose: (text: string) => void, texts: Texts): void {
  const buttons = readings(item).map(({ text, probability }, i) =>
    button(
      { class: 'reading', ...(item.ruling && { 'aria-disabled': 'true' }) },
      () => choose(text),
      h('span', { lang: 'sv' }, visible(text, texts)),
      h('span', { class: 'quiet' }, percent(probability)),
      h('kbd', { 'data-digit': '' }, String(i + 1)),
    ),
  );
  byId('alternatives').replaceChildren(h('span', { class: 'name' }, texts.labels.alternatives), ...buttons);
  show(byId('alternatives'), buttons.length > 0);
}

/** The readings that have a key of their own; what stands there is kept by another. */
export const readings = ({ alternatives, before }: ItemAnswer): ItemAnswer['alternatives'] =>
  alternatives.filter(({ text }) => text !== before).slice(0, 9);

/** A probability for people; nothing here is certain. */
const percent = (probability: number): string =>
  `${Math.min(99, Math.max(1, Math.round(probability * 100)))} %`;

function drawDone({ filter, open }: State, texts: Texts): void {
  const isFiltered = filter !== '' && open > 0;
  byId('done-title').textContent = isFiltered ? texts.nothingFound : texts.doneTitle;
  byId('done-text').textContent = isFiltered ? texts.nothingFoundText : texts.doneText('renskrift clean');
}
