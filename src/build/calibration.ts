/** Reads and checks the weights and trees of the calibration (`dictionaries/calibration.yaml`). */
import { parse } from 'yaml';
import * as z from 'zod';
import type { Calibration } from '../model/model.ts';

const weights = z.record(z.string(), z.number());
const numbers = z.array(z.number());
const trees = z.strictObject({
  names: z.array(z.string()),
  bias: z.number(),
  trees: z.array(z.strictObject({ at: numbers, above: numbers, values: numbers })),
});
const calibration = z.strictObject({ right: weights, wrong: trees });

/** What is in a YAML text. Throws where they are not what repair expects, naming the entry. */
export const readCalibration = (yaml: string): Calibration => calibration.parse(parse(yaml));
