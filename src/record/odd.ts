/** What is odd about a record, for a person to look at. */
import type { Span } from '../document.ts';
import { type Finding, finding } from '../messages.ts';
import type { Minutes, Section } from './minutes.ts';
import type { Outline } from './outline.ts';
import { spanOf } from './passages.ts';

/** Empty sections, nobody present, numbers out of sequence. The outline is that which the sections were read from. */
export function oddities(
  { sektioner, deltagare }: Pick<Minutes, 'sektioner' | 'deltagare'>,
  outline: Outline,
): Finding[] {
  return [
    ...sektioner.flatMap((section, i) => unread(section, outline.sections[i]?.opener)),
    ...(deltagare.length === 0 ? [finding('record/nobody-present')] : []),
    ...outOfSequence(outline),
  ];
}

function unread({ status, rubrik, typ }: Section, opener: Outline['sections'][number]['opener']): Finding[] {
  if (status !== 'otolkad' || !opener) return [];
  return [finding('record/unread-section', { heading: rubrik ?? typ }, spanOf(opener))];
}

/** Numbers of items that do not come after the one before. Lists may begin again at 1. */
function outOfSequence({ sections }: Outline): Finding[] {
  const headings = sections.flatMap(({ opener, items }) => [
    ...(opener?.type === 'heading' ? [opener] : []),
    ...items.map(({ heading }) => heading),
  ]);
  const numbered = headings.flatMap((heading) => {
    const { number, level = 1 } = heading.data ?? {};
    return number === undefined || level > 1 ? [] : [{ number, span: spanOf(heading) }];
  });
  return numbered.slice(1).flatMap((next, i) => jump(numbered[i]?.number ?? '', next));
}

function jump(before: string, { number, span }: { number: string; span: Span }): Finding[] {
  const [from, to] = [Number.parseInt(before, 10), Number.parseInt(number, 10)];
  const isNext = to === from + 1 || to === from || to === 1;
  return isNext || Number.isNaN(from) ? [] : [finding('record/numbering', { number, before }, span)];
}
