/** What `renskrift enqueue`, `renskrift worker` and `renskrift queue` say. */
import type { Language } from '../../messages.ts';

export interface QueueTexts {
  readonly redis: string;
  readonly enqueue: {
    readonly summary: string;
    readonly description: string;
    readonly examples: readonly string[];
    readonly paths: string;
    readonly output: string;
    readonly batch: string;
  };
  readonly worker: {
    readonly summary: string;
    readonly description: string;
    readonly examples: readonly string[];
    readonly workers: string;
    readonly untilEmpty: string;
    readonly takeover: string;
  };
  readonly queue: {
    readonly summary: string;
    readonly description: string;
    readonly examples: readonly string[];
    readonly question: string;
    readonly questions: string;
    readonly json: string;
  };
  /** What is counted in `queue status`. */
  readonly counts: Readonly<Record<'waiting' | 'active' | 'completed' | 'failed' | 'workers', string>>;
  readonly noPackages: string;
  readonly noRedis: (place: string, why: string) => string;
  readonly noStandardInput: string;
  readonly needsProfile: string;
  readonly enqueued: (jobs: number, documents: number) => string;
  readonly outcome: (added: number, queued: number, done: number, failed: number) => string;
  readonly next: (place: string, folder: string) => string;
  readonly done: (job: string, documents: number, toReview: number, failed: number) => string;
  readonly triedAgain: (job: string, why: string) => string;
  readonly givenUp: (job: string, why: string) => string;
  readonly notKept: (folder: string) => string;
  readonly lost: (place: string) => string;
  readonly isBack: string;
  readonly outOfReach: (path: string) => string;
  readonly otherVersion: (theirs: string, ours: string) => string;
  readonly failure: (job: string, why: string, first: string, others: number) => string;
  readonly retried: (jobs: number) => string;
  readonly undone: (undone: number, jobs: number, folder: string) => string;
  readonly mixed: (folder: string) => string;
}

export const QUEUE_TEXTS: Readonly<Record<Language, QueueTexts>> = {
  sv: {
    redis: 'var Redis finns; annars miljövariabeln REDIS_URL, annars redis://127.0.0.1:6379',
    enqueue: {
      summary: 'lägg en samling i kö, så att flera maskiner kan dela på den',
      description:
        'Lägger dokument i en kö i Redis, i jobb om så många som --batch säger. Kön håller sökvägar och kontrollsummor, aldrig text: alla maskiner som arbetar måste nå dokumenten och utmappen på samma sökvägar. Resultatet blir detsamma som av clean med samma --profile. Det som redan är gjort eller ligger i kö läggs inte in igen.',
      examples: [
        'renskrift enqueue in/ -o ut --profile profile.json --redis redis://server',
        'renskrift worker --redis redis://server    på var och en av maskinerna',
        'renskrift merge-reports ut                 när kön är tom',
      ],
      paths: 'filer, mappar och mönster',
      output: 'mapp för resultatet, som alla maskiner når',
      batch: 'dokument i ett jobb; 50 till 500 är lagom',
    },
    worker: {
      summary: 'arbeta av kön, på den här maskinen',
      description:
        'Tar jobb ur kön tills den avslutas (Ctrl-C eller SIGTERM); då blir dokumenten i handen färdiga, och jobbet går tillbaka till kön. Slutkoden är 3 om något dokument inte gick att läsa eller något jobb gavs upp.',
      examples: [
        'renskrift worker --redis redis://server --workers 8',
        'renskrift worker --until-empty             sluta när allt är gjort',
      ],
      workers: 'låt TAL trådar dela på arbetet',
      untilEmpty: 'sluta när kön är tom, också på jobb som andra har i hand',
      takeover: 'sekunder innan en maskin som tystnat blir av med sitt jobb',
    },
    queue: {
      summary: 'se hur långt kön har kommit, och försök igen med det som misslyckats',
      description:
        'status räknar jobben. failures visar de jobb som givits upp efter tre försök, och varför; de står också i failures.jsonl i utmappen. retry lägger in dem igen.',
      examples: ['renskrift queue status --redis redis://server', 'renskrift queue retry'],
      question: 'FRÅGA',
      questions: 'status, failures eller retry',
      json: 'svara med JSON',
    },
    counts: {
      waiting: 'väntar',
      active: 'pågår',
      completed: 'klara',
      failed: 'misslyckade',
      workers: 'arbetande maskiner',
    },
    noPackages:
      'Väntade paketen bullmq och ioredis, som kön behöver. Installera dem: npm install bullmq@6 ioredis@6',
    noRedis: (place, why) =>
      `Väntade en Redis att använda på ${place}, men det gick inte (${why}). Starta den, eller säg var den finns med --redis URL.`,
    noStandardInput: 'Oväntat -, väntade filer som alla maskiner kan läsa.',
    needsProfile:
      'enqueue väntar --profile, annars skulle jobben inte bli lika. Gör en: renskrift profile … -o profile.json',
    enqueued: (jobs, documents) => `Jobb: ${jobs}, dokument: ${documents}`,
    outcome: (added, queued, done, failed) =>
      `Nya i kön: ${added}, där förut: ${queued}, redan gjorda: ${done}, misslyckade: ${failed}${failed > 0 ? ' (renskrift queue retry)' : ''}`,
    next: (place, folder) =>
      `Arbeta av kön med renskrift worker --redis ${place}, och avsluta med renskrift merge-reports ${folder}`,
    done: (job, documents, toReview, failed) =>
      `${job}: dokument: ${documents}, att granska: ${toReview}, misslyckade: ${failed}`,
    triedAgain: (job, why) => `${job}: ${why} Försöker igen.`,
    givenUp: (job, why) => `${job}: ${why} Ges upp; se renskrift queue failures.`,
    notKept: (folder) => `Det gick inte att skriva failures.jsonl i ${folder}; se renskrift queue failures.`,
    lost: (place) => `Förbindelsen med ${place} är bruten; försöker tills den är tillbaka.`,
    isBack: 'Förbindelsen är tillbaka.',
    outOfReach: (path) =>
      `Oväntat utan ${path} på den här maskinen, väntade samma mappar som där samlingen lades i kö. Montera dem.`,
    otherVersion: (theirs, ours) =>
      `Oväntat jobb av renskrift ${theirs}, väntade ${ours}. Kör samma version på alla maskiner.`,
    failure: (job, why, first, others) =>
      `${job}: ${why} (${first}${others > 0 ? ` och ${others} till` : ''})`,
    retried: (jobs) => `Jobb i kö igen: ${jobs}`,
    undone: (undone, jobs, folder) =>
      `Oväntat utan ${undone} av ${jobs} jobb i ${folder}, väntade alla. Se renskrift queue status, eller kör renskrift enqueue på nytt.`,
    mixed: (folder) =>
      `Oväntat rapporter i ${folder} både från en kö och från clean --shard, väntade det ena. Ta bort report-*.json eller .renskrift-jobs.`,
  },
  en: {
    redis: 'where Redis is; else the environment variable REDIS_URL, else redis://127.0.0.1:6379',
    enqueue: {
      summary: 'put a batch in a queue, for several machines to share',
      description:
        'Puts documents in a queue in Redis, in jobs of as many as --batch says. The queue holds paths and digests, never text: all machines that work must reach the documents and the output folder at the same paths. The result is that of clean with the same --profile. What is done already, or in the queue, is not put there again.',
      examples: [
        'renskrift enqueue in/ -o out --profile profile.json --redis redis://server',
        'renskrift worker --redis redis://server    on each of the machines',
        'renskrift merge-reports out                when the queue is empty',
      ],
      paths: 'files, folders and globs',
      output: 'folder for the result, which all machines reach',
      batch: 'documents in a job; 50 to 500 are suitable',
    },
    worker: {
      summary: 'work through the queue, on this machine',
      description:
        'Takes jobs from the queue until it is ended (Ctrl-C or SIGTERM); then the documents in hand are finished, and the job goes back to the queue. The exit code is 3 if some document could not be read, or some job was given up.',
      examples: [
        'renskrift worker --redis redis://server --workers 8',
        'renskrift worker --until-empty             end when all is done',
      ],
      workers: 'let NUMBER threads share the work',
      untilEmpty: 'end when the queue is empty, also of jobs that others have in hand',
      takeover: 'seconds before a machine that has gone silent loses its job',
    },
    queue: {
      summary: 'see how far the queue is, and try again what failed',
      description:
        'status counts the jobs. failures shows the jobs that were given up after three tries, and why; they are in failures.jsonl in the output folder too. retry puts them in again.',
      examples: ['renskrift queue status --redis redis://server', 'renskrift queue retry'],
      question: 'QUESTION',
      questions: 'status, failures or retry',
      json: 'answer in JSON',
    },
    counts: {
      waiting: 'waiting',
      active: 'active',
      completed: 'completed',
      failed: 'failed',
      workers: 'workers',
    },
    noPackages:
      'Expected the packages bullmq and ioredis, which the queue needs. Install them: npm install bullmq@6 ioredis@6',
    noRedis: (place, why) =>
      `Expected a Redis to use at ${place}, but could not (${why}). Start it, or say where it is with --redis URL.`,
    noStandardInput: 'Unexpected -, expected files that all machines can read.',
    needsProfile:
      'enqueue expects --profile, or the jobs would differ. Make one: renskrift profile … -o profile.json',
    enqueued: (jobs, documents) => `Jobs: ${jobs}, documents: ${documents}`,
    outcome: (added, queued, done, failed) =>
      `New in the queue: ${added}, there before: ${queued}, done already: ${done}, failed: ${failed}${failed > 0 ? ' (renskrift queue retry)' : ''}`,
    next: (place, folder) =>
      `Work through it with renskrift worker --redis ${place}, and end with renskrift merge-reports ${folder}`,
    done: (job, documents, toReview, failed) =>
      `${job}: documents: ${documents}, to review: ${toReview}, failed: ${failed}`,
    triedAgain: (job, why) => `${job}: ${why} Trying again.`,
    givenUp: (job, why) => `${job}: ${why} Given up; see renskrift queue failures.`,
    notKept: (folder) => `Could not write failures.jsonl in ${folder}; see renskrift queue failures.`,
    lost: (place) => `The connection to ${place} is lost; trying until it is back.`,
    isBack: 'The connection is back.',
    outOfReach: (path) =>
      `Unexpectedly without ${path} on this machine, expected the same folders as where the batch was put in the queue. Mount them.`,
    otherVersion: (theirs, ours) =>
      `Unexpected job of renskrift ${theirs}, expected ${ours}. Run the same version on all machines.`,
    failure: (job, why, first, others) =>
      `${job}: ${why} (${first}${others > 0 ? ` and ${others} more` : ''})`,
    retried: (jobs) => `Jobs in the queue again: ${jobs}`,
    undone: (undone, jobs, folder) =>
      `Unexpectedly without ${undone} of ${jobs} jobs in ${folder}, expected all. See renskrift queue status, or run renskrift enqueue again.`,
    mixed: (folder) =>
      `Unexpectedly reports in ${folder} both of a queue and of clean --shard, expected one kind. Remove report-*.json or .renskrift-jobs.`,
  },
};
