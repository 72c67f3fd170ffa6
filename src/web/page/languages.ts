/** What the page says, by language. */
import type { Language } from '../wire.ts';
import type { Texts } from './texts.ts';
import { EN } from './texts-en.ts';
import { SV } from './texts-sv.ts';

export const TEXTS: Readonly<Record<Language, Texts>> = { sv: SV, en: EN };
