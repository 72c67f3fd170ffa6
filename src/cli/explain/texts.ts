/** What `renskrift explain` says. */
import type { Language } from '../../messages.ts';
import type { ExplainedCandidate } from '../../repair/explain.ts';

export interface ExplainTexts {
  readonly summary: string;
  readonly description: string;
  readonly example: string;
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly notAWord: (word: string) => string;
  readonly keep: (word: string) => string;
  readonly ask: (word: string, reading: string) => string;
  readonly replace: (word: string, reading: string) => string;
  /** What was assumed of the engine. */
  readonly survival: (percent: string) => string;
  /** Headings of the table. */
  readonly reading: string;
  readonly kind: string;
  readonly probability: string;
  readonly wordCost: string;
  readonly channelCost: string;
  readonly steps: string;
  readonly kinds: Readonly<Record<ExplainedCandidate['kind'], string>>;
  readonly legend: string;
}

export const EXPLAIN_TEXTS: Readonly<Record<Language, ExplainTexts>> = {
  sv: {
    summary: 'visa varför ett ord rättas eller inte',
    description:
      'Visar varför ett ord rättas eller inte: de läsningar som kom i fråga, vad var och en kostar och ändring för ändring varför.',
    example: 'renskrift explain genomfor --before "vi ska" --after "mötet"',
    word: 'ordet som det står i OCR-texten',
    before: 'orden före',
    after: 'orden efter',
    notAWord: (word) =>
      `Oväntat ”${word}”, väntade ett enda ord. Ange orden runt om med --before och --after.`,
    keep: (word) => `${word} lämnas som det är.`,
    ask: (word, reading) => `${word} lämnas till granskningen, med ${reading} som förslag.`,
    replace: (word, reading) => `${word} rättas till ${reading}.`,
    survival: (percent) => `Antaget: å, ä och ö lästes rätt i ${percent} av fallen.`,
    reading: 'läsning',
    kind: 'slag',
    probability: 'sannolikhet',
    wordCost: 'ord',
    channelCost: 'kanal',
    steps: 'tryckt → läst, med kostnad',
    kinds: {
      known: 'ord',
      compound: 'sammansättning',
      'two-words': 'två ord',
      unknown: 'okänt',
      'new-name': 'namnlikt',
      'new-word': 'ordlikt',
    },
    legend: 'Kostnader är −ln p: ju lägre, desto troligare. * ändring som OCR sällan gör; ∅ ingenting.',
  },
  en: {
    summary: 'show why a word is repaired or not',
    description:
      'Shows why a word is repaired or not: the readings that came into question, what each costs and why, edit by edit.',
    example: 'renskrift explain genomfor --before "vi ska" --after "mötet"',
    word: 'the word as it stands in the OCR text',
    before: 'the words before it',
    after: 'the words after it',
    notAWord: (word) =>
      `Unexpected “${word}”, expected a single word. Give the words around it with --before and --after.`,
    keep: (word) => `${word} is left as it is.`,
    ask: (word, reading) => `${word} is left for the review, with ${reading} as the proposal.`,
    replace: (word, reading) => `${word} becomes ${reading}.`,
    survival: (percent) => `Assumed: å, ä and ö were read right in ${percent} of the cases.`,
    reading: 'reading',
    kind: 'kind',
    probability: 'probability',
    wordCost: 'word',
    channelCost: 'channel',
    steps: 'printed → read, with the cost',
    kinds: {
      known: 'word',
      compound: 'compound',
      'two-words': 'two words',
      unknown: 'unknown',
      'new-name': 'like a name',
      'new-word': 'like a word',
    },
    legend: 'Costs are −ln p: the lower, the likelier. * an edit that OCR seldom makes; ∅ nothing.',
  },
};
