/** The catalogue of what the command line says, in Swedish and English; its pages are the `texts.ts` of the rooms. */
import type { Language } from '../messages.ts';
import { CHECK_TEXTS, type CheckTexts } from './check/texts.ts';
import { CLEAN_TEXTS, type CleanTexts } from './clean/texts.ts';
import { CONFIG_TEXTS, type ConfigTexts } from './config/texts.ts';
import { EXPLAIN_TEXTS, type ExplainTexts } from './explain/texts.ts';
import { LEARN_TEXTS, type LearnTexts } from './learn/texts.ts';
import { MERGE_TEXTS, type MergeTexts } from './merge/texts.ts';
import { INPUT_TEXTS, type InputTexts } from './options/texts.ts';
import { PROFILE_TEXTS, type ProfileTexts } from './profile/texts.ts';
import { QUEUE_TEXTS, type QueueTexts } from './queue/texts.ts';
import { REPORT_TEXTS, type ReportTexts } from './report/texts.ts';
import { REVIEW_TEXTS, type ReviewTexts } from './review/texts.ts';
import { REVIEW_WEB_TEXTS, type ReviewWebTexts } from './review/texts-web.ts';
import { SCORE_TEXTS, type ScoreTexts } from './score/texts.ts';
import { SHELL_TEXTS, type ShellTexts } from './shell/texts.ts';
import { USAGE_TEXTS, type UsageTexts } from './texts-usage.ts';
import { WORDS_TEXTS, type WordsTexts } from './words/texts.ts';

/** One language's texts. */
export interface Texts {
  /** Help and usage errors of all commands. */
  readonly usage: UsageTexts;
  readonly clean: CleanTexts;
  readonly check: CheckTexts;
  readonly config: ConfigTexts;
  readonly explain: ExplainTexts;
  readonly input: InputTexts;
  readonly profile: ProfileTexts;
  readonly reviewWeb: ReviewWebTexts;
  readonly queue: QueueTexts;
  readonly score: ScoreTexts;
  readonly shell: ShellTexts;
  readonly merge: MergeTexts;
  readonly review: ReviewTexts;
  readonly words: WordsTexts;
  readonly learn: LearnTexts;
  readonly report: ReportTexts;
  readonly schema: {
    readonly summary: string;
    readonly description: string;
    readonly example: string;
    readonly what: string;
  };
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  sv: {
    usage: USAGE_TEXTS.sv,
    clean: CLEAN_TEXTS.sv,
    check: CHECK_TEXTS.sv,
    config: CONFIG_TEXTS.sv,
    explain: EXPLAIN_TEXTS.sv,
    input: INPUT_TEXTS.sv,
    profile: PROFILE_TEXTS.sv,
    reviewWeb: REVIEW_WEB_TEXTS.sv,
    queue: QUEUE_TEXTS.sv,
    score: SCORE_TEXTS.sv,
    shell: SHELL_TEXTS.sv,
    merge: MERGE_TEXTS.sv,
    review: REVIEW_TEXTS.sv,
    words: WORDS_TEXTS.sv,
    learn: LEARN_TEXTS.sv,
    report: REPORT_TEXTS.sv,
    schema: {
      summary: 'skriv ut JSON Schema för posten och andra filer',
      description:
        'Skriver ut JSON Schema för posterna, för registret över personer, för filen till clean --knowledge eller för filen med inställningar, för editorer och andra program.',
      example: 'renskrift schema > protokoll.schema.json',
      what: 'record (posten, om inget sägs), people (personregistret), knowledge (egen kunskap) eller config (inställningar)',
    },
  },
  en: {
    usage: USAGE_TEXTS.en,
    clean: CLEAN_TEXTS.en,
    check: CHECK_TEXTS.en,
    config: CONFIG_TEXTS.en,
    explain: EXPLAIN_TEXTS.en,
    input: INPUT_TEXTS.en,
    profile: PROFILE_TEXTS.en,
    reviewWeb: REVIEW_WEB_TEXTS.en,
    queue: QUEUE_TEXTS.en,
    score: SCORE_TEXTS.en,
    shell: SHELL_TEXTS.en,
    merge: MERGE_TEXTS.en,
    review: REVIEW_TEXTS.en,
    words: WORDS_TEXTS.en,
    learn: LEARN_TEXTS.en,
    report: REPORT_TEXTS.en,
    schema: {
      summary: 'print the JSON Schema of the record and other files',
      description:
        'Prints the JSON Schema of the records, of the register of people, of the file for clean --knowledge or of the file of settings, for editors and other programs.',
      example: 'renskrift schema > protokoll.schema.json',
      what: 'record (unless told otherwise), people (the register), knowledge (your own) or config (settings)',
    },
  },
};
