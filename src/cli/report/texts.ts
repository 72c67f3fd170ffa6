/** What `renskrift report` says on the command line; the words of the page itself stand in src/report/words.ts. */
import type { Language } from '../../messages.ts';

export interface ReportTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly output: string;
  readonly decisions: string;
  readonly titleOption: string;
  readonly date: string;
  readonly wrote: (path: string) => string;
}

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = {
  sv: {
    summary: 'gör en sida om en samling: vad som rättades, vad som är kvar, hur säkert det är',
    description:
      'Gör en HTML-sida om en mapp med resultat från clean: dokumenten, förväxlingarna, de vanligaste rättelserna, hur säkerheten stämmer och personerna. Sidan är en enda fil utan skript, går att skriva ut och hämtar ingenting. Den innehåller ord ur dokumenten och är lika känslig som de.',
    examples: [
      'renskrift report ut -o rapport.html                   sidan',
      'renskrift report ut -o rapport.html --gold facit      med fel mot facit',
    ],
    output: 'fil för sidan',
    decisions: 'räkna med besluten i FIL; annars renskrift.decisions.jsonl, om den finns',
    titleOption: 'sidans rubrik',
    date: 'när sidan gjordes, som det ska stå; utelämnas annars, så att samma indata ger samma sida',
    wrote: (path) => `Sidan ligger i ${path}`,
  },
  en: {
    summary: 'make a page about a batch: what was corrected, what is left, how sure it is',
    description:
      'Makes an HTML page about a folder that clean wrote: the documents, the confusions, the commonest corrections, whether confidences hold, and the people. The page is one file without scripts, prints well and fetches nothing. It holds words from the documents and is as sensitive as they are.',
    examples: [
      'renskrift report out -o report.html               the page',
      'renskrift report out -o report.html --gold gold   with errors against gold',
    ],
    output: 'file for the page',
    decisions: 'count the decisions in FILE in; otherwise renskrift.decisions.jsonl, if it is there',
    titleOption: "the page's heading",
    date: 'when the page was made, as it shall stand; else left out, so that the same input gives the same page',
    wrote: (path) => `The page is in ${path}`,
  },
};
