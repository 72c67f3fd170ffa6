/** What the labels of the front page ask for: one value, hours, people. */
import { isLabelOnly } from '../parse/vocabulary/label-match.ts';
import { isPeopleLabel } from '../parse/vocabulary/labels.ts';
import type { Passage } from './passages.ts';
import { isRemarkedName } from './persons/person-name.ts';

/** Labels with one value each. */
export const SINGLE: ReadonlySet<string> = new Set([
  'datum',
  'datum_och_tid',
  'organ',
  'plats',
  'plats_och_tid',
  'tid',
]);

/** Labels of the hours of the meeting; a date may be that of a signature. */
export const OF_HOURS: ReadonlySet<string> = new Set(['datum_och_tid', 'plats_och_tid', 'tid']);

/** The label over all those who sign. */
export const TITLE = 'underskrifter';
/** Whether a passage is that title. */
export const isTitle = (passage: Pick<Passage, 'label'> | undefined): boolean =>
  passage?.label?.field === TITLE;

/** Whether the label of a passage stands over people who are here or are not. */
export const isOfPeople = ({ label }: Pick<Passage, 'label'>): boolean => isPeopleLabel(label);

/** Whether a label has nothing beside it that is its value; «Underskrifter Sekreterare» has its office there. */
export const isAlone = (passage: Passage): boolean => isLabelOnly(passage) || isTitle(passage);

/** Whether a passage is a name, maybe with a remark, that has no label of its own. */
export const isUnlabelledName = (passage: Passage | undefined): boolean =>
  passage !== undefined && !passage.label && isRemarkedName(passage.text);

/** «Justering.» alone over names: those sign, where «Justering: måndag kl. 9» and «Plats för justering» tell when and where. */
export const isAdjustment = (passage: Passage): boolean =>
  passage.label?.field === 'justering' && !passage.label.printed.includes(' ') && isLabelOnly(passage);
