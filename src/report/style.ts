/** How the page looks: on screens light and dark, narrow and wide, and on paper. Colours keep a contrast of 4.5 to 1 (WCAG AA). */
import { raw } from 'hono/html';
import type { Html } from './html.ts';

/** The style sheet; it is ours to the letter. */
export const STYLE: Html = raw(`
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --faint: #55565e; --rule: #d4d5da; --stripe: #f6f6f8; --link: #1b5a86; --heat: #1f6fa8; --mark: #ffe9a8; --mark-ink: #1b1b1f; --gone: #9a2b20; --new: #1d6b36; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171b; --ink: #ececf0; --faint: #b0b1bb; --rule: #3a3b43; --stripe: #1e1f25; --link: #8cc8f4; --heat: #2f7fbd; --mark: #5c4a12; --mark-ink: #fff4d6; --gone: #f2a096; --new: #8fd6a4; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 64rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 2rem; }
h2 { margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--rule); font-size: 1.375rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.0625rem; }
p { margin: .5rem 0 1rem; max-width: 44rem; }
header p, footer p, caption, small, dd small { color: var(--faint); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
dl.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem 1.5rem; margin: 1.5rem 0; }
dl.figures dt { color: var(--faint); font-size: .875rem; }
dl.figures dd { margin: 0; font-size: 1.625rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
dl.figures dd small { display: block; font-size: .8125rem; line-height: 1.4; }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { padding: 0 0 .5rem; text-align: left; font-size: .875rem; }
caption span { display: block; position: sticky; left: 0; max-width: min(44rem, calc(100vw - 2.5rem)); }
.hidden caption { padding: 0; } .hidden caption span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table.compact { width: auto; min-width: min(100%, 26rem); }
.place { white-space: nowrap; }
th, td { padding: .3125rem .75rem .3125rem .25rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; font-weight: normal; }
th:last-child, td:last-child { padding-right: .25rem; }
thead th { font-size: .8125rem; font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--faint); }
tbody tr:nth-child(even) { background: var(--stripe); }
tr:target { outline: 2px solid var(--link); outline-offset: -2px; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .figure { white-space: normal; }
.name { overflow-wrap: anywhere; }
del { color: var(--gone); text-decoration: none; }
ins { color: var(--new); text-decoration: none; }
mark { padding: 0 .15em; background: var(--mark); color: var(--mark-ink); font-weight: 600; }
q.line { display: block; min-width: 15rem; quotes: none; overflow-wrap: anywhere; }
svg { display: block; font: .875rem system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg text.axis { fill: var(--faint); }
svg .empty { fill: var(--stripe); }
svg .heat { fill: var(--heat); }
svg .grid { stroke: var(--rule); }
svg .ideal { stroke: var(--faint); stroke-dasharray: 5 4; }
svg .point { fill: var(--heat); stroke: var(--paper); stroke-width: 1.5; }
svg .spread { stroke: var(--heat); stroke-width: 2; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); font-size: .875rem; }
@media (max-width: 30rem) { .place { white-space: normal; } q.line { min-width: 10.5rem; } body { padding: 1.25rem 1rem 2rem; } h1 { font-size: 1.5rem; } dl.figures { grid-template-columns: 1fr 1fr; } }
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --rule: #bbb; --stripe: #fff; --link: #000; --heat: #1f6fa8; --mark: #ffe9a8; --mark-ink: #000; --gone: #7a1f16; --new: #14502a; }
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, td small, th small { display: none; }
  dl.figures { grid-template-columns: repeat(auto-fit, minmax(6.25rem, 1fr)); }
  a { text-decoration: none; }
  h2, h3, caption { break-after: avoid; }
  tr, svg, dl.figures > div { break-inside: avoid; }
  .scroll { overflow: visible; }
  svg { max-width: 100%; height: auto; }
  svg .heat, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`) as Html;
