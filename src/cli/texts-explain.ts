/** What `renskrift explain` says. */
import type { Language } from '../messages.ts';

export interface ExplainTexts {
  readonly summary: string;
  readonly description: string;
  readonly example: string;
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

export const EXPLAIN_TEXTS: Readonly<Record<Language, ExplainTexts>> = {
  sv: {
    summary: 'visa varför ett ord rättas eller inte: läsningar med kostnader, ändring för ändring',
    description:
      'Visar varför ett ord rättas eller inte: de läsningar som kom i fråga, vad var och en kostar och ändring för ändring varför.',
    example: 'renskrift explain genomfor --before "vi" --after "mötet"',
    word: 'ordet som det står i OCR-texten',
    before: 'orden före',
    after: 'orden efter',
  },
  en: {
    summary: 'show why a word is repaired or not: readings with their costs, edit by edit',
    description:
      'Shows why a word is repaired or not: the readings that came into question, what each costs and why, edit by edit.',
    example: 'renskrift explain genomfor --before "vi" --after "mötet"',
    word: 'the word as it stands in the OCR text',
    before: 'the words before it',
    after: 'the words after it',
  },
};
