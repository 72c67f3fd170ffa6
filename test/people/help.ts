/** Records of invented meetings, a little of each, and the registers of the people in them. */
import { type Appearance, appearancesIn, type Register, registerOf } from '../../src/people/index.ts';
import type { Minutes } from '../../src/record/index.ts';
import { smallModel } from '../model/small-model.ts';

/** Names that are known as such, so that one is no misreading of the other. */
const knowledge = smallModel({ names: { Lena: 9, Lina: 9, Ek: 9, Hjärne: 9 } });

/** A record of a meeting of one body. */
export const meeting = (fields: Partial<Minutes>): Minutes => ({
  format: 'renskrift/protokoll@1',
  kalla: { fil: 'a.txt', sha256: '0'.repeat(64), sidor: 1 },
  dokumenttyp: 'protokoll',
  organ: 'Vävstugans styrelse',
  deltagare: [],
  franvarande: [],
  sektioner: [],
  signaturer: [],
  bilagor: [],
  ovrigt: [],
  rattelser: { ersatta: 0, att_granska: 0 },
  ...fields,
});

/** A meeting of which nothing is known but who was there. */
export const present = (...names: readonly string[]): Minutes =>
  meeting({ deltagare: names.map((namn) => ({ namn })) });

/** The appearances in records, which are called 1.yaml, 2.yaml … */
export const appearancesOf = (records: readonly Minutes[]): Appearance[] =>
  records.flatMap((minutes, i) => appearancesIn(`${i + 1}.yaml`, minutes));

export const register = (appearances: readonly Appearance[]): Register => registerOf(appearances, knowledge);

/** Everyone in the register of the records. */
export const peopleOf = (...records: readonly Minutes[]): Register['personer'] =>
  register(appearancesOf(records)).personer;
