/** What is said of which documents are meant. */
import type { Language } from '../../messages.ts';

export interface InputTexts {
  /** Heading of these options. */
  readonly group: string;
  readonly filesFrom: string;
  readonly null: string;
  readonly ignorePath: string;
  readonly noIgnore: string;
  readonly stdinFilename: string;
  readonly verbose: string;
  readonly ignored: (count: number) => string;
  readonly stdinTwice: string;
  readonly config: (path: string) => string;
  readonly document: (words: number, replaced: number, toReview: number) => string;
}

export const INPUT_TEXTS: Readonly<Record<Language, InputTexts>> = {
  sv: {
    group: 'Vilka dokument:',
    filesFrom: 'läs sökvägar ur FIL, en på varje rad; - läser dem ur standard in',
    null: 'sökvägarna i --files-from skiljs åt av NUL, som från find -print0',
    ignorePath: 'förbigå dokument enligt FIL (som .gitignore), i stället för .renskriftignore',
    noIgnore: 'förbigå inga dokument',
    stdinFilename: 'läs standard in som om det var FIL: format och inställningar går efter namnet',
    verbose: 'berätta om varje dokument',
    ignored: (count) => `${count} dokument förbigås, se .renskriftignore.`,
    stdinTwice:
      'Oväntat både - och --files-from -, väntade att standard in är antingen ett dokument eller en lista.',
    config: (path) => `Inställningar: ${path}`,
    document: (words, replaced, toReview) => `${words} ord, ${replaced} rättade, ${toReview} att granska`,
  },
  en: {
    group: 'Which documents:',
    filesFrom: 'read paths from FILE, one on each line; - reads them from standard input',
    null: 'the paths in --files-from are parted by NUL, as from find -print0',
    ignorePath: 'pass documents over as FILE says (like .gitignore), instead of .renskriftignore',
    noIgnore: 'pass no documents over',
    stdinFilename: 'read standard input as if it was FILE: format and settings go by the name',
    verbose: 'tell of every document',
    ignored: (count) =>
      `${count} ${count === 1 ? 'document is' : 'documents are'} passed over, see .renskriftignore.`,
    stdinTwice:
      'Unexpectedly both - and --files-from -, expected standard input to be either a document or a list.',
    config: (path) => `Settings: ${path}`,
    document: (words, replaced, toReview) => `${words} words, ${replaced} replaced, ${toReview} to review`,
  },
};
