/** What `renskrift check` says. */
import type { Language } from '../../messages.ts';

export interface CheckTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly results: string;
  readonly reporterTerm: string;
  readonly reporter: string;
  readonly unknownReporter: (name: string, names: string) => string;
  readonly oneToOutput: string;
  readonly levelTerm: string;
  readonly failOn: string;
  readonly maxFlagged: string;
  readonly exitZero: string;
}

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  sv: {
    summary: 'visa vad som är kvar att avgöra eller rätta, utan att skriva något',
    description:
      'Går igenom dokument som clean gör, men skriver ingenting: tveksamma rättelser, motsägelser i posten (veckodag och datum, hopp i numreringen), beslut om filer som ändrats och, med --results, poster som saknas, är trasiga eller hör till en annan version av filen. Slutkoden är 1 om något är minst så allvarligt som --fail-on säger.',
    examples: [
      'renskrift check protokoll/                            listan på skärmen',
      'renskrift check protokoll/ --max-flagged 20           högst 20 tveksamma ord',
      'renskrift check protokoll/ --results ut               och posterna i ut',
      'renskrift check protokoll/ --reporter sarif=f.sarif   för andra program',
    ],
    results: 'mapp som clean skrev till: pröva också posterna där',
    reporterTerm: 'NAMN[=FIL]',
    reporter:
      'hur fynden visas: pretty, compact, json, jsonl, github, sarif, junit, checkstyle eller markdown; med =FIL till en fil; kan ges flera gånger',
    unknownReporter: (name, names) => `Oväntat ”${name}” för --reporter. Väntade ett av: ${names}.`,
    oneToOutput: 'Oväntat att flera --reporter skriver till standard ut. Väntade NAMN=FIL för alla utom en.',
    levelTerm: 'GRAD',
    failOn: 'sluta med 1 när något är minst så allvarligt',
    maxFlagged: 'låt högst TAL tveksamma rättelser passera, och sluta med 1 när de är fler',
    exitZero: 'sluta med 0 vad som än hittas',
  },
  en: {
    summary: 'show what is left to decide or mend, without writing anything',
    description:
      'Goes through documents as clean does, but writes nothing: doubtful corrections, contradictions in the record (weekday and date, jumps in the numbering), decisions about files that have changed and, with --results, records that are missing, damaged or of another version of the file. The exit code is 1 if something is at least as bad as --fail-on says.',
    examples: [
      'renskrift check minutes/                            the list on the screen',
      'renskrift check minutes/ --max-flagged 20           at most 20 doubtful words',
      'renskrift check minutes/ --results out              and the records in out',
      'renskrift check minutes/ --reporter sarif=f.sarif   for other programs',
    ],
    results: 'folder that clean wrote to: check the records there too',
    reporterTerm: 'NAME[=FILE]',
    reporter:
      'how findings are shown: pretty, compact, json, jsonl, github, sarif, junit, checkstyle or markdown; with =FILE to a file; may be given several times',
    unknownReporter: (name, names) => `Unexpected “${name}” for --reporter. Expected one of: ${names}.`,
    oneToOutput:
      'Unexpectedly several --reporter write to standard output. Expected NAME=FILE for all but one.',
    levelTerm: 'LEVEL',
    failOn: 'end with 1 when something is at least as bad',
    maxFlagged: 'let at most NUMBER doubtful corrections pass, and end with 1 when there are more',
    exitZero: 'end with 0 whatever is found',
  },
};
