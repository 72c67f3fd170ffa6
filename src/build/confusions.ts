/** Reads and checks the hand-kept confusions of the noisy channel (`dictionaries/confusions.yaml`). */
import { parse } from 'yaml';
import * as z from 'zod';
import type { ConfusionProfiles } from '../model/model.ts';

const probability = z.number().gt(0).lt(1);
const table = z.record(z.string().min(1), z.record(z.string(), probability)).superRefine((rows, context) => {
  for (const [letters, seenAs] of Object.entries(rows)) {
    const sum = Object.values(seenAs).reduce((a, b) => a + b, 0);
    if (sum > 1) context.addIssue(`Unexpected sum ${sum.toFixed(3)} for "${letters}", expected at most 1`);
    if (letters in seenAs)
      context.addIssue(`Unexpected "${letters}" seen as itself: that is what is left of 1`);
  }
});
const profiles = z.strictObject({ english: table, swedish: table, common: table });

/** The confusions in a YAML text. Throws where they are not what the channel expects, naming the entry. */
export const readConfusions = (yaml: string): ConfusionProfiles => profiles.parse(parse(yaml));
