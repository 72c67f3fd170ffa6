/** What `renskrift profile` says. */
import type { Language } from '../../messages.ts';

export interface ProfileTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly output: string;
  readonly json: string;
  readonly shard: string;
  /** Names of the figures. */
  readonly documents: string;
  readonly words: string;
  readonly misread: string;
  readonly read: string;
  /** The likely engine, by whether å, ä, ö came out right in all, some or none of the documents. */
  readonly engine: Readonly<Record<'read' | 'mixed' | 'unread' | 'nothing', string>>;
  /** Said where the images would better be read again. */
  readonly readAgain: (documents: number) => string;
  /** Headings of the table. */
  readonly printed: string;
  readonly seen: string;
  readonly times: string;
  readonly share: string;
  readonly where: string;
  /** Over the tables of documents of either make. */
  readonly tables: Readonly<Record<'read' | 'unread', string>>;
  readonly wrote: (path: string) => string;
}

export const PROFILE_TEXTS: Readonly<Record<Language, ProfileTexts>> = {
  sv: {
    summary: 'visa hur en samling dokument är läst',
    description:
      'Visar hur en samling dokument är läst: vilka bokstäver som blev vilka andra och hur ofta, sannolik OCR-modell och hur stor del av orden som är tveksam. Säger till när bilderna hellre bör läsas om. Med -o skrivs profilen, som clean --profile tar.',
    examples: [
      'renskrift profile protokoll/                     tabellerna',
      'renskrift profile protokoll/ -o profile.json     profilen som fil',
    ],
    output: 'fil för profilen',
    json: 'skriv profilen som JSON',
    shard: 'ta bara del i av n; delarna läggs ihop med merge-profiles',
    documents: 'dokument',
    words: 'ord',
    misread: 'ord som troligen lästs fel',
    read: 'dokument där å, ä och ö lästs rätt',
    engine: {
      read: 'Läst med en svensk modell: å, ä och ö finns kvar.',
      mixed: 'Läst med olika modeller: å, ä och ö finns kvar i somliga dokument.',
      unread: 'Läst med en modell utan å, ä och ö, troligen den engelska.',
      nothing: 'Inget att läsa.',
    },
    readAgain: (documents) =>
      `Finns bilderna kvar blir ${documents} dokument bättre om de läses om med den svenska modellen (tesseract -l swe).`,
    printed: 'tryckt',
    seen: 'läst',
    times: 'gånger',
    share: 'andel',
    where: 'till exempel',
    tables: { read: 'Där å, ä och ö lästs rätt', unread: 'Där å, ä och ö inte lästs' },
    wrote: (path) => `Profilen ligger i ${path}`,
  },
  en: {
    summary: 'show how a batch of documents was read',
    description:
      'Shows how a batch of documents was read: which letters became which others and how often, the likely OCR model, and the share of words in doubt. Says so when the images would better be read again. With -o the profile is written, which clean --profile takes.',
    examples: [
      'renskrift profile minutes/                     the tables',
      'renskrift profile minutes/ -o profile.json     the profile as a file',
    ],
    output: 'file for the profile',
    json: 'print the profile as JSON',
    shard: 'take part i of n only; merge-profiles adds up the parts',
    documents: 'documents',
    words: 'words',
    misread: 'words that are likely misread',
    read: 'documents in which å, ä and ö were read right',
    engine: {
      read: 'Read with a Swedish model: å, ä and ö survived.',
      mixed: 'Read with different models: å, ä and ö survived in some documents.',
      unread: 'Read with a model without å, ä and ö, likely the English one.',
      nothing: 'Nothing to read.',
    },
    readAgain: (documents) =>
      `If the images are still there, ${documents} ${documents === 1 ? 'document' : 'documents'} will be better read again with the Swedish model (tesseract -l swe).`,
    printed: 'printed',
    seen: 'read',
    times: 'times',
    share: 'share',
    where: 'for example',
    tables: { read: 'Where å, ä and ö were read right', unread: 'Where å, ä and ö were not read' },
    wrote: (path) => `The profile is in ${path}`,
  },
};
