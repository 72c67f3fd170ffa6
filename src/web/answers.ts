/** From what the desk knows to what the page is told. */
import { concordanceOf, countClean, type Occurrence } from '../review/concordance.ts';
import type { Desk } from '../review/desk.ts';
import { linesOf, passageOf } from '../review/passage.ts';
import type { Group } from '../review/queue.ts';
import type { Ruling } from '../settle/ruling.ts';
import { type Correction, reasonWords } from '../write/index.ts';
import type { PageImages } from './deps.ts';
import { type GroupRequest, MOST_IDS, type QueueRequest } from './requests.ts';
import type { Elsewhere, GroupAnswer, ItemAnswer, Member, QueueAnswer, RulingAnswer, Strip } from './wire.ts';

/** Groups in a list, rows in a group, other places of a word: as many as anybody looks at. */
const MOST_GROUPS = 300;
const MOST_ROWS = 50;
const MOST_PLACES = 30;

/** The groups that a request asks for, and how far the work has come. */
export async function queueAnswer(desk: Desk, request: QueueRequest): Promise<QueueAnswer> {
  const groups = await filteredQueue(desk, request);
  return {
    ...(await desk.progress()),
    groups: groups
      .slice(0, MOST_GROUPS)
      .map(({ key, pattern, members }) => ({ key, pattern, size: members.length })),
    more: Math.max(0, groups.length - MOST_GROUPS),
  };
}

/** A group that is not there (any more) has no members. */
export async function groupAnswer(desk: Desk, request: GroupRequest): Promise<GroupAnswer> {
  const group = (await filteredQueue(desk, request)).find(({ key }) => key === request.key);
  const members = group?.members ?? [];
  return {
    key: request.key,
    size: members.length,
    ids: members.slice(0, MOST_IDS).map(({ id }) => id),
    members: members.slice(request.offset, request.offset + MOST_ROWS).map(memberOf),
  };
}

/** The queue, of questions whose words or file have the filter in them. */
async function filteredQueue(desk: Desk, { grouping, filter }: QueueRequest): Promise<readonly Group[]> {
  const groups = await desk.queue(grouping);
  const sought = filter.trim().toLowerCase();
  if (sought === '') return groups;
  const hasIt = ({ before, after, file }: Correction): boolean =>
    [before, after, file].some((text) => text.toLowerCase().includes(sought));
  return groups
    .map((group) => ({ ...group, members: group.members.filter(hasIt) }))
    .filter(({ members }) => members.length > 0);
}

const memberOf = ({ id, file, page, line, before, after, confidence, context }: Correction): Member => ({
  id,
  file,
  page,
  line,
  before,
  after,
  confidence,
  context,
});

/** All there is to know of a correction; undefined where there is none by that id. */
export async function itemAnswer(
  desk: Desk,
  images: PageImages,
  id: string,
): Promise<ItemAnswer | undefined> {
  const found = desk.find(id);
  if (!found) return undefined;
  const { document, correction } = found;
  const ruling = await desk.ruling(id);
  const places = concordanceOf(desk.documents, correction.before, { most: MOST_PLACES });
  return {
    ...memberOf(correction),
    alternatives: correction.alternatives,
    reasons: { sv: reasonWords(correction.reasons, 'sv'), en: reasonWords(correction.reasons, 'en') },
    passage: passageOf(document, correction),
    lines: linesOf(document, correction)?.clean,
    strip: await stripOf(desk, images, found.document, correction),
    ruling: ruling && rulingAnswer(ruling),
    elsewhere: places.shown.map((place) => elsewhereOf(place, id)),
    count: { before: places.count, after: countClean(desk.documents, correction.after) },
  };
}

async function stripOf(
  { documents }: Desk,
  images: PageImages,
  document: Desk['documents'][number],
  { scan, page }: Correction,
): Promise<Strip | undefined> {
  if (scan?.image === undefined) return undefined;
  const index = documents.indexOf(document);
  const { image, width, height, box } = scan;
  const state = await images.find(index, page);
  const href = state === 'found' ? `image/${index}/${page}` : undefined;
  return { href, problem: state === 'found' ? undefined : state, name: image, width, height, box };
}

function elsewhereOf({ file, before, word, after, correction }: Occurrence, id: string): Elsewhere {
  if (correction?.id === id) return { file, before, word, after, state: 'here' };
  if (!correction) return { file, before, word, after, state: 'left' };
  return { file, before, word, after, state: correction.kind === 'ask' ? 'asked' : 'replaced' };
}

/** A ruling without what is the desk's own. */
export const rulingAnswer = ({ action, scope, before, text, by, at }: Ruling): RulingAnswer => ({
  action,
  scope,
  before,
  text,
  by,
  at,
});
