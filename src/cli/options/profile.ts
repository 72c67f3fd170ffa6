/** What a batch taught before, for the commands that use it. */
import type { Profile } from '../../repair/learnt/profile.ts';

/** The profile in the file of `--profile`; nothing where there is none, so that the common way loads nothing for it. */
export async function profileAt(path: string | undefined): Promise<Profile | undefined> {
  if (path === undefined) return undefined;
  const { readProfile } = await import('../../node/profile-file.ts');
  return readProfile(path);
}
