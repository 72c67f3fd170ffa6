/**
 * Calibrated probabilities: logistic regression over the features of a correction, fitted on read pages whose print is
 * known (Platt 1999, with more than one feature). Its weights are data, `dictionaries/calibration.yaml`.
 */
import type { Calibration } from '../../model/model.ts';
import { logistic } from '../posterior.ts';
import type { Features } from './features.ts';

/** Probability that the likeliest reading of a token, where it is another than the token, is right. */
export const probabilityRight = (calibration: Calibration, groups: readonly Features[]): number =>
  probability(calibration.right, groups);

/** The probability that weights give to features, in as many groups as they come. */
export function probability(weights: Readonly<Record<string, number>>, groups: readonly Features[]): number {
  let sum = 0;
  for (const features of groups)
    for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number);
  return logistic(sum);
}
