/** What the figures are called, in the two languages that a reader may ask for. */
import type { Language } from '../messages.ts';

/** One language's words for a printed score. */
export interface Labels {
  readonly documents: (count: string, better: string, worse: string) => string;
  readonly size: (characters: string, words: string) => string;
  readonly noFixed: (count: string) => string;
  readonly noOcr: (count: string) => string;
  readonly before: string;
  readonly after: string;
  readonly reduction: string;
  readonly interval: (level: string) => string;
  readonly cer: string;
  readonly wer: string;
  readonly werLetters: string;
  readonly words: string;
  readonly letterWords: string;
  readonly wrong: (before: string, after: string) => string;
  readonly fixed: (count: string, ofGold: string, ofWrong: string) => string;
  readonly harmed: (count: string, ofGold: string) => string;
  readonly extra: (before: string, after: string) => string;
  readonly fixedHarmed: string;
  readonly harms: string;
  readonly leftovers: string;
  readonly nothing: string;
}

export const LABELS: Readonly<Record<Language, Labels>> = {
  sv: {
    documents: (count, better, worse) => `dokument ${count} (bättre ${better}, sämre ${worse})`,
    size: (characters, words) => `tecken i facit ${characters}, ord i facit ${words}`,
    noFixed: (count) => `rättad fil saknas för ${count} (räknas som oförändrade)`,
    noOcr: (count) => `OCR-fil saknas för ${count} (hoppas över)`,
    before: 'OCR',
    after: 'efter',
    reduction: 'minskning',
    interval: (level) => `efter, ${level}`,
    cer: 'teckenfel (CER)',
    wer: 'ordfel (WER)',
    werLetters: 'ordfel, bara bokstäver',
    words: 'ord',
    letterWords: 'ord, bara bokstäver',
    wrong: (before, after) => `fel i OCR ${before}, efter ${after}`,
    fixed: (count, ofGold, ofWrong) => `rättade ${count} (${ofGold} av facit, ${ofWrong} av felen)`,
    harmed: (count, ofGold) => `skadade ${count} (${ofGold} av facit)`,
    extra: (before, after) => `utan motsvarighet i facit ${before} → ${after}`,
    fixedHarmed: 'rättade, skadade',
    harms: 'vanligaste skadade ord (antal, facit, nu)',
    leftovers: 'vanligaste ord som fortfarande är fel (antal, facit, OCR, nu)',
    nothing: '(inget)',
  },
  en: {
    documents: (count, better, worse) => `documents ${count} (better ${better}, worse ${worse})`,
    size: (characters, words) => `gold characters ${characters}, gold words ${words}`,
    noFixed: (count) => `no fixed file for ${count} (scored as unchanged)`,
    noOcr: (count) => `no OCR file for ${count} (skipped)`,
    before: 'OCR',
    after: 'after',
    reduction: 'reduction',
    interval: (level) => `after, ${level}`,
    cer: 'characters (CER)',
    wer: 'words (WER)',
    werLetters: 'words, letters only',
    words: 'words',
    letterWords: 'words, letters only',
    wrong: (before, after) => `wrong in OCR ${before}, after ${after}`,
    fixed: (count, ofGold, ofWrong) => `fixed ${count} (${ofGold} of gold, ${ofWrong} of the wrong)`,
    harmed: (count, ofGold) => `harmed ${count} (${ofGold} of gold)`,
    extra: (before, after) => `with no gold word ${before} → ${after}`,
    fixedHarmed: 'fixed, harmed',
    harms: 'commonest harmed words (count, gold, now)',
    leftovers: 'commonest words still wrong (count, gold, OCR, now)',
    nothing: '(none)',
  },
};
