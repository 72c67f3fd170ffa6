/**
 * The register of the people in a batch of minutes, as plain data. Keys are Swedish without diacritics, as in the record. What
 * each field means is said once, in the schema (`schema.ts`), which is checked to agree with these types.
 */

export interface Register {
  format: typeof REGISTER_FORMAT;
  personer: RegisteredPerson[];
}

/** A register whose people are made as they are asked for. */
export interface StreamedRegister {
  readonly format: typeof REGISTER_FORMAT;
  readonly personer: Iterable<RegisteredPerson>;
}

export interface RegisteredPerson {
  id: string;
  namn: string;
  skrivningar?: Spelling[];
  roller?: RoleHeld[];
  grupper?: Membership[];
  forst?: string;
  sist?: string;
  forekomster: Occurrence[];
}

export interface Spelling {
  skrivet: string;
  antal: number;
  grund: Ground;
}

/** Why a spelling is taken for the same person: case and marks on letters, letters that OCR confuses, a short form. */
export type Ground = 'tecken' | 'ocr' | 'kortform';

interface Held {
  organ?: string;
  forst?: string;
  sist?: string;
  antal: number;
}

export interface RoleHeld extends Held {
  roll: string;
}

export interface Membership extends Held {
  grupp: string;
}

export interface Occurrence {
  post: string;
  datum?: string;
  som: Capacity;
  roll?: string;
  grupp?: string;
  skrivet?: string;
}

/** The field of the record that names the person. */
export type Capacity = (typeof CAPACITIES)[number];

/** In the order in which the posts of one record are listed. */
export const CAPACITIES = [
  'deltagare',
  'franvarande',
  'justerare',
  'signaturer',
  'foredragande',
  'ansvarig',
  'personer',
] as const;

/** Name and version of this shape; a change that a reader must know of raises the number. */
export const REGISTER_FORMAT = 'renskrift/personer@1';
