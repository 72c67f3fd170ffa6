/** What all sections of the page need: the language's words and numbers, and how tables are set. */
import { type Numbers, numbers } from '../evaluate/table.ts';
import type { Language } from '../messages.ts';
import { type Html, html } from './html.ts';
import { REPORT_WORDS, type ReportWords } from './words.ts';

export interface View extends Numbers {
  readonly language: Language;
  readonly say: ReportWords;
}

/** What a page in a language needs. */
export const viewOf = (language: Language): View => ({
  language,
  say: REPORT_WORDS[language],
  ...numbers(language),
});

/** A section under its heading; its id is what the contents lead to. */
export const section = (id: string, heading: string, ...content: readonly Html[]): Html => html`
<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

export interface Column {
  readonly head: string;
  /** Figures stand to the right. */
  readonly isFigure?: boolean;
}

export interface Row {
  readonly id?: string;
  /** The first one heads its row. */
  readonly cells: readonly (Html | string | number)[];
}

/** How a table is set: as wide as its figures, or under a heading that says what its caption does. */
export type Setting = 'compact' | 'hidden';

/** A table that scrolls by itself where the page is narrow, with the keyboard too. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  setting?: Setting,
): Html => html`
<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table${setting === undefined ? '' : html` class="${setting}"`}>
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map(({ head, isFigure }) => html`<th scope="col"${classOf(isFigure)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, columns))}</tbody>
</table>
</div>
`;

const tableRow = (
  { id, cells }: Row,
  columns: readonly Column[],
): Html => html`<tr${id === undefined ? '' : html` id="${id}"`}>${cells.map((cell, i) =>
  i === 0
    ? html`<th scope="row"${classOf(columns[i]?.isFigure)}>${cell}</th>`
    : html`<td${classOf(columns[i]?.isFigure)}>${cell}</td>`,
)}</tr>
`;

const classOf = (isFigure: boolean | undefined): Html | string => (isFigure ? html` class="figure"` : '');

/** A link, or the words alone where it leads nowhere. */
export const link = (href: string | undefined, words: string): Html =>
  href === undefined ? html`${words}` : html`<a href="${href}">${words}</a>`;
