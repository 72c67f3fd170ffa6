/** Reads and checks the weights of the calibration (`dictionaries/calibration.yaml`). */
import { parse } from 'yaml';
import * as z from 'zod';
import type { Calibration } from '../model/model.ts';

const weights = z.record(z.string(), z.number());
const calibration = z.strictObject({ right: weights, wrong: weights });

/** The weights in a YAML text. Throws where they are not what repair expects, naming the entry. */
export const readCalibration = (yaml: string): Calibration => calibration.parse(parse(yaml));
