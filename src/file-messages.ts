/**
 * What there is to say of a document as unified has it, `VFileMessage`s: the findings of all stages, and the questions that a
 * person should answer. What was simply replaced is no message.
 */
import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { Decision, Source, Span } from './document.ts';
import { type Finding, type Language, wording } from './messages.ts';
import { type Place, placeFinder, questionFinding, reasonWords } from './write/index.ts';

/** A document with what is to be said of it. */
export interface Told {
  readonly source: Source;
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
}

/** The messages of a document: its findings, then its questions, each in their order. */
export function messagesOf({ source, findings, decisions }: Told, language: Language): VFileMessage[] {
  const place = placeFinder(source);
  const asked = decisions.filter(({ kind }) => kind === 'ask');
  return [
    ...findings.map((found) => messageOf(found, language, place)),
    ...asked.map((question) => questionMessage(question, place, language)),
  ];
}

function questionMessage(
  question: Decision,
  place: (offset: number) => Place,
  language: Language,
): VFileMessage {
  const { before, after, alternatives, reasons } = question;
  const expected = [after, ...alternatives.map(({ text }) => text)].filter((text) => text !== before);
  const message = messageOf(questionFinding(question), language, place);
  return Object.assign(message, { actual: before, expected, note: reasonWords(reasons, language) });
}

/** unified counts an error as fatal, a warning as not, and information as neither. */
const FATAL = { error: true, warning: false, info: undefined } as const;

/** A finding as a message; `place` tells where it is, for those that have a place. */
export function messageOf(
  found: Finding,
  language: Language,
  place?: (offset: number) => Place,
): VFileMessage {
  const message = new VFileMessage(wording(found, language), {
    ruleId: found.rule,
    source: 'renskrift',
    place: found.span && place && positionOf(found.span, place),
  });
  message.fatal = FATAL[found.level];
  return message;
}

const positionOf = (
  { start, end }: Span,
  place: (offset: number) => Place,
): { start: Point; end: Point } => ({
  start: pointOf(place(start)),
  end: pointOf(place(end)),
});

const pointOf = ({ line, column, offset }: Place): Point => ({ line, column, offset });
