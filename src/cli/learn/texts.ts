/** What `renskrift learn` says. */
import type { Language } from '../../messages.ts';

export interface LearnTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly folder: string;
  readonly ocr: string;
  readonly decisions: string;
  readonly output: string;
  readonly json: string;
  readonly bothFolders: string;
  readonly nothing: string;
  /** What was learnt. */
  readonly learned: (documents: string, words: string) => string;
  readonly thresholds: (make: 'read' | 'unread') => string;
  readonly moved: (name: 'replace' | 'ask', from: string, to: string) => string;
  readonly unmoved: (name: 'replace' | 'ask', at: string) => string;
  /** Where there is too little to move a threshold by: how many corrections there are in the band, and how many it takes. */
  readonly tooFew: (count: string, wanted: string) => string;
  /** Heads of the tables. */
  readonly heldOutPrint: (documents: string, words: string) => string;
  readonly heldOutAnswers: (documents: string, answers: string) => string;
  readonly before: string;
  readonly after: string;
  readonly within: string;
  /** Names of figures. */
  readonly wrong: string;
  readonly harmed: string;
  readonly flagged: string;
  readonly flaggedWrong: string;
  readonly change: (points: string, from: string, to: string) => string;
  readonly uncertain: string;
  readonly moreHarm: (count: string) => string;
  readonly bands: string;
  readonly band: string;
  readonly answers: string;
  readonly share: string;
  readonly asked: string;
  readonly replacedRight: string;
  readonly right: string;
  readonly settledWrong: string;
  readonly loss: string;
  /** The end of it. */
  readonly better: string;
  readonly notBetter: string;
  readonly untried: string;
  /** How many documents and different words there were, and how many it takes. */
  readonly tooLittle: (
    found: readonly [documents: string, words: string],
    wanted: readonly [documents: string, words: string],
  ) => string;
  readonly wrote: (path: string) => string;
}

export const LEARN_TEXTS: Readonly<Record<Language, LearnTexts>> = {
  sv: {
    summary: 'lär av det som människor avgjort, eller av facit, och mät vad det är värt',
    description:
      'Lär av besluten om en mapp med resultat från clean, och av facit där det finns: hur bokstäver lästs, samlingens egna ord och hur säker en rättelse ska vara. Mäter vad det är värt på dokument som hållits undan. Med -o skrivs det som clean --learned tar. Filen innehåller namn ur dokumenten och är lika känslig som de.',
    examples: [
      'renskrift learn ut -o renskrift.learned.json        av besluten',
      'renskrift learn ut --gold facit --ocr inlasta       av facit',
    ],
    folder: 'mapp med resultat från clean',
    ocr: 'mapp med OCR-texterna som de var',
    decisions: 'lär av besluten i FIL; annars av renskrift.decisions.jsonl, om den finns',
    output: 'fil för det som lärts',
    json: 'skriv siffrorna som JSON',
    bothFolders: 'Väntade både --gold och --ocr, eller ingen av dem.',
    nothing: 'Hittade inget att lära av, väntade beslut (renskrift review) eller facit (--gold, --ocr).',
    learned: (documents, words) => `Lärde av ${documents} dokument: ${words} egna eller ovanliga ord.`,
    thresholds: (make) => (make === 'read' ? 'Där å, ä, ö lästs rätt' : 'Där å, ä, ö inte lästs'),
    moved: (name, from, to) => `${THRESHOLD.sv[name]} flyttas från ${from} till ${to}`,
    unmoved: (name, at) => `${THRESHOLD.sv[name]} står kvar på ${at}`,
    tooFew: (count, wanted) =>
      `för lite underlag för att sänka den: ${count} rättelser strax under, minst ${wanted} behövs`,
    heldOutPrint: (documents, words) =>
      `Mot facit, på dokument som hållits undan (${documents} dokument, ${words} ord):`,
    heldOutAnswers: (documents, answers) =>
      `Mot människors beslut, på dokument som hållits undan (${documents} dokument, ${answers} beslut):`,
    before: 'utan',
    after: 'med',
    within: '95 %',
    wrong: 'fel ord, bara bokstäver',
    harmed: 'rätta ord som blev fel',
    flagged: 'ord att granska',
    flaggedWrong: 'varav fel',
    change: (points, from, to) =>
      `Andelen fel ord ändras med ${points} procentenheter (95 %: ${from} till ${to}).`,
    uncertain: 'Skillnaden kan vara en slump: intervallet rymmer noll.',
    moreHarm: (count) => `Varning: ${count} fler rätta ord blir fel.`,
    bands: 'Förslag som var rätt, efter säkerhet:',
    band: 'säkerhet',
    answers: 'beslut',
    share: 'rätt',
    asked: 'frågor',
    replacedRight: 'rättade som människor ville',
    right: 'avgjorda utan fråga, rätt',
    settledWrong: 'avgjorda utan fråga, fel',
    loss: 'förvåning över besluten (log-förlust)',
    better:
      'Det blev bättre på det som hållits undan. Använd filen för dokument från samma håll: renskrift clean … --learned FIL',
    notBetter: 'Det blev inte bättre på det som hållits undan. Använd inte filen än; granska mer först.',
    untried: 'För lite att hålla undan, så det går inte att säga vad det är värt. Fler dokument behövs.',
    tooLittle: ([documents, words], [fewest, fewestWords]) =>
      `För lite för att säga vad det är värt: ${words} olika ord i ${documents} dokument; minst ${fewestWords} ord i ${fewest} dokument behövs. Använd inte filen än; granska mer först.`,
    wrote: (path) => `Det som lärts står i ${path}`,
  },
  en: {
    summary: 'learn from what people decided, or from gold texts, and measure what it is worth',
    description:
      "Learns from the decisions on a folder that clean wrote, and from gold texts where there are some: how letters were read, the batch's own words, and how sure a correction must be. Measures what that is worth on documents that were held back. -o writes what clean --learned takes. The file holds names from the documents and is as sensitive as they are.",
    examples: [
      'renskrift learn out -o renskrift.learned.json       from decisions',
      'renskrift learn out --gold gold --ocr scanned       from gold texts',
    ],
    folder: 'folder that clean wrote',
    ocr: 'folder of the OCR texts as they were',
    decisions: 'learn from the decisions in FILE; otherwise from renskrift.decisions.jsonl, if it is there',
    output: 'file for what was learnt',
    json: 'print the figures as JSON',
    bothFolders: 'Expected both --gold and --ocr, or neither.',
    nothing:
      'Found nothing to learn from, expected decisions (renskrift review) or gold texts (--gold, --ocr).',
    learned: (documents, words) =>
      `Learnt from ${documents} documents: ${words} rare words or words of their own.`,
    thresholds: (make) =>
      make === 'read' ? 'Where å, ä, ö came out right' : 'Where å, ä, ö did not come out',
    moved: (name, from, to) => `${THRESHOLD.en[name]} moves from ${from} to ${to}`,
    unmoved: (name, at) => `${THRESHOLD.en[name]} stays at ${at}`,
    tooFew: (count, wanted) =>
      `too little evidence to lower it: ${count} corrections right below, at least ${wanted} are needed`,
    heldOutPrint: (documents, words) =>
      `Against gold texts, on documents held back (${documents} documents, ${words} words):`,
    heldOutAnswers: (documents, answers) =>
      `Against people's decisions, on documents held back (${documents} documents, ${answers} decisions):`,
    before: 'without',
    after: 'with',
    within: '95%',
    wrong: 'wrong words, letters only',
    harmed: 'right words made wrong',
    flagged: 'words to review',
    flaggedWrong: 'wrong among them',
    change: (points, from, to) =>
      `The share of wrong words changes by ${points} percentage points (95%: ${from} to ${to}).`,
    uncertain: 'The difference may be chance: its interval holds zero.',
    moreHarm: (count) => `Warning: ${count} more right words are made wrong.`,
    bands: 'Proposals that were right, by confidence:',
    band: 'confidence',
    answers: 'decisions',
    share: 'right',
    asked: 'questions',
    replacedRight: 'replaced as people wanted',
    right: 'settled without a question, right',
    settledWrong: 'settled without a question, wrong',
    loss: 'surprise at the decisions (log-loss)',
    better:
      'What was held back got better. Use the file for documents from the same place: renskrift clean … --learned FILE',
    notBetter: 'What was held back got no better. Do not use the file yet; review more first.',
    untried:
      'Too little to hold some of it back, so nobody can say what it is worth. It takes more documents.',
    tooLittle: ([documents, words], [fewest, fewestWords]) =>
      `Too little to say what it is worth: ${words} different words in ${documents} documents; it takes ${fewestWords} words in ${fewest} documents at least. Do not use the file yet; review more first.`,
    wrote: (path) => `What was learnt is in ${path}`,
  },
};

const THRESHOLD = {
  sv: { replace: 'gränsen för att rätta', ask: 'gränsen för att fråga' },
  en: { replace: 'the threshold to replace', ask: 'the threshold to ask' },
} as const;
