/** The sections of the page that are tables: documents, repairs, people, questions. */
import type { DocumentRow, Question, ReportData } from './data.ts';
import { type Html, html, NOTHING } from './html.ts';
import { type Column, link, type Row, section, table, type View } from './view.ts';

/** The documents, those first where most is left to do. */
export function documentsSection({ documents, totals }: ReportData, { say, whole, percent }: View): Html {
  const { figures } = say;
  const hasErrors = totals.errors !== undefined;
  const columns: Column[] = [
    { head: say.document },
    ...[figures.words, figures.replaced, figures.flagged, figures.open].map(figureColumn),
    ...(hasErrors ? [figures.wrongBefore, figures.wrongAfter, figures.harmed].map(figureColumn) : []),
  ];
  const rows = documents.map((row): Row => {
    const { words, replaced, flagged, open, errors } = row;
    const rates = errors
      ? [percent(errors.before, 1), percent(errors.after, 1), whole(errors.harmed)]
      : ['–', '–', '–'];
    return {
      cells: [nameOf(row, say), ...[words, replaced, flagged, open].map(whole), ...(hasErrors ? rates : [])],
    };
  });
  return section('documents', say.heads.documents, table(say.documentsCaption, columns, rows));
}

const figureColumn = (head: string): Column => ({ head, isFigure: true });

function nameOf({ id, name, textLink, recordLink, questions }: DocumentRow, say: View['say']): Html {
  const links = [
    ...(textLink === undefined ? [] : [link(textLink, say.text)]),
    ...(recordLink === undefined ? [] : [link(recordLink, say.record)]),
  ];
  const own = link(questions.length > 0 ? `#${id}` : undefined, name);
  return html`<span class="name">${own}</span>${links.map((one) => html` <small>${one}</small>`)}`;
}

/** The commonest corrections. */
export function repairsSection({ repairs }: ReportData, { say, whole }: View): Html {
  if (repairs.length === 0) return NOTHING;
  const columns: Column[] = [{ head: say.before }, { head: say.after }, { head: say.times, isFigure: true }];
  const rows = repairs.map(
    ({ before, after, count }): Row => ({
      cells: [html`<del>${before}</del>`, html`<ins>${after || '∅'}</ins>`, whole(count)],
    }),
  );
  return section(
    'repairs',
    say.heads.repairs,
    table(say.repairsCaption(whole(repairs.length)), columns, rows, 'compact'),
  );
}

/** The people, with the records that name them. */
export function peopleSection({ people }: ReportData, { say }: View): Html {
  if (people.length === 0) return section('people', say.heads.people, html`<p>${say.noPeople}</p>`);
  const columns: Column[] = [say.name, say.roles, say.groups, say.records].map((head) => ({ head }));
  const rows = people.map(
    ({ name, roles, groups, records }): Row => ({
      cells: [
        name,
        roles.join(', '),
        groups.join(', '),
        html`${records.map((record, i) => html`${i === 0 ? '' : ', '}<span class="place">${link(record.link, record.label)}</span>`)}`,
      ],
    }),
  );
  return section('people', say.heads.people, table(say.peopleCaption, columns, rows));
}

/** Every word that people are asked about, document by document. */
export function questionsSection({ documents }: ReportData, view: View): Html {
  const { say } = view;
  const asked = documents.filter(({ questions }) => questions.length > 0);
  if (asked.length === 0) return section('questions', say.heads.questions, html`<p>${say.noQuestions}</p>`);
  return section(
    'questions',
    say.heads.questions,
    html`<p>${say.questionsLead}</p>`,
    ...asked.map((row) => questionsOf(row, view)),
  );
}

function questionsOf({ id, name, questions }: DocumentRow, view: View): Html {
  const { say } = view;
  const columns: Column[] = [
    { head: say.place },
    { head: say.line },
    { head: say.proposal },
    { head: say.confidence, isFigure: true },
    { head: say.state },
  ];
  return html`
<h3 id="${id}">${name}</h3>
${table(
  say.questionsCaption(name),
  columns,
  questions.map((question) => questionRow(question, view)),
  'hidden',
)}`;
}

function questionRow(question: Question, { say, percent }: View): Row {
  const { id, page, line, before, after, confidence, left, right, decided } = question;
  return {
    id: `q-${id}`,
    cells: [
      html`<span class="place">${link(question.link, say.at(String(page), String(line)))}</span>`,
      html`<q class="line">${left}<mark>${before}</mark>${right}</q>`,
      after === before ? say.unreadable : after === '' ? say.leaveOut : after,
      after === before ? '–' : percent(confidence, 0),
      decided === undefined ? say.open : say.decided(decided),
    ],
  };
}
