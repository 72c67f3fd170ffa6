/** How what there is to say of documents is told: to people, to CI servers, to other programs. Each reporter is a pure function. */
import type { ChalkInstance } from 'chalk';
import { github } from './github.ts';
import { json, jsonl } from './json.ts';
import { markdown } from './markdown.ts';
import { compact, pretty } from './plain.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { checkstyle, junit } from './xml.ts';

export { isAtLeast, levelOf, type Report, type Reporter } from './report.ts';

export const REPORTER_NAMES = [
  'pretty',
  'compact',
  'json',
  'jsonl',
  'github',
  'sarif',
  'junit',
  'checkstyle',
  'markdown',
] as const;
export type ReporterName = (typeof REPORTER_NAMES)[number];

/** The reporters by name; `paint` colours what is for people. */
export const reporters = (paint: ChalkInstance): Readonly<Record<ReporterName, Reporter>> => ({
  pretty: pretty(paint),
  compact,
  json,
  jsonl,
  github,
  sarif,
  junit,
  checkstyle,
  markdown,
});
