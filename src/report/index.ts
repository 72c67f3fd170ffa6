/**
 * The report: a page about a batch, as one HTML file that needs nothing else, neither scripts nor the network. Pure: the same data
 * gives the same bytes.
 */
import type { Language } from '../messages.ts';
import type { ReportData, Totals } from './data.ts';
import { reliabilitySection } from './diagram.ts';
import { confusionsSection } from './heat-map.ts';
import { type Html, html } from './html.ts';
import { documentsSection, peopleSection, questionsSection, repairsSection } from './sections.ts';
import { STYLE } from './style.ts';
import { type View, viewOf } from './view.ts';

export { gather, type ReportedDocument } from './gather.ts';

/** Nothing is fetched, run or sent, whatever words the documents hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page. */
export function reportPage(data: ReportData, language: Language): string {
  const view = viewOf(language);
  const { say } = view;
  const title = data.title ?? say.title;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${say.lead(view.whole(data.totals.documents), view.whole(data.totals.words))}${data.date === undefined ? '' : ` ${say.made(data.date)}`}</p>
${figures(data.totals, view)}
<nav aria-label="${say.contents}"><ul>
${SECTIONS.filter((id) => id !== 'repairs' || data.repairs.length > 0).map(
  (id) => html`<li><a href="#${id}">${say.heads[id]}</a></li>
`,
)}</ul></nav>
</header>
<main>
${documentsSection(data, view)}${confusionsSection(data, view)}${repairsSection(data, view)}${reliabilitySection(data, view)}${peopleSection(data, view)}${questionsSection(data, view)}</main>
<footer><p>${say.footer}</p></footer>
</body>
</html>
`.toString();
}

const SECTIONS = ['documents', 'confusions', 'repairs', 'reliability', 'people', 'questions'] as const;

/** The figures of the whole batch. */
function figures({ words, replaced, flagged, open, errors }: Totals, view: View): Html {
  const { say, whole, percent } = view;
  const ofWords = (count: number): string => say.ofWords(percent(words === 0 ? 0 : count / words, 1));
  const all: (readonly [name: string, figure: string, note: string])[] = [
    [say.figures.replaced, whole(replaced), ofWords(replaced)],
    [say.figures.flagged, whole(flagged), ofWords(flagged)],
    [say.figures.open, whole(open), say.settled(whole(flagged - open))],
  ];
  if (errors) {
    const { before, after, harmed, within, documents } = errors;
    const [from, to] = within;
    all.push(
      [say.figures.wrongBefore, percent(before, 1), say.ofDocuments(whole(documents))],
      [say.figures.wrongAfter, percent(after, 1), say.within(percent(from, 1), percent(to, 1))],
      [say.figures.harmed, whole(harmed), say.wereRight],
    );
  }
  return html`<dl class="figures">
${all.map(
  ([
    name,
    figure,
    note,
  ]) => html`<div><dt>${name}</dt><dd>${figure}${note === '' ? '' : html` <small>${note}</small>`}</dd></div>
`,
)}</dl>`;
}
