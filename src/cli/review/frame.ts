/** The screen of a review as lines of text: what is asked, the passage around it, the proposals, and the keys. */
import { type Asked, askedOf, type Session } from '../../review/session.ts';
import { reasonWords } from '../../write/index.ts';
import { type Cell, cells, clipped, plain, wrapped } from './cells.ts';
import { noticeLine } from './notice-line.ts';
import { passageLines } from './passage-lines.ts';
import type { ReviewTexts } from './texts.ts';
import type { View } from './view.ts';
import { onOneLine, patternWords, percent } from './words.ts';

/** Lines of text that are kept for the question, however many readings it has. */
const LEAST_CONTEXT = 3;

/** Lines of a screen that has room for blank ones. */
const ROOMY = 16;

/** The lines of the screen, at most as many as it has. */
export function frame(session: Session, view: View): string[] {
  return linesOf(session, view).slice(0, view.height);
}

function linesOf(session: Session, view: View): string[] {
  const { say, width, paint } = view;
  if (session.mode.kind === 'help') return say.help.map((line) => clipped(line, width));
  const asked = askedOf(session);
  const notice = noticeLine(session.notice, view);
  if (!asked) {
    const nothing = clipped(say.nothingOpen(session.questions), width);
    return [head(session, view), '', nothing, '', notice, paint.dim(clipped(say.keysAtEnd, width))];
  }
  const blank = view.height < ROOMY ? [] : [''];
  const top = [head(session, view), group(asked, view), place(asked, view), ...blank];
  const bottom = [...blank, notice, ...footer(session, view)];
  const rows = answers(asked, view);
  const room = view.height - top.length - bottom.length - blank.length;
  const answered = rows.slice(0, Math.max(2, room - LEAST_CONTEXT));
  const context = passageLines(asked, view, Math.max(1, room - answered.length));
  const upper = [...top, ...context, ...blank, ...answered];
  return [...upper.slice(0, Math.max(1, view.height - bottom.length)), ...bottom];
}

function head({ open, questions, scope, grouping }: Session, { say, width, paint }: View): string {
  const parts = [
    say.progress(open.size, questions),
    `${say.scope}: ${say.scopes[scope]}`,
    `${say.grouping}: ${say.groupings[grouping]}`,
  ];
  const line = clipped(parts.join('   '), width);
  return scope === 'here' ? paint.bold(line) : paint.bold.yellow(line);
}

const group = ({ group, open, shown }: Asked, { say, width }: View): string =>
  clipped(
    `${say.groupName}: ${patternWords(group.pattern, say)} · ${say.groupSize(open.length, shown)}`,
    width,
  );

const place = ({ correction: { file, page, line } }: Asked, { say, width, paint }: View): string =>
  paint.dim(clipped(say.place(file, page, line), width));

/** What stands there, what may stand there instead, and why. */
function answers({ correction }: Asked, view: View): string[] {
  const { say, language, paint } = view;
  const { before, after, confidence, alternatives, reasons } = correction;
  const proposal = after === before ? say.noReading : `${shown(after, say)}  ${percent(confidence)}`;
  return [
    row(say.stands, shown(before, say), view),
    paint.green(row(say.proposed, proposal, view)),
    ...alternatives.slice(0, 9).map(({ text, probability }, i) => {
      const note = text === before ? `  ${say.asItStands}` : '';
      return row(String(i + 1), `${shown(text, say)}  ${percent(probability)}${note}`, view);
    }),
    paint.dim(row(say.reasons, reasonWords(reasons, language), view)),
  ];
}

const shown = (text: string, say: ReviewTexts): string => (text === '' ? say.nothing : onOneLine(text));

function row(name: string, text: string, { say, width }: View): string {
  const names = Math.max(...[say.stands, say.proposed, say.reasons].map(({ length }) => length));
  return clipped(`${name.padEnd(names)}  ${text}`, width);
}

/** What the keys do, or what is being typed. */
function footer({ mode }: Session, { say, width, paint }: View): string[] {
  const dim = (line: string): string => paint.dim(clipped(line, width));
  switch (mode.kind) {
    case 'confirm': {
      const question = mode.action === 'accept' ? say.confirmAccept : say.confirmKeep;
      return [paint.bold(clipped(question(mode.ids.length), width))];
    }
    case 'word':
    case 'line': {
      const { at, cells: letters } = mode.editor;
      const name = mode.kind === 'word' ? say.typeWord : say.typeLine;
      const text = [...letters.slice(0, at), CURSOR, ...letters.slice(at)].join('');
      return [...typedLines(cells(`${name}: ${text}`), width), dim(say.typingKeys)];
    }
    default:
      return say.keys.map(dim);
  }
}

const CURSOR = '▏';
const MOST_TYPED = 4;

/** The lines around the cursor. */
function typedLines(row: readonly Cell[], width: number): string[] {
  const rows = wrapped(row, width).map(plain);
  const at = rows.findIndex((line) => line.includes(CURSOR));
  const first = Math.max(0, Math.min(at - MOST_TYPED + 2, rows.length - MOST_TYPED));
  return rows.slice(first, first + MOST_TYPED);
}
