/** What `renskrift review --web` says in the terminal. */
import type { Language } from '../../messages.ts';

export interface ReviewWebTexts {
  readonly serving: (url: string) => string;
  readonly web: string;
  readonly port: string;
  readonly images: string;
}

export const REVIEW_WEB_TEXTS: Readonly<Record<Language, ReviewWebTexts>> = {
  sv: {
    web: 'granska i webbläsaren i stället för i terminalen; adressen skrivs ut',
    port: 'port för --web; 0 tar en ledig',
    images: 'mapp med sidornas bilder, för --web; annars söks de vid resultatet och källan',
    serving: (url) =>
      `Granska i webbläsaren: ${url}\nAdressen är hemlig: den som har den kan besluta. Avsluta med Ctrl+C.`,
  },
  en: {
    web: 'review in the browser instead of the terminal; prints the address',
    port: 'port for --web; 0 takes a free one',
    images: 'folder of the page images, for --web; else looked for beside the results and the source',
    serving: (url) =>
      `Review in the browser: ${url}\nThe address is a secret: whoever has it can decide. End with Ctrl+C.`,
  },
};
