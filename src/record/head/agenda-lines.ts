/** Lines of an agenda or a table of contents in the head of minutes, which name neither body nor place. */
import { latin } from '../../latin.ts';
import type { Head } from '../head-state.ts';
import type { When } from '../when/when.ts';

/** «§ 12 Taxa för badet» */
export const isOfContents = (text: string): boolean => /^§{1,2} ?\d/.test(text);

/** «3 Anmälan av protokoll»; so is «4 Garnets pris, kl 14.10» where the hours of the meeting are known. */
export const isOfAgenda = (text: string, { dates, times }: When, head: Head): boolean =>
  OF_AGENDA.test(text) && dates.length === 0 && (times.length === 0 || head.times.length > 0);
const OF_AGENDA = latin`/^\d{1,2}\.? \p{Lu}\p{Ll}+ \p{Ll}/u`;
