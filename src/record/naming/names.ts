/** Names of bodies, organisations and places, and the phrases around them in titles and opening sentences. */
import type { Knowledge } from '../../knowledge.ts';
import { onceFor } from '../../once.ts';
import { type FieldOf, fieldTest } from './field-of.ts';
import { type HeldAt, heldAtFor } from './held-at.ts';
import { type PlaceNaming, placeNamingFor } from './place-names.ts';
import { titleNaming } from './title-names.ts';

/** What is known of names, ready for use. */
export interface Naming extends PlaceNaming, HeldAt {
  readonly fieldOf: FieldOf;
  /** The name in a title: what is left without the word for the document, a label of dates and the number of a page. */
  readonly inTitle: (title: string) => string;
}

/** The naming of the knowledge. */
export const namingOf: (knowledge: Knowledge) => Naming = onceFor((knowledge: Knowledge): Naming => {
  const fieldOf = fieldTest(knowledge);
  return {
    fieldOf,
    inTitle: titleNaming(knowledge),
    ...heldAtFor(knowledge),
    ...placeNamingFor(knowledge, fieldOf),
  };
});
