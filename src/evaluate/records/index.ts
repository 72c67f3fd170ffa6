/**
 * Evaluation of records: how much of what a person wrote down of a meeting a record has. `scoreRecord` measures one record,
 * `summariseRecords` adds records up, `formatRecordScore` puts that into words.
 */
export { formatRecordScore } from './format.ts';
export { type RecordScore, scoreRecord } from './score.ts';
export { summariseRecords } from './summary.ts';
export { type AnyRecord, asRecord } from './values.ts';
