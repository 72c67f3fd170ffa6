/** Who decides: as told, else as git is told, else as the system knows the user. */
import { userInfo } from 'node:os';
import type { Io } from './io.ts';

/** The name that decisions are signed with. */
export function reviewer({ by }: { readonly by?: string }, env: Io['env']): string {
  return [by, env.GIT_AUTHOR_NAME, env.GIT_COMMITTER_NAME].find((name) => name?.trim()) ?? userName(env);
}

/** A user without an entry in the system's list (as in a container) has no name there. */
function userName(env: Io['env']): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER || '?';
  }
}
