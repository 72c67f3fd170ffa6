/** What `score` can be asked for. */
/** What the user asked for, by commander's names. */
export interface ScoreOptions {
  readonly records?: boolean;
  readonly gold: string;
  readonly ocr: string;
  readonly fixed: string;
  readonly goldExt: string;
  readonly ocrExt: string;
  readonly fixedExt: string;
  readonly by?: string;
  readonly manifest?: string;
  readonly only?: string;
  readonly dehyphen?: boolean;
  readonly fold?: boolean;
  readonly perDoc?: boolean;
  readonly worst?: number;
  readonly json?: boolean;
}
