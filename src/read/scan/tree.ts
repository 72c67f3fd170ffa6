/**
 * What the readers of the OCR engines' formats make of a file: pages, blocks, lines and words, in the order in which they are
 * read. Whatever a format calls them, a block is what a blank line sets apart in the same engine's plain text.
 */
import type { Box, ScannedPage } from '../../document.ts';
import type { Finding } from '../../messages.ts';

export interface ScannedDocument {
  readonly pages: readonly PageOfBlocks[];
}

export interface PageOfBlocks extends ScannedPage {
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly lines: readonly Line[];
}

export interface Line {
  readonly words: readonly Word[];
}

export interface Word {
  /** As the file has it; blanks inside part it into several words with the same box. */
  readonly text: string;
  readonly box?: Box | undefined;
  /** 0 to 1. */
  readonly confidence?: number | undefined;
  /** The whole word that this is a part of, where the engine says that a line end divides it. */
  readonly whole?: string | undefined;
}

/** Leaves a parser from within, with what is wrong with the file; it never leaves `src/read/scan`. */
export class FaultError extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.rule);
    this.finding = finding;
  }
}
