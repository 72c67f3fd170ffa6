/** Who decides: as told, else as git knows it, else as the system knows the user. */
import { userInfo } from 'node:os';
import type { Io } from '../io.ts';

/** The name that decisions are signed with. Git is asked only where nothing else is said, and loaded only then. */
export async function reviewer({ by }: { readonly by?: string }, env: Io['env']): Promise<string> {
  const told = [by, env.GIT_AUTHOR_NAME, env.GIT_COMMITTER_NAME].find((name) => name?.trim());
  return told ?? ((await gitName(env)) || userName(env));
}

/** Milliseconds that git may take: nobody waits longer for a name that the system knows too. */
const PATIENCE = 2_000;

/** `user.name` of the repository or the user; empty where it is not set, or there is no git. */
async function gitName(env: Io['env']): Promise<string> {
  const { execFile } = await import('node:child_process');
  return new Promise((done) => {
    execFile('git', ['config', 'user.name'], { env, timeout: PATIENCE }, (error, name) =>
      done(error ? '' : name.trim()),
    );
  });
}

/** A user without an entry in the system's list (as in a container) has no name there. */
function userName(env: Io['env']): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER || '?';
  }
}
