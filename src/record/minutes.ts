/**
 * The record of one meeting, as plain data. Keys are Swedish without diacritics, values Swedish as written. What each field
 * means is said once, in the schema (`schema.ts`), which is checked to agree with these types.
 */

export interface Minutes {
  format: typeof FORMAT;
  kalla: { fil: string; sha256: string; sidor: number };
  dokumenttyp: string;
  titel?: string;
  nummer?: string;
  organisation?: string;
  organ?: string;
  diarienummer?: string;
  paragrafer?: string;
  datum?: string;
  datum_text?: string;
  datum_harlett?: boolean;
  tid?: Hours;
  plats?: string;
  deltagare: Person[];
  franvarande: Person[];
  dagordning?: string[];
  sektioner: Section[];
  signaturer: Signature[];
  justering?: Adjustment;
  nasta_mote?: NextMeeting;
  bilagor: string[];
  ovrigt: string[];
  rattelser: { ersatta: number; att_granska: number };
  platser?: FieldPlace[];
}

export interface FieldPlace {
  falt: string;
  sida: number;
  rad: number;
  start: number;
  slut: number;
}

export interface Hours {
  start?: string;
  slut?: string;
  utsatt?: string;
}

export interface Person {
  namn: string;
  grupp?: string;
  roll?: string;
  anmarkning?: string;
}

export interface Section {
  typ: string;
  nummer?: string;
  rubrik?: string;
  status?: 'inga' | 'otolkad';
  diarienummer?: string;
  foredragande?: string[];
  ansvarig?: string;
  text?: string;
  beslut?: string[];
  delar?: Part[];
  personer?: Mention[];
  punkter: Item[];
}

export interface Item {
  nummer?: string;
  niva?: number;
  rubrik?: string;
  status?: 'inga';
  diarienummer?: string;
  foredragande?: string[];
  ansvarig?: string;
  klart?: string;
  text?: string;
  beslut?: string[];
  delar?: Part[];
  personer?: Mention[];
}

export interface Mention {
  skrivet: string;
  namn: string;
}

export interface Part {
  typ: string;
  rubrik: string;
  text: string;
}

export interface Signature {
  roll?: string;
  namn?: string;
}

export interface Adjustment {
  justerare: Person[];
  uppgifter?: string[];
  anslag?: string[];
}

export interface NextMeeting {
  datum?: string;
  datum_text?: string;
  tid?: Hours;
  text: string;
}

/** Name and version of this shape; a change that a reader must know of raises the number. */
export const FORMAT = 'renskrift/protokoll@1';
