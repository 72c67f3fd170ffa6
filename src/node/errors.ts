/** The one error that is the user's to mend: a wrong command, a broken set-up, a disk that says no. */
import { type Finding, wording } from '../messages.ts';

/**
 * Usage, set-up or output is at fault; the command ends with `exitCode`. Made from a sentence, or from a finding of the
 * catalogue: then the message is its English wording, and the command line words `finding` in the user's language.
 * Whatever else is thrown is a fault of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode = 2;
  readonly finding: Finding | undefined;

  constructor(what: string | Finding, options?: ErrorOptions) {
    super(typeof what === 'string' ? what : wording(what, 'en'), options);
    this.finding = typeof what === 'string' ? undefined : what;
  }
}

/** The code of a system error (`ENOENT`, `EACCES` …); undefined for any other thrown thing. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
