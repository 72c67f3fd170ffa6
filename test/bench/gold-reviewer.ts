/**
 * A reviewer who has the printed page: what the answer to each question is, and in how few decisions all are given. The policy is one
 * that a person follows too: a line with several words wrong is typed anew; then each group of alike questions is looked through, its
 * exceptions are settled one by one (the same words together), and what is left of it in one go.
 */
import type { Cleaned } from '../../src/cleaned.ts';
import type { Span } from '../../src/document.ts';
import { carriedOut } from '../../src/evaluate/carried-out.ts';
import { type ComparedWord, compare } from '../../src/evaluate/compared.ts';
import { lettersOf, touchedBy } from '../../src/evaluate/placed-words.ts';
import { groupsBy } from '../../src/groups.ts';
import type { Desk } from '../../src/review/desk.ts';
import { linesOf } from '../../src/review/passage.ts';
import type { Verdict } from '../../src/review/ruled.ts';
import type { Correction } from '../../src/write/index.ts';

/** What the page says about the questions of one document. */
export interface Answers {
  /** By the correction's id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** What is printed where these lines of the clean text stand. */
  readonly printed: (clean: Span) => string;
}

/** The answers for a document: `corrections` are those of its decisions, in the same order. */
export function answersFor(
  gold: string,
  { source, decisions }: Cleaned,
  corrections: readonly Correction[],
): Answers {
  const page = gold.normalize('NFC');
  const { text, places } = carriedOut(source.text, decisions, ['replace']);
  const words = compare(page, text).text;
  const verdicts = new Map<string, Verdict>();
  corrections.forEach((correction, i) => {
    if (correction.kind !== 'ask') return;
    verdicts.set(correction.id, verdictOn(correction, touchedBy(places[i] as Span, words)));
  });
  return { verdicts, printed: (span) => printedFor(touchedBy(span, words), page) };
}

function verdictOn({ before, after }: Correction, touched: readonly ComparedWord[]): Verdict {
  if (touched.every(({ right }) => right)) return { action: 'keep' };
  const printed = touched.map(({ partner }) => partner?.letters ?? '').join('');
  const withReading = (reading: string): string =>
    touched
      .map(({ letters }) => letters)
      .join('')
      .replace(lettersOf(before), lettersOf(reading));
  if (withReading(after) === printed) return { action: 'accept' };
  return {
    action: 'text',
    text: touched
      .map(({ partner }) => trimmed(partner?.text ?? ''))
      .join(' ')
      .trim(),
  };
}

/** Without the marks around it, which are not the word's. */
const trimmed = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function printedFor(words: readonly ComparedWord[], page: string): string {
  const partners = words.flatMap(({ partner }) => partner ?? []);
  const [first, last] = [partners[0], partners.at(-1)];
  return first && last ? page.slice(first.span.start, last.span.end).replace(/\s+/g, ' ') : '';
}

/** Settles every open question at the desk; the number of decisions it took. */
export async function settleAll(desk: Desk, answers: ReadonlyMap<string, Answers>): Promise<number> {
  return (await retypeBadLines(desk, answers)) + (await settleGroups(desk, answers));
}

const verdictFor = (answers: ReadonlyMap<string, Answers>, { id, sha256 }: Correction): Verdict =>
  answers.get(sha256)?.verdicts.get(id) as Verdict;

/** From so many words wrong on a line, or so many questions of which one is, it is quicker typed anew. */
const [WRONG, QUESTIONS] = [2, 3];

async function retypeBadLines(desk: Desk, answers: ReadonlyMap<string, Answers>): Promise<number> {
  let decisions = 0;
  const open = (await desk.queue('doubt')).flatMap(({ members }) => members);
  for (const members of groupsBy(open, ({ sha256, line }) => `${sha256}:${line}`).values()) {
    const wrong = members.filter((member) => verdictFor(answers, member).action !== 'keep').length;
    if (wrong < WRONG && (wrong < 1 || members.length < QUESTIONS)) continue;
    const [first] = members as [Correction];
    const lines = linesOf(desk.find(first.id)?.document as never, first);
    const text = lines && answers.get(first.sha256)?.printed(lines.cleanSpan);
    if (text === undefined) continue;
    if ((await desk.retype(first.id, text)).kind === 'decided') decisions++;
  }
  return decisions;
}

async function settleGroups(desk: Desk, answers: ReadonlyMap<string, Answers>): Promise<number> {
  let decisions = 0;
  for (const { members } of await desk.queue('doubt')) {
    const same = groupsBy(members, (member) => answerKey(member, verdictFor(answers, member)));
    const bulk = [
      ...groupsBy(same.values(), ([member]) => bulkAction(verdictFor(answers, member as Correction))),
    ];
    const [rest] = bulk.filter(([action]) => action !== 'single').sort(([, a], [, b]) => b.length - a.length);
    const exceptions = [...same.values()].filter((list) => !rest?.[1].includes(list));
    for (const list of rest ? [...exceptions, rest[1].flat()] : exceptions) {
      const verdict = verdictFor(answers, list[0] as Correction);
      const outcome = await desk.decide(
        list.map(({ id }) => id),
        verdict,
        'here',
      );
      if (outcome.kind !== 'decided') throw new Error('expected every open question to be settled');
      decisions++;
    }
  }
  return decisions;
}

const answerKey = ({ before, after }: Correction, verdict: Verdict): string =>
  JSON.stringify([before, after, verdict]);

/** What may be said of a whole group: accept, keep, or leave out; a word typed is for those that are alike. */
const bulkAction = (verdict: Verdict): string =>
  verdict.action !== 'text' ? verdict.action : verdict.text === '' ? 'leave out' : 'single';
