/** `renskrift review --web`: starts the server, says where the review is, and ends when the user does. */
import { pageImages } from '../../node/review-images.ts';
import { serveReview } from '../../node/review-server.ts';
import type { Desk } from '../../review/desk.ts';
import type { Context } from '../context.ts';
import { interruption } from '../terminal/interruption.ts';

/** What the user asked for. */
export interface ReviewWeb {
  readonly desk: Desk;
  /** The folder of results. */
  readonly folder: string;
  readonly by: string;
  readonly port: number;
  readonly images?: string | undefined;
}

/** Serves the review until Ctrl-C; refused requests are told of on standard error. */
export async function reviewWeb(
  { desk, folder, by, port, images }: ReviewWeb,
  { io, language, say: { reviewWeb: say } }: Context,
): Promise<void> {
  const server = await serveReview({
    desk,
    by,
    port,
    language,
    images: pageImages(desk.documents, { results: folder, images }),
    log: (line) => io.stderr.write(`${line}\n`),
  });
  io.stdout.write(`${say.serving(server.url)}\n`);
  const { signal, isOver } = interruption(io);
  await aborted(signal);
  isOver();
  await server.close();
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
