/** What `clean` wrote into a folder beside the documents, where it is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../repair/learnt/profile.ts';
import { PROFILE } from './output-names.ts';
import { readProfile } from './profile-file.ts';

/** The profile that a batch was cleaned with; undefined for a page by itself. */
export async function profileIn(folder: string): Promise<Profile | undefined> {
  const path = join(folder, PROFILE);
  return existsSync(path) ? readProfile(path) : undefined;
}
