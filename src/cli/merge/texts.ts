/** What `renskrift merge-profiles` and `renskrift merge-reports` say. */
import type { Language } from '../../messages.ts';

export interface MergeTexts {
  readonly profiles: {
    readonly summary: string;
    readonly description: string;
    readonly example: string;
    readonly files: string;
    readonly output: string;
  };
  readonly reports: {
    readonly summary: string;
    readonly description: string;
    readonly example: string;
    readonly folder: string;
  };
  readonly noReports: (folder: string) => string;
  readonly missing: (parts: string, folder: string) => string;
  readonly mixed: (folder: string) => string;
}

export const MERGE_TEXTS: Readonly<Record<Language, MergeTexts>> = {
  sv: {
    profiles: {
      summary: 'lägg ihop profiler som flera maskiner gjort av delar av en samling',
      description:
        'Lägger ihop profiler (profile … --shard i/n -o FIL) till en. Ordningen spelar ingen roll.',
      example: 'renskrift merge-profiles del-*.json -o profile.json',
      files: 'profilerna',
      output: 'fil för den gemensamma profilen',
    },
    reports: {
      summary: 'lägg ihop vad flera maskiner gjort med clean --shard eller en kö',
      description:
        'Läser report-i-of-n.json i utmappen, eller rapporterna av jobben i en kö, ser till att inget saknas, skriver people.yaml över personerna i alla poster och visar summan. Slutkoden är 3 om något dokument inte gick att läsa.',
      example: 'renskrift merge-reports ut',
      folder: 'mappen som delarna skrev till',
    },
    noReports: (folder) =>
      `Oväntat utan rapporter i ${folder}, väntade report-1-of-n.json från clean --shard.`,
    missing: (parts, folder) =>
      `Oväntat att del ${parts} saknas i ${folder}, väntade en rapport från varje del. Kör de delarna.`,
    mixed: (folder) =>
      `Oväntat olika många delar i ${folder}, väntade rapporter från en enda körning. Ta bort de gamla.`,
  },
  en: {
    profiles: {
      summary: 'add up profiles that several machines made of parts of a batch',
      description: 'Adds up profiles (profile … --shard i/n -o FILE) into one. The order does not matter.',
      example: 'renskrift merge-profiles part-*.json -o profile.json',
      files: 'the profiles',
      output: 'file for the profile of all',
    },
    reports: {
      summary: 'add up what several machines did with clean --shard or a queue',
      description:
        'Reads report-i-of-n.json in the output folder, or the reports of the jobs of a queue, sees to it that nothing is missing, writes people.yaml of the people in all records, and shows the sum. The exit code is 3 if some document could not be read.',
      example: 'renskrift merge-reports out',
      folder: 'the folder that the parts wrote to',
    },
    noReports: (folder) =>
      `Unexpectedly no reports in ${folder}, expected report-1-of-n.json of clean --shard.`,
    missing: (parts, folder) =>
      `Unexpectedly without part ${parts} in ${folder}, expected a report of every part. Run those.`,
    mixed: (folder) =>
      `Unexpectedly different numbers of parts in ${folder}, expected reports of one run. Remove the old ones.`,
  },
};
