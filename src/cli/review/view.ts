/** What the screen of a review is drawn with. */
import type { ChalkInstance } from 'chalk';
import type { Language } from '../../messages.ts';
import type { ReviewTexts } from './texts.ts';

/** How to show it. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly say: ReviewTexts;
  readonly language: Language;
  readonly paint: ChalkInstance;
}
