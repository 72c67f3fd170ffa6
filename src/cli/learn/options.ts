/** What `learn` can be asked for. */
/** What the user asked for, by commander's names. */
export interface LearnOptions {
  readonly gold?: string;
  readonly ocr?: string;
  readonly goldExt: string;
  readonly ocrExt: string;
  readonly decisions?: string | boolean;
  readonly output?: string;
  readonly json?: boolean;
}
