/** What the review's server is given: nothing in this folder opens a file or a socket. */
import type { Language } from '../messages.ts';
import type { Desk } from '../review/desk.ts';

export interface ReviewDeps {
  readonly desk: Desk;
  readonly images: PageImages;
  /** The page itself: `index.html`, `page.js`, `page.css`. */
  readonly assets: ReadonlyMap<string, Served>;
  /** The secret in the address. */
  readonly token: string;
  /** Where the server listens. */
  readonly port: () => number;
  readonly language: Language;
  readonly by: string;
  /** Takes one line for every request that is refused. */
  readonly log: (line: string) => void;
}

/** Something with its content type. */
export interface Served {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The images of the pages, by the document's place in the desk's list and the number of the page. */
export interface PageImages {
  /** Whether there is one that a browser can show. */
  find(document: number, page: number): Promise<'found' | 'missing' | 'format'>;
  read(document: number, page: number): Promise<Served | undefined>;
}
