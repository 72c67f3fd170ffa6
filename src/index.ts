/** The public surface: names re-exported, nothing else. Start with `loadModel` and `clean`. */
export type { Additions, Fault, ReadAdditions } from './additions/index.ts';
export { faultWords, readAdditions, withAdditions } from './additions/index.ts';
export type { Cleaned, Transcript, Unreadable } from './cleaned.ts';
export type {
  Alternative,
  Box,
  Decision,
  Edited,
  Encoding,
  Format,
  Question,
  Reason,
  Repair,
  Replacement,
  Scan,
  ScannedPage,
  ScannedWord,
  Source,
  Span,
} from './document.ts';
export { scoreDocument, summarise } from './evaluate/index.ts';
export { scoreRecord, summariseRecords } from './evaluate/records/index.ts';
export type { MarkdownSupport } from './markdown.ts';
export { markdown } from './markdown.ts';
export type { Finding, Language, Level, RuleId } from './messages.ts';
export { wording } from './messages.ts';
export type { Model } from './model/model.ts';
export { loadModel } from './node/model.ts';
export { parse } from './parse/index.ts';
export type { Appearance, Register } from './people/index.ts';
export { appearancesIn, registerOf } from './people/index.ts';
export type { CleanOptions } from './pipeline.ts';
export { clean } from './pipeline.ts';
export type { PipelineOptions } from './processor.ts';
export { pipeline } from './processor.ts';
export type { Input, ReadResult, ScanReader } from './read/index.ts';
export { read } from './read/index.ts';
export type { Minutes, RecordContext, RecordResult } from './record/index.ts';
export { record } from './record/index.ts';
export { applyDecisions } from './repair/apply.ts';
export type { ExplainContext, Explanation } from './repair/explain.ts';
export { explain } from './repair/explain.ts';
export type { RepairOptions } from './repair/index.ts';
export { repair } from './repair/index.ts';
export { profileOf } from './repair/learn.ts';
export type { Learned } from './repair/learnt/learned.ts';
export { sumLearned } from './repair/learnt/learned.ts';
export type { Profile } from './repair/learnt/profile.ts';
export { addProfiles, NO_PROFILE, sumProfiles } from './repair/learnt/profile.ts';
export { scans } from './scans.ts';
export type { Correction, Output, Place } from './write/index.ts';
export { corrections, placeFinder, reasonWords, registerYaml, withPlaces, write } from './write/index.ts';
