/** What there is to say of files and folders: what is asked for and not there, and what cannot be written. */
import type { Rules } from './rule.ts';

export type FilesRule =
  | 'files/list'
  | 'read/unmatched'
  | 'read/no-documents'
  | 'read/missing'
  | 'read/denied'
  | 'read/failed'
  | 'write/failed'
  | 'write/over-input'
  | 'write/other-kind'
  | 'read/no-file'
  | 'cache/foreign'
  | 'results/lost'
  | 'results/report'
  | 'model/missing'
  | 'git/failed'
  | 'batch/crashed'
  | 'batch/changed'
  | 'results/missing'
  | 'results/schema'
  | 'results/outdated'
  | 'profile/unreadable'
  | 'people/unreadable'
  | 'learned/unreadable'
  | 'read/unreadable'
  | 'decisions/faulty'
  | 'decisions/more-faulty'
  | 'decisions/none';

export const FILES_RULES: Rules<FilesRule> = {
  'files/list': {
    level: 'error',
    sv: (a) => `Det gick oväntat inte att läsa ${a.path} (${a.code}), väntade en lista i en läsbar fil.`,
    en: (a) => `Unexpectedly could not read ${a.path} (${a.code}), expected a list in a readable file.`,
  },
  'read/unmatched': {
    level: 'error',
    sv: (a) =>
      `Oväntat ”${a.pattern}”, väntade en fil, en mapp, ett sökmönster som träffar filer, eller - för standard in.`,
    en: (a) =>
      `Unexpected “${a.pattern}”, expected a file, a folder, a glob that matches files, or - for standard input.`,
  },
  'read/no-documents': {
    level: 'error',
    sv: (a) => `Oväntad mapp ”${a.folder}” utan dokument, väntade filer som slutar på ${a.extensions}.`,
    en: (a) => `Unexpected folder “${a.folder}” without documents, expected files ending in ${a.extensions}.`,
  },
  'read/missing': {
    level: 'error',
    sv: () => 'Filen finns inte (längre), väntade en läsbar fil. Kontrollera länken eller kör om.',
    en: () => 'The file does not exist (any more), expected a readable one. Check the link or run again.',
  },
  'read/denied': {
    level: 'error',
    sv: () => 'Oväntat nekad läsning, väntade läsrätt. Ändra rättigheterna eller kör som en annan användare.',
    en: () =>
      'Unexpectedly denied, expected the right to read. Change the permissions or run as another user.',
  },
  'read/failed': {
    level: 'error',
    sv: (a) =>
      `Läsningen misslyckades oväntat (${a.code}), väntade en läsbar fil. Kontrollera disken och kör om.`,
    en: (a) =>
      `Reading failed unexpectedly (${a.code}), expected a readable file. Check the disk and run again.`,
  },
  'write/failed': {
    level: 'error',
    sv: (a) =>
      `Det gick oväntat inte att skriva ”${a.path}” (${a.code}), väntade skrivrätt och utrymme. Välj en annan mapp.`,
    en: (a) =>
      `Unexpectedly could not write “${a.path}” (${a.code}), expected permission and space. Choose another folder.`,
  },
  'write/over-input': {
    level: 'error',
    sv: (a) =>
      `Utdata skulle oväntat skriva över indata ”${a.path}”, väntade en annan mapp. Välj en ny utmapp.`,
    en: (a) =>
      `The output would unexpectedly overwrite the input “${a.path}”, expected another folder. Choose a new one.`,
  },
  'model/missing': {
    level: 'error',
    sv: (a) => `Oväntat innehåll i ${a.path}, väntade språkmodellen. Bygg den: npm run build:model.`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected the language model. Build it: npm run build:model.`,
  },
  'profile/unreadable': {
    level: 'error',
    sv: (a) => `Oväntat innehåll i ${a.path}, väntade en profil. Gör en: renskrift profile … -o ${a.path}`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected a profile. Make one: renskrift profile … -o ${a.path}`,
  },
  'people/unreadable': {
    level: 'error',
    sv: (a) =>
      `Oväntat innehåll i ${a.path}, väntade registret som den här versionen skriver. Kör renskrift clean på nytt.`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected the register as this version writes it. Run renskrift clean again.`,
  },
  'learned/unreadable': {
    level: 'error',
    sv: (a) =>
      `Oväntat innehåll i ${a.path}, väntade det som renskrift learn skriver: renskrift learn … -o ${a.path}`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected what renskrift learn writes: renskrift learn … -o ${a.path}`,
  },
  'read/unreadable': {
    level: 'error',
    sv: (a) =>
      `Det gick oväntat inte att läsa ${a.path} (${a.code}), väntade en läsbar fil. Kontrollera rättigheterna.`,
    en: (a) =>
      `Unexpectedly could not read ${a.path} (${a.code}), expected a readable file. Check its permissions.`,
  },
  'decisions/faulty': {
    level: 'warning',
    sv: () => 'Oväntad rad, väntade ett beslut som JSON; raden används inte. Rätta den eller ta bort den.',
    en: () => 'Unexpected line, expected a decision as JSON; it is not used. Mend or remove it.',
  },
  'decisions/more-faulty': {
    level: 'warning',
    sv: (a) => `${a.count} rader till är inga beslut och används inte.`,
    en: (a) => `${a.count} more lines are no decisions and are not used.`,
  },
  'decisions/none': {
    level: 'error',
    sv: (a) =>
      `Oväntat innehåll i ${a.path}, väntade beslut som renskrift review skriver. Kontrollera namnet.`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected decisions as renskrift review writes them. Check the name.`,
  },
  'results/missing': {
    level: 'warning',
    sv: (a) => `Oväntat utan post, väntade ${a.path}. Kör renskrift clean.`,
    en: (a) => `Unexpectedly without a record, expected ${a.path}. Run renskrift clean.`,
  },
  'results/schema': {
    level: 'error',
    sv: (a) => `Oväntat innehåll i ${a.path} (${a.why}), väntade en post. Kör renskrift clean på nytt.`,
    en: (a) => `Unexpected contents of ${a.path} (${a.why}), expected a record. Run renskrift clean again.`,
  },
  'results/outdated': {
    level: 'warning',
    sv: (a) =>
      `Oväntat gammal post ${a.path}, väntade en av filen som den är nu. Kör renskrift clean på nytt.`,
    en: (a) =>
      `Unexpectedly old record ${a.path}, expected one of the file as it is now. Run renskrift clean again.`,
  },
  'batch/crashed': {
    level: 'error',
    sv: (a) =>
      `Dokumentet fick oväntat ett delprogram att sluta (${a.why}), väntade ett resultat. Rapportera felet, och gå vidare utan filen.`,
    en: (a) =>
      `The document unexpectedly ended a worker (${a.why}), expected a result. Report it, and go on without the file.`,
  },
  'git/failed': {
    level: 'error',
    sv: (a) =>
      `git kunde oväntat inte säga vad som ändrats (${a.why}), väntade ett arkiv med den versionen. Kör utan --since och --staged.`,
    en: (a) =>
      `git unexpectedly could not tell what has changed (${a.why}), expected a repository with that version. Run without --since and --staged.`,
  },
  'batch/changed': {
    level: 'warning',
    sv: () =>
      'Filen är oväntat ändrad sedan den lades i kön; resultatet är av den som den är nu. Kör renskrift enqueue på nytt.',
    en: () =>
      'The file has unexpectedly changed since it was put in the queue; the result is of what it is now. Run renskrift enqueue again.',
  },
  'write/other-kind': {
    level: 'error',
    sv: (a) =>
      `Oväntat att ”${a.path}” redan finns och är något annat, väntade ett namn på ${a.endings}. Välj ett annat namn.`,
    en: (a) =>
      `Unexpectedly “${a.path}” is there already and is something else, expected a name in ${a.endings}. Choose another name.`,
  },
  'read/no-file': {
    level: 'error',
    sv: (a) => `Filen ”${a.path}” finns inte, väntade en läsbar fil. Kontrollera namnet.`,
    en: (a) => `The file “${a.path}” does not exist, expected a readable one. Check the name.`,
  },
  'cache/foreign': {
    level: 'error',
    sv: (a) =>
      `Oväntat innehåll i ”${a.path}”, väntade ett minne som renskrift skrivit, eller ingen fil. Välj ett annat namn för --cache-location.`,
    en: (a) =>
      `Unexpected contents of “${a.path}”, expected a memory that renskrift wrote, or no file. Choose another name for --cache-location.`,
  },
  'results/lost': {
    level: 'warning',
    sv: (a) =>
      `Oväntat utan läsbar post ${a.path}, väntade den som skrevs av dokumentet; personerna där saknas i registret. Kör renskrift clean på nytt.`,
    en: (a) =>
      `Unexpectedly without a readable record ${a.path}, expected the one that was written; its people are missing from the register. Run renskrift clean again.`,
  },
  'results/report': {
    level: 'error',
    sv: (a) =>
      `Oväntat innehåll i ${a.path}, väntade en hel rapport från en del av samlingen. Kör delen på nytt: clean --shard, eller renskrift enqueue.`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected a whole report of a part of the batch. Run that part again: clean --shard, or renskrift enqueue.`,
  },
};
