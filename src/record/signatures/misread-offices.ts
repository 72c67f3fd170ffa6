/**
 * Offices of those who sign on the front page, which OCR ran together with the lines to write on: «Ordförande nae oes eee ta» over
 * «Bo Alm», and «Jnste» for «Justerare» under both.
 */
import { latin } from '../../latin.ts';
import { isDrawn } from '../../parse/vocabulary/drawn.ts';
import { type LabelMatch, matched } from '../../parse/vocabulary/label-match.ts';
import { isOfficeLabel, labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { upTo } from '../../up-to.ts';
import { isAlone, TITLE } from '../label-kinds.ts';
import { partParagraphs } from '../paragraphs.ts';
import type { Passage } from '../passages.ts';
import { isRemarkedName, startsWithName } from '../persons/person-name.ts';
import { asOffice, couldBeOffice, isNames } from './office-lines.ts';

/** So many names at most stand under the last office; more are a list. */
const MOST_LAST = 3;

/** The passages of the head, such lines as the offices that they are. */
export function withMisreadOffices(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const read: Passage[] = [];
  passages.forEach((passage, i) => {
    const after = passages.slice(i + 1, i + 2 + MOST_LAST);
    const above = read.slice(-4);
    const isRead = passage.label !== undefined;
    read.push(
      isRead ? withoutLine(passage, above, after, vocabulary) : officeOf(passage, above, after, vocabulary),
    );
  });
  return read;
}

/** «Ordförande: Ucc oe» over a name, with another office above or below: what stands beside the colon is the line to write on. */
function withoutLine(
  passage: Passage,
  above: readonly Passage[],
  after: readonly Passage[],
  vocabulary: Vocabulary,
): Passage {
  const { label, text } = passage;
  const beside = label && isOfficeLabel(label) ? text.slice(label.end).trim() : '';
  const isLine =
    beside !== '' && beside.split(' ').every((word) => word.length <= LONGEST_SPECK) && !isNameLike(beside);
  const isBlock = [above.at(-2), after[1]].some((one) => one && officeBegun(one.text, vocabulary)[0]);
  return label && isLine && isBlock && isNames(after[0], vocabulary)
    ? { ...passage, label: { ...label, end: text.length } }
    : passage;
}
const LONGEST_SPECK = 6;
/** «Asta Ek» has two capitals. */
const isNameLike = (text: string): boolean => isRemarkedName(text) || startsWithName(text);

function officeOf(
  passage: Passage,
  above: readonly Passage[],
  after: readonly Passage[],
  vocabulary: Vocabulary,
): Passage {
  const [next] = after;
  const label =
    titleBegun(passage, next, vocabulary) ??
    officeOfSigner(passage, above, after, vocabulary) ??
    speckedOffice(passage, next, vocabulary) ??
    begunOffice(passage, above, after, vocabulary) ??
    amidOffices(passage, above, after, vocabulary) ??
    lastOffice(passage, above, after, vocabulary);
  if (label) return { ...passage, label };
  const [office, signer] = above.slice(-2);
  const isLine = passage.text.split(' ').some(isDrawn);
  const isUnder = isLine && isOfficeLabel(office?.label) && isRemarkedName(signer?.text ?? '');
  return isUnder ? asOffice(passage, next, vocabulary) : passage;
}

/** «Underskrifter oa te lee» over «Sekreterare Anna Ek»: the title with the line to write on. */
function titleBegun(
  { text, lines }: Passage,
  next: Passage | undefined,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [word = ''] = text.split(' ', 1);
  const title = OFFICE.test(word) && lines.length === 1 ? vocabulary.labels.similar(word) : undefined;
  const isOver = next !== undefined && officeBegun(next.text, vocabulary)[0] !== undefined;
  const isNoise = text
    .split(' ')
    .slice(1)
    .every((word) => word.length < SHORTEST_WORD || isDrawn(word));
  return title?.field === TITLE && isOver && isNoise ? matched(title, word, text.length) : undefined;
}
/** Shorter ones may be noise. */
const SHORTEST_WORD = 5;

/** «Sekreterare Anna Ek» and «Ordförande Bo Alm» over «Justerare 1 Cia Dal»: each signs. */
function officeOfSigner(
  { text, lines }: Passage,
  above: readonly Passage[],
  after: readonly Passage[],
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [label, name] = signerBegun(text, vocabulary);
  if (!label || lines.length > 1) return undefined;
  const fields = [...above.slice(-2), ...after.slice(0, 2)].map(
    (one) => signerBegun(one.text, vocabulary)[0]?.field,
  );
  const isBeside = label.field === 'signatur' ? fields.some((field) => field) : fields.includes('signatur');
  return isBeside ? { ...label, field: 'signatur', end: text.length - name.length } : undefined;
}

/** The office that a line begins with and the name that is the rest of it. */
function signerBegun(text: string, vocabulary: Vocabulary): [label: LabelMatch | undefined, name: string] {
  const [label, rest] = officeBegun(text, vocabulary);
  const name = rest.replace(/^\d /, '');
  return [isRemarkedName(name) ? label : undefined, name];
}

/** «Sekreterare 3» over a name: a figure was read where nothing stood. */
function speckedOffice(
  { text }: Passage,
  next: Passage | undefined,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [, office = ''] = SPECKED.exec(text) ?? [];
  const own = office ? labelAt(office, vocabulary) : undefined;
  const isOver = isOfficeLabel(own) && isRemarkedName(next?.text ?? '');
  return own && isOver ? { ...own, end: text.length } : undefined;
}
const SPECKED = latin`/^(\p{Lu}\p{Ll}{6,}) [^\p{L}§]{1,12}$/u`;

/** «Sekreterare ete» over a name, with another office two or four lines above or below: what stands beside it is the line to write on. */
function begunOffice(
  { text, lines }: Passage,
  above: readonly Passage[],
  after: readonly Passage[],
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [label, rest] = officeBegun(text, vocabulary);
  const [next] = after;
  const others = [above.at(-2), after[1], above.at(-4), after[3]];
  const isBeside = others.some((one) => one && officeBegun(one.text, vocabulary)[0]);
  const isPlain = lines.length === 1 && !startsWithName(rest) && !rest.endsWith('.');
  return label && isPlain && isBeside && isNames(next, vocabulary)
    ? { ...label, end: text.length }
    : undefined;
}

/** «Orofdranae) 215 oe» over a name, between two offices with names: another, whatever was read for it. */
function amidOffices(
  passage: Passage,
  above: readonly Passage[],
  [next, second]: readonly Passage[],
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const isAmid = isOfficeLabel(above.at(-2)?.label) && second && officeBegun(second.text, vocabulary)[0];
  const areSigned = isNames(above.at(-1), vocabulary) && isNames(next, vocabulary);
  return isAmid && areSigned && couldBeOffice(passage, vocabulary)
    ? { field: 'person', printed: '', end: passage.text.length }
    : undefined;
}

/** The office that a line begins with, and what else stands there but the paragraphs. */
export function officeBegun(
  text: string,
  vocabulary: Vocabulary,
): [label: LabelMatch | undefined, rest: string] {
  const [word = ''] = text.split(/[\s.:@)]/, 1);
  const label = OFFICE.test(word) ? vocabulary.labels.similar(word) : undefined;
  const { rest } = partParagraphs(text.slice(word.length), vocabulary);
  return [label && isOfficeLabel(label) ? matched(label, word, word.length) : undefined, rest.trim()];
}
const OFFICE = latin`/^\p{Lu}\p{L}{6,}$/u`;

/** «Jnste» under two offices with their names, over the last names before the next label: those who adjust the minutes. */
function lastOffice(
  passage: Passage,
  [first, secretary, second, chair]: readonly Passage[],
  after: readonly Passage[],
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const areOffices = [first, second].every(
    (office) => office && isOfficeLabel(office.label) && isAlone(office),
  );
  const areSigned = [secretary, chair].every((name) => isNames(name, vocabulary));
  if (!areOffices || !areSigned || !couldBeOffice(passage, vocabulary)) return undefined;
  const names = upTo(after, (name) => !isNames(name, vocabulary));
  const next = after[names.length];
  const isLast = !next || next.label !== undefined || next.node.type === 'heading';
  return names.length > 0 && names.length <= MOST_LAST && isLast
    ? { field: 'signatur', printed: '', end: passage.text.length }
    : undefined;
}
