/** What `renskrift clean` says. */
import type { Language } from '../../messages.ts';

export interface CleanTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly paths: string;
  readonly output: string;
  readonly json: string;
  /** Headings of the options that are about many documents, and about how they are cleaned. */
  readonly batchGroup: string;
  readonly group: string;
  readonly format: string;
  readonly encoding: string;
  readonly replaceAbove: string;
  readonly askAbove: string;
  readonly profile: string;
  readonly learned: string;
  readonly knowledge: string;
  readonly knowledgeExample: readonly string[];
  readonly knowledgeUnreadable: (path: string, why: string) => string;
  readonly decisions: string;
  readonly noDecisions: string;
  readonly places: string;
  readonly quiet: string;
  readonly workers: string;
  readonly shard: string;
  readonly shardNeedsProfile: string;
  readonly refTerm: string;
  readonly since: string;
  readonly staged: string;
  readonly watch: string;
  readonly watching: string;
  readonly cache: string;
  readonly noCache: string;
  readonly cacheLocation: string;
  /** Names of the figures at the end. */
  readonly documents: string;
  readonly words: string;
  readonly replaced: string;
  readonly toReview: string;
  readonly failed: string;
  readonly filesIn: (folder: string) => string;
  readonly peopleIn: (file: string) => string;
  readonly reviewIn: (command: string) => string;
  readonly needsOutput: string;
  readonly jsonNeedsOutput: string;
  readonly forFolders: (flag: string) => string;
  readonly thresholds: (replaceAbove: number, askAbove: number) => string;
  readonly terminal: string;
  readonly brokenOff: (done: number, all: number) => string;
}

export const CLEAN_TEXTS: Readonly<Record<Language, CleanTexts>> = {
  sv: {
    summary: 'renskriv dokument: ren text, YAML-post och tveksamma rättelser',
    description:
      'Renskriver dokument: text, Markdown, hOCR, ALTO, PAGE XML och Tesseracts TSV. För varje dokument skrivs tre filer: NAMN.txt med ren text, NAMN.yaml med posten och NAMN.corrections.jsonl med rättelserna, både gjorda och tveksamma. För flera dokument skrivs också people.yaml, ett register över personerna i posterna, och profile.json, hur samlingen är läst. Indata ändras aldrig.',
    examples: [
      'renskrift clean protokoll/ -o ut        en mapp med OCR-text',
      "renskrift clean '2024/**/*.txt' -o ut   filer efter mönster",
      'renskrift clean - < sida.txt            från en ström till en annan',
    ],
    paths: 'filer, mappar och mönster; - läser standard in',
    output: 'mapp för resultatet: NAMN.txt, NAMN.yaml och NAMN.corrections.jsonl',
    json: 'skriv sammanfattningen som JSON',
    batchGroup: 'Många dokument:',
    group: 'Hur de läses och rättas:',
    format: 'indataformat',
    encoding: 'teckenkodning',
    replaceAbove: 'rätta när säkerheten är minst TAL (0–1)',
    askAbove: 'fråga om ord som är fel med minst sannolikheten TAL (0–1)',
    profile: 'använd en profil som gjorts förut, i stället för att göra en av samlingen',
    learned: 'använd det som renskrift learn skrivit i FIL; kan anges flera gånger',
    knowledge: 'YAML-fil med egna rubriker, etiketter och slag av avsnitt',
    knowledgeExample: [
      'En fil för --knowledge (schemat: renskrift schema knowledge):',
      '  sections:',
      '    kortinformation: { headings: [Snabba ord] }',
      '    elevrad: { holds: items, headings: [Elevrådet, Elevernas punkter] }',
      '  labels:',
      '    - { label: Mötesledare, field: person, role: ordförande }',
    ],
    knowledgeUnreadable: (path, why) =>
      `Det gick inte att läsa ${path} (${why}), väntade en YAML-fil för --knowledge.`,
    decisions: 'använd det som människor avgjort i FIL; annars renskrift.decisions.jsonl, om den finns',
    noDecisions: 'använd inte det som människor avgjort',
    places: 'skriv i posten var varje värde står: sida, rad och tecken i filen',
    quiet: 'skriv bara fel',
    workers: 'låt TAL trådar dela på arbetet; resultatet blir detsamma',
    shard: 'ta del i av n, som en av flera maskiner; kräver --profile när delarna är flera',
    shardNeedsProfile:
      '--shard väntar också --profile, annars skulle delarna inte bli lika. Gör en: renskrift profile … -o profile.json',
    refTerm: 'VERSION',
    since: 'ta bara det som ändrats sedan VERSION i git',
    staged: 'ta bara det som ligger i gits nästa version',
    watch: 'fortsätt, och renskriv det som ändras',
    watching: 'Väntar på ändringar; sluta med Ctrl-C.',
    cache: 'kom ihåg vad som är gjort, i .renskrift-cache.jsonl i utmappen, och gör inte om det',
    noCache: 'gör om allt, också när inställningarna säger annat',
    cacheLocation: 'fil för det i stället',
    documents: 'dokument',
    words: 'ord',
    replaced: 'rättade',
    toReview: 'att granska',
    failed: 'misslyckade',
    filesIn: (folder) => `Resultatet ligger i ${folder}`,
    peopleIn: (file) => `Personerna i samlingen står i ${file}`,
    reviewIn: (command) => `Granska det som är tveksamt: ${command}`,
    needsOutput: 'Väntade -o MAPP; bara text från standard in (-) kan skrivas direkt till standard ut.',
    jsonNeedsOutput: '--json väntar också -o MAPP, eftersom standard ut annars är den rena texten.',
    forFolders: (flag) => `Oväntad flagga ${flag} utan -o MAPP, som den behöver.`,
    thresholds: (replaceAbove, askAbove) =>
      `Väntade att --ask-above (${askAbove}) är högst --replace-above (${replaceAbove}).`,
    terminal: 'Läser från tangentbordet; sluta med Ctrl-D.',
    brokenOff: (done, all) =>
      `Avbrutet efter ${done} av ${all} dokument. Kör samma kommando igen; med --cache går det vidare där det var.`,
  },
  en: {
    summary: 'clean documents: clean text, YAML record and doubtful corrections',
    description:
      'Cleans documents: text, Markdown, hOCR, ALTO, PAGE XML and Tesseract’s TSV. Three files are written for each: NAME.txt with clean text, NAME.yaml with the record and NAME.corrections.jsonl with the corrections, both made and doubtful. For several documents there are also people.yaml, a register of the people in the records, and profile.json, how the batch was read. The input is never changed.',
    examples: [
      'renskrift clean minutes/ -o out           a folder of OCR text',
      "renskrift clean '2024/**/*.txt' -o out    files by pattern",
      'renskrift clean - < page.txt              from one stream to another',
    ],
    paths: 'files, folders and patterns; - reads standard input',
    output: 'folder for the results: NAME.txt, NAME.yaml and NAME.corrections.jsonl',
    json: 'print the summary as JSON',
    batchGroup: 'Many documents:',
    group: 'How they are read and corrected:',
    format: 'input format',
    encoding: 'character encoding',
    replaceAbove: 'replace when at least NUMBER sure (0–1)',
    askAbove: 'ask about words that are wrong with at least the probability NUMBER (0–1)',
    profile: 'use a profile that was made before, instead of making one of the batch',
    learned: 'use what renskrift learn wrote to FILE; can be given several times',
    knowledge: 'YAML file of your own headings, labels and kinds of sections',
    knowledgeExample: [
      'A file for --knowledge (the schema: renskrift schema knowledge):',
      '  sections:',
      '    kortinformation: { headings: [Snabba ord] }',
      '    klubbnytt: { holds: items, headings: [Klubbnytt, Nytt om klubben] }',
      '  labels:',
      '    - { label: Samtalsledare, field: person, role: moderator }',
    ],
    knowledgeUnreadable: (path, why) =>
      `Could not read ${path} (${why}), expected a YAML file for --knowledge.`,
    decisions: 'use what people decided in FILE; else renskrift.decisions.jsonl, if it is there',
    noDecisions: 'do not use what people decided',
    places: 'write into the record where each value stands: page, line and characters',
    quiet: 'print errors only',
    workers: 'let NUMBER threads share the work; the result is the same',
    shard: 'take part i of n, as one of several machines; needs --profile where there are several',
    shardNeedsProfile:
      '--shard also expects --profile, or the parts would differ. Make one: renskrift profile … -o profile.json',
    refTerm: 'REF',
    since: 'take only what has changed since REF in git',
    staged: 'take only what is staged in git',
    watch: 'go on, and clean what changes',
    watching: 'Waiting for changes; end with Ctrl-C.',
    cache: 'remember what is done, in .renskrift-cache.jsonl in the output folder, and do not do it again',
    noCache: 'do everything again, whatever the configuration says',
    cacheLocation: 'file for that instead',
    documents: 'documents',
    words: 'words',
    replaced: 'replaced',
    toReview: 'to review',
    failed: 'failed',
    filesIn: (folder) => `The results are in ${folder}`,
    peopleIn: (file) => `The people of the batch are in ${file}`,
    reviewIn: (command) => `Review what is doubtful: ${command}`,
    needsOutput: 'Expected -o DIR; only text from standard input (-) can go straight to standard output.',
    jsonNeedsOutput: '--json also expects -o DIR, since standard output is the clean text otherwise.',
    forFolders: (flag) => `Unexpected option ${flag} without -o DIR, which it needs.`,
    thresholds: (replaceAbove, askAbove) =>
      `Expected --ask-above (${askAbove}) to be at most --replace-above (${replaceAbove}).`,
    terminal: 'Reading from the keyboard; end with Ctrl-D.',
    brokenOff: (done, all) =>
      `Broken off after ${done} of ${all} documents. Run the same command again; with --cache it goes on where it was.`,
  },
};
