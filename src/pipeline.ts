/**
 * The way of one document, and the page to read first. Each stage is a folder with one function and one result; nothing
 * comes back from a later stage to an earlier one, and nothing here knows of files or terminals.
 *
 *     read ──► repair ──► parse ──► record ──► write
 *     bytes    decisions  tree      minutes    three files
 *
 * `clean` is the list as plain functions, `pipeline` the same as unified plugins.
 */
import type { Root } from 'mdast';
import { type Processor, unified } from 'unified';
import type { Decision, Edited, Source } from './document.ts';
import type { Finding, Language } from './messages.ts';
import type { Model } from './model/model.ts';
import { parse } from './parse/index.ts';
import { type Input, read } from './read/index.ts';
import { record } from './record/index.ts';
import type { Minutes } from './record/minutes.ts';
import { applyDecisions } from './repair/apply.ts';
import { type RepairOptions, repair } from './repair/index.ts';
import { cleanText } from './write/index.ts';
