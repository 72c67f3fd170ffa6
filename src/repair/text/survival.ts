/**
 * Whether the engine that read a document knew å, ä and ö: read with the English model they never survive, with the
 * Swedish model nearly always. Everything that restores them follows from this.
 */
import type { Source } from '../../document.ts';
import { onceFor } from '../../once.ts';

/** The survival of a source, counted once however many ask. */
export const survivalOf: (source: Pick<Source, 'text'>) => number = onceFor(({ text }) =>
  diacriticSurvival(text),
);

/** Share of å, ä, ö among the letters of Swedish text (4 to 5 % in minutes, statutes and reports alike). */
const SWEDISH_SHARE = 0.04;
/** Their share where the engine could not read them: a stray one from another hand. */
const STRAY_SHARE = 0.001;
/**
 * Probability that the engine knew one, where it knows them and where it does not. What it misreads although it knows it
 * stands in the confusions; were that counted here again, letters without their dots would pass for common in Swedish
 * readings, and what is left to a person would be replaced when the repaired text is repaired again.
 */
export const SURVIVAL = { known: 0.999, unknown: 0.001 } as const;

/** Whether a document with this survival counts as one in which å, ä, ö came out right. */
export const isRead = (survival: number): boolean => survival > 0.5;

/** Steps between unknown and known: few, so that documents share what was found for their words. */
const LEVELS = 20;

/** Probability that an å, ä or ö came out right in this text, 0 to 1: the two cases weighed by a likelihood ratio of Poisson counts. */
export function diacriticSurvival(text: string): number {
  let letters = 0;
  let diacritics = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20;
    if (code >= 0x61 && code <= 0x7a) letters++;
    else if (code === 0xe5 || code === 0xe4 || code === 0xf6) diacritics++;
  }
  const all = letters + diacritics;
  const logOdds = diacritics * Math.log(SWEDISH_SHARE / STRAY_SHARE) - all * (SWEDISH_SHARE - STRAY_SHARE);
  const known = Math.round(LEVELS / (1 + Math.exp(-logOdds))) / LEVELS;
  return SURVIVAL.unknown + (SURVIVAL.known - SURVIVAL.unknown) * known;
}
