/** Reads and checks the hand-kept marks of layout noise (`dictionaries/noise.yaml`). */
import { parse } from 'yaml';
import * as z from 'zod';
import type { NoiseMarks } from '../model/model.ts';

const marks = z.array(z.string().length(1));
const letters = z.array(z.string().regex(/^\p{Ll}{1,2}$/u));
const noise = z.strictObject({
  bullets: z.record(z.string().length(1), z.number().gt(0).lt(1)),
  strays: marks,
  leading: marks,
  trailing: marks,
  closing: letters,
  wordless: letters,
});

/** The marks in a YAML text. Throws where they are not what repair expects, naming the entry. */
export const readNoise = (yaml: string): NoiseMarks => noise.parse(parse(yaml));
