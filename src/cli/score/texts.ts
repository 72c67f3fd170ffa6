/** What `renskrift score` says. */
import type { Language } from '../../messages.ts';

export interface ScoreTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly gold: string;
  readonly ocr: string;
  readonly fixed: string;
  readonly records: string;
  readonly goldExt: string;
  readonly ocrExt: string;
  readonly fixedExt: string;
  readonly by: string;
  readonly manifest: string;
  readonly only: string;
  readonly dehyphen: string;
  readonly fold: string;
  readonly perDoc: string;
  readonly worst: string;
  readonly json: string;
  readonly nothing: (gold: string, ocr: string) => string;
  readonly nothingGold: (gold: string) => string;
  readonly badRecord: (file: string) => string;
  readonly byNeedsManifest: string;
  readonly unreadable: (file: string, why: string) => string;
  readonly badManifest: (file: string) => string;
}

export const SCORE_TEXTS: Readonly<Record<Language, ScoreTexts>> = {
  sv: {
    summary: 'mät fel före och efter mot facit: CER, WER, rättade och skadade ord',
    description:
      'Mäter hur många fel texterna har före och efter, mot facit, eller hur mycket av facits poster som finns i posterna. Filerna paras ihop efter namn; ingenting skrivs.',
    examples: [
      'renskrift score --gold facit --ocr inlasta --fixed ut   texter',
      'renskrift score --records --gold facit --fixed ut       poster',
    ],
    gold: 'mapp med facit',
    ocr: 'mapp med OCR-texterna som de var (inte för poster)',
    fixed: 'mapp med de renskrivna texterna, eller posterna',
    records: 'jämför poster i YAML: namnen slutar då på .record.yaml (facit) och .yaml, om inget annat sägs',
    goldExt: 'hur facitfilernas namn slutar',
    ocrExt: 'hur OCR-filernas namn slutar',
    fixedExt: 'hur de renskrivna filernas namn slutar',
    by: 'dela också upp siffrorna efter ett fält i manifestet',
    manifest: 'JSON-fil: {"documents": [{"id": …, FÄLT: …}]}',
    only: 'bara dessa dokument, åtskilda av komma',
    dehyphen: 'foga ihop ord som delats vid radslut innan texterna jämförs',
    fold: 'räkna inte skillnader mellan citattecken, streck och listtecken',
    perDoc: 'visa också varje dokument för sig',
    worst: 'visa de N vanligaste skadade och kvarstående felen',
    json: 'skriv siffrorna som JSON',
    nothing: (gold, ocr) =>
      `Hittade inget att mäta: inget dokument har både facit (*${gold}) och OCR-text (*${ocr}). Kontrollera mapparna och --gold-ext, --ocr-ext.`,
    nothingGold: (gold) =>
      `Hittade inget att mäta: det finns inget facit (*${gold}). Kontrollera mapparna och --gold-ext.`,
    badRecord: (file) => `Oväntat innehåll i ${file}, väntade en post i YAML. Rätta facit.`,
    byNeedsManifest: '--by väntar också --manifest FIL.',
    unreadable: (file, why) => `Kan inte läsa ${file}: ${why}.`,
    badManifest: (file) => `Oväntat innehåll i ${file}, väntade {"documents": [{"id": …}]}.`,
  },
  en: {
    summary: 'measure errors before and after against gold text: CER, WER, words fixed and harmed',
    description:
      'Measures how many errors the texts have before and after, against gold texts, or how much of gold records is in the records. Files are paired by name; nothing is written.',
    examples: [
      'renskrift score --gold gold --ocr scanned --fixed out   texts',
      'renskrift score --records --gold gold --fixed out       records',
    ],
    gold: 'folder of gold texts',
    ocr: 'folder of the OCR texts as they were (not for records)',
    fixed: 'folder of the cleaned texts, or of the records',
    records:
      'compare records in YAML: names then end in .record.yaml (gold) and .yaml, unless told otherwise',
    goldExt: "how the gold files' names end",
    ocrExt: "how the OCR files' names end",
    fixedExt: "how the cleaned files' names end",
    by: 'also group the figures by a field of the manifest',
    manifest: 'JSON file: {"documents": [{"id": …, FIELD: …}]}',
    only: 'only these documents, separated by commas',
    dehyphen: 'join words divided at a line end before comparing',
    fold: 'do not count differences between quotation marks, dashes and list marks',
    perDoc: 'also show each document',
    worst: 'show the N commonest errors made and left',
    json: 'print the figures as JSON',
    nothing: (gold, ocr) =>
      `Found nothing to score: no document has both a gold text (*${gold}) and an OCR text (*${ocr}). Check the folders and --gold-ext, --ocr-ext.`,
    nothingGold: (gold) =>
      `Found nothing to score: there is no gold record (*${gold}). Check the folders and --gold-ext.`,
    badRecord: (file) => `Unexpected contents of ${file}, expected a record in YAML. Mend the gold record.`,
    byNeedsManifest: '--by also expects --manifest FILE.',
    unreadable: (file, why) => `Cannot read ${file}: ${why}.`,
    badManifest: (file) => `Unexpected contents of ${file}, expected {"documents": [{"id": …}]}.`,
  },
};
