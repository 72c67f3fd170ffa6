/** Requests to the server that the page came from. */
import type {
  DoneAnswer,
  GroupAnswer,
  Grouping,
  ItemAnswer,
  Progress,
  QueueAnswer,
  RefusedAnswer,
  Scope,
  SessionAnswer,
} from '../wire.ts';

/** What is said of a question. */
export type Verdict =
  | { readonly action: 'accept' | 'keep' }
  | { readonly action: 'text'; readonly text: string };

/** The server said no; nothing was changed. */
export class Refused extends Error {
  readonly status: number;
  readonly answer: RefusedAnswer;

  constructor(status: number, answer: RefusedAnswer) {
    super(answer.error);
    this.status = status;
    this.answer = answer;
  }
}

export interface View {
  readonly grouping: Grouping;
  readonly filter: string;
}

export const client = {
  session: (): Promise<SessionAnswer> => ask('api/session'),
  progress: (): Promise<Progress> => ask('api/progress'),
  queue: ({ grouping, filter }: View): Promise<QueueAnswer> =>
    ask(`api/queue?${new URLSearchParams({ grouping, filter })}`),
  group: ({ grouping, filter }: View, key: string, offset: number): Promise<GroupAnswer> =>
    ask(`api/group?${new URLSearchParams({ grouping, filter, key, offset: String(offset) })}`),
  item: (id: string): Promise<ItemAnswer> => ask(`api/item/${id}`),
  decide: (ids: readonly string[], verdict: Verdict, scope: Scope): Promise<DoneAnswer> =>
    tell('api/decisions', { ids, verdict, scope }),
  retype: (id: string, text: string): Promise<DoneAnswer> => tell('api/retype', { id, text }),
  undo: (): Promise<DoneAnswer> => tell('api/undo', {}),
};

const ask = async <Answer>(path: string): Promise<Answer> => answerOf(await fetch(path));

const tell = async <Answer>(path: string, body: object): Promise<Answer> =>
  answerOf(
    await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

async function answerOf<Answer>(response: Response): Promise<Answer> {
  const answer = await response.json();
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}
