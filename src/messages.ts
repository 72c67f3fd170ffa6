/**
 * The catalogue of everything the tool says about a document, worded once, in Swedish and English. A finding is data
 * (rule, arguments, place); the words are only made when somebody reads it. Grammar: Unexpected X, expected Y, and a way out.
 * An id is `stage/what`; `messages/` has a page for each stage.
 */
import type { Span } from './document.ts';
import { FILES_RULES, type FilesRule } from './messages/files.ts';
import { READ_RULES, type ReadRule } from './messages/read.ts';
import { RECORD_RULES, type RecordRule } from './messages/record.ts';
import { REPAIR_RULES, type RepairRule } from './messages/repair.ts';
import type { Arguments, Level, Rules } from './messages/rule.ts';
import { SCAN_RULES, type ScanRule } from './messages/scan.ts';
import { SETTLE_RULES, type SettleRule } from './messages/settle.ts';

export type { Level } from './messages/rule.ts';

export type Language = 'sv' | 'en';

export type RuleId = ReadRule | ScanRule | FilesRule | RepairRule | SettleRule | RecordRule;

const RULES: Rules<RuleId> = {
  ...READ_RULES,
  ...SCAN_RULES,
  ...FILES_RULES,
  ...REPAIR_RULES,
  ...SETTLE_RULES,
  ...RECORD_RULES,
};

/** Something to say about a document. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly arguments: Arguments;
  readonly span?: Span;
}

/** A finding of the given rule; `span` is its place in the source, where it has one. */
export const finding = (rule: RuleId, args: Arguments = {}, span?: Span): Finding => ({
  rule,
  level: RULES[rule].level,
  arguments: args,
  ...(span && { span }),
});

/** The words of a finding. */
export const wording = (found: Finding, language: Language): string =>
  RULES[found.rule][language](found.arguments);
