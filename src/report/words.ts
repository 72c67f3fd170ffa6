/** The words of the page, in the two languages that a reader may ask for. */
import type { Language } from '../messages.ts';

export interface ReportWords {
  readonly title: string;
  readonly lead: (documents: string, words: string) => string;
  readonly made: (date: string) => string;
  readonly contents: string;
  readonly figures: Readonly<
    Record<
      'documents' | 'words' | 'replaced' | 'flagged' | 'open' | 'wrongBefore' | 'wrongAfter' | 'harmed',
      string
    >
  >;
  readonly ofWords: (share: string) => string;
  readonly settled: (count: string) => string;
  readonly wereRight: string;
  readonly within: (from: string, to: string) => string;
  readonly ofDocuments: (count: string) => string;
  readonly heads: Readonly<
    Record<'documents' | 'confusions' | 'repairs' | 'reliability' | 'people' | 'questions', string>
  >;
  readonly documentsCaption: string;
  readonly document: string;
  readonly text: string;
  readonly record: string;
  readonly confusionsLead: string;
  readonly noConfusions: string;
  readonly mapTitle: string;
  readonly mapPrinted: string;
  readonly mapSeen: string;
  readonly cell: (printed: string, seen: string, count: string, examples: string) => string;
  readonly confusionsCaption: (rows: string, all: string) => string;
  readonly printed: string;
  readonly seen: string;
  readonly times: string;
  readonly examples: string;
  readonly nothingSeen: string;
  readonly repairsCaption: (rows: string) => string;
  readonly before: string;
  readonly after: string;
  readonly reliabilityLead: Readonly<Record<'gold' | 'people', string>>;
  readonly noReliability: string;
  readonly diagramTitle: string;
  readonly confidence: string;
  readonly right: string;
  readonly perfect: string;
  readonly bin: (from: string, to: string, count: string, right: string) => string;
  readonly reliabilityCaption: (error: string) => string;
  readonly corrections: string;
  readonly meanConfidence: string;
  readonly peopleCaption: string;
  readonly noPeople: string;
  readonly name: string;
  readonly roles: string;
  readonly groups: string;
  readonly records: string;
  readonly questionsLead: string;
  readonly noQuestions: string;
  readonly questionsCaption: (name: string) => string;
  readonly place: string;
  readonly at: (page: string, line: string) => string;
  readonly line: string;
  readonly proposal: string;
  readonly state: string;
  readonly open: string;
  readonly decided: (text: string) => string;
  readonly leaveOut: string;
  readonly unreadable: string;
  readonly footer: string;
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  sv: {
    title: 'Rapport om renskriften',
    lead: (documents, words) => `${documents} dokument med ${words} ord.`,
    made: (date) => `Gjord ${date}.`,
    contents: 'Innehåll',
    figures: {
      documents: 'Dokument',
      words: 'Ord',
      replaced: 'Rättade',
      flagged: 'Att granska',
      open: 'Inte avgjorda',
      wrongBefore: 'Fel ord före',
      wrongAfter: 'Fel ord efter',
      harmed: 'Skadade ord',
    },
    ofWords: (share) => `${share} av orden`,
    settled: (count) => `${count} avgjorda`,
    wereRight: 'var rätt före',
    within: (from, to) => `95 %: ${from} till ${to}`,
    ofDocuments: (count) => `${count} dokument med facit`,
    heads: {
      documents: 'Dokumenten',
      confusions: 'Vilka bokstäver som lästs fel',
      repairs: 'Vanligaste rättelserna',
      reliability: 'Går säkerheten att lita på?',
      people: 'Personerna',
      questions: 'Att granska',
    },
    documentsCaption: 'De med flest frågor kvar att avgöra står först, därefter de med flest fel kvar.',
    document: 'Dokument',
    text: 'text',
    record: 'post',
    confusionsLead:
      'Efter de rättelser som gjordes. Raden är bokstaven i tryck, kolumnen vad den lästes som; ju starkare färg, desto oftare.',
    noConfusions: 'Inga bokstäver rättades.',
    mapTitle: 'Karta över förväxlingar av bokstäver; samma siffror står i tabellen efter',
    mapPrinted: 'i tryck',
    mapSeen: 'läst som',
    cell: (printed, seen, count, examples) => `${printed} läst som ${seen} (${count} ggr): ${examples}`,
    confusionsCaption: (rows, all) => `De ${rows} vanligaste förväxlingarna av ${all} olika.`,
    printed: 'I tryck',
    seen: 'Läst som',
    times: 'Gånger',
    examples: 'Till exempel',
    nothingSeen: 'inget',
    repairsCaption: (rows) => `De ${rows} vanligaste rättelserna av ord.`,
    before: 'Stod',
    after: 'Blev',
    reliabilityLead: {
      gold: 'Rättelserna efter hur säkra de sades vara, och hur många av dem som var rätt enligt facit. På linjen stämmer säkerheten; under den lovar den för mycket.',
      people:
        'Rättelserna efter hur säkra de sades vara, och hur många av dem som var rätt enligt dem som granskat. På linjen stämmer säkerheten; under den lovar den för mycket. Mest tveksamma rättelser granskas, så de säkra är få.',
    },
    noReliability: 'Det går att säga när någon har granskat, eller när det finns facit.',
    diagramTitle: 'Andel rätt efter säkerhet; samma siffror står i tabellen efter',
    confidence: 'Säkerhet',
    right: 'Rätt',
    perfect: 'säkerheten stämmer',
    bin: (from, to, count, right) => `Säkerhet ${from} till ${to}: rätt ${right} av ${count}`,
    reliabilityCaption: (error) =>
      `Säkerhet och utfall. I medel skiljer de ${error} (väntat kalibreringsfel).`,
    corrections: 'Rättelser',
    meanConfidence: 'Säkerhet i medel',
    peopleCaption: 'Personerna i posterna, i bokstavsordning, med de poster som nämner dem.',
    noPeople:
      'Det finns inget register över personer (people.yaml); det skrivs när fler än ett dokument renskrivs.',
    name: 'Namn',
    roles: 'Uppdrag',
    groups: 'Grupper',
    records: 'Poster',
    questionsLead:
      'Varje tveksamt ord i sin rad, som den står i den rena texten. Länken leder till ordet i texten, i webbläsare som kan det.',
    noQuestions: 'Ingenting är att granska.',
    questionsCaption: (name) => `Tveksamma ord i ${name}`,
    place: 'Plats',
    at: (page, line) => `sida ${page}, rad ${line}`,
    line: 'Rad',
    proposal: 'Förslag',
    state: 'Avgjort',
    open: 'nej',
    decided: (text) => `ja: ${text}`,
    leaveOut: 'utelämna',
    unreadable: 'jämför med sidan',
    footer: 'Gjord med renskrift. Sidan innehåller ord ur dokumenten och är lika känslig som de.',
  },
  en: {
    title: 'Report on the fair copies',
    lead: (documents, words) => `${documents} documents of ${words} words.`,
    made: (date) => `Made ${date}.`,
    contents: 'Contents',
    figures: {
      documents: 'Documents',
      words: 'Words',
      replaced: 'Corrected',
      flagged: 'To review',
      open: 'Undecided',
      wrongBefore: 'Wrong words before',
      wrongAfter: 'Wrong words after',
      harmed: 'Words harmed',
    },
    ofWords: (share) => `${share} of the words`,
    settled: (count) => `${count} decided`,
    wereRight: 'were right before',
    within: (from, to) => `95%: ${from} to ${to}`,
    ofDocuments: (count) => `${count} documents with gold text`,
    heads: {
      documents: 'The documents',
      confusions: 'Which letters were misread',
      repairs: 'Commonest corrections',
      reliability: 'Can the confidence be trusted?',
      people: 'The people',
      questions: 'To review',
    },
    documentsCaption:
      'Those with most questions left to decide come first, then those with most errors left.',
    document: 'Document',
    text: 'text',
    record: 'record',
    confusionsLead:
      'By the corrections that were made. The row is the letter in print, the column what it was read as; the stronger the colour, the oftener.',
    noConfusions: 'No letters were corrected.',
    mapTitle: 'Map of confusions of letters; the table below has the same figures',
    mapPrinted: 'in print',
    mapSeen: 'read as',
    cell: (printed, seen, count, examples) => `${printed} read as ${seen} (${count} ×): ${examples}`,
    confusionsCaption: (rows, all) => `The ${rows} commonest confusions out of ${all} different ones.`,
    printed: 'In print',
    seen: 'Read as',
    times: 'Times',
    examples: 'For example',
    nothingSeen: 'nothing',
    repairsCaption: (rows) => `The ${rows} commonest corrections of words.`,
    before: 'Was',
    after: 'Became',
    reliabilityLead: {
      gold: 'Corrections by how sure they were said to be, and how many of them were right by the gold text. On the line the confidence holds; below it, it promises too much.',
      people:
        'Corrections by how sure they were said to be, and how many of them were right by those who reviewed them. On the line the confidence holds; below it, it promises too much. Mostly doubtful corrections are reviewed, so sure ones are few.',
    },
    noReliability: 'That can be told once somebody has reviewed, or where there is gold text.',
    diagramTitle: 'Share right by confidence; the table below has the same figures',
    confidence: 'Confidence',
    right: 'Right',
    perfect: 'the confidence holds',
    bin: (from, to, count, right) => `Confidence ${from} to ${to}: right ${right} of ${count}`,
    reliabilityCaption: (error) =>
      `Confidence and outcome. On average they differ by ${error} (expected calibration error).`,
    corrections: 'Corrections',
    meanConfidence: 'Mean confidence',
    peopleCaption: 'The people in the records, by the alphabet, with the records that name them.',
    noPeople:
      'There is no register of people (people.yaml); it is written when more than one document is cleaned.',
    name: 'Name',
    roles: 'Offices',
    groups: 'Groups',
    records: 'Records',
    questionsLead:
      'Every doubtful word in its line, as the clean text has it. The link leads to the word in the text, in browsers that can.',
    noQuestions: 'There is nothing to review.',
    questionsCaption: (name) => `Doubtful words in ${name}`,
    place: 'Place',
    at: (page, line) => `page ${page}, line ${line}`,
    line: 'Line',
    proposal: 'Proposal',
    state: 'Decided',
    open: 'no',
    decided: (text) => `yes: ${text}`,
    leaveOut: 'leave out',
    unreadable: 'compare the page',
    footer: 'Made with renskrift. The page holds words from the documents and is as sensitive as they are.',
  },
};
