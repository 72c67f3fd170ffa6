/** Which key does what: a reviewer may change each, or turn them all off (WCAG 2.1.4). Kept in this browser. */

export const ACTIONS = [
  'accept',
  'keep',
  'skip',
  'undo',
  'next',
  'previous',
  'edit',
  'retype',
  'acceptAll',
  'keepAll',
  'nextGroup',
  'previousGroup',
  'scope',
  'grouping',
  'filter',
  'image',
  'zoomIn',
  'zoomOut',
  'help',
] as const;

export type ActionName = (typeof ACTIONS)[number];

/** Keys as the browser names them, for each action; digits are for the alternatives. */
export type Keys = Readonly<Record<ActionName, readonly string[]>>;

const DEFAULT_KEYS: Keys = {
  accept: ['a', 'Enter'],
  keep: ['x'],
  skip: [' '],
  undo: ['u', 'Backspace'],
  next: ['j'],
  previous: ['k'],
  edit: ['e'],
  retype: ['E'],
  acceptAll: ['A'],
  keepAll: ['X'],
  nextGroup: ['n'],
  previousGroup: ['p'],
  scope: ['s'],
  grouping: ['g'],
  filter: ['/'],
  image: ['i'],
  zoomIn: ['+'],
  zoomOut: ['-'],
  help: ['?'],
};

const STORED_KEYS = 'renskrift.keys';
const STORED_OFF = 'renskrift.keys-off';

/** The keys of this reviewer, and whether they are on. */
export class Keymap {
  #keys: Keys = stored();
  #isOn = localStorage.getItem(STORED_OFF) === null;

  get isOn(): boolean {
    return this.#isOn;
  }

  turn(isOn: boolean): void {
    this.#isOn = isOn;
    if (isOn) localStorage.removeItem(STORED_OFF);
    else localStorage.setItem(STORED_OFF, '1');
  }

  /** Keys of an action, as they are set. */
  keysOf(action: ActionName): readonly string[] {
    return this.#keys[action];
  }

  /** What a key does, if keys do anything. */
  actionOf(key: string): ActionName | undefined {
    return this.#isOn ? ACTIONS.find((action) => this.#keys[action].includes(key)) : undefined;
  }

  /** Gives an action a key of its own, which any other loses. */
  set(action: ActionName, key: string): void {
    const without = ACTIONS.map((other) => [other, this.#keys[other].filter((its) => its !== key)]);
    this.#keys = { ...(Object.fromEntries(without) as Keys), [action]: [key] };
    localStorage.setItem(STORED_KEYS, JSON.stringify(this.#keys));
  }

  reset(): void {
    this.#keys = DEFAULT_KEYS;
    localStorage.removeItem(STORED_KEYS);
  }
}

/** What is kept in the browser may be of another version, or anything: only what fits is taken. */
function stored(): Keys {
  const kept = keptObject();
  const entries = ACTIONS.map((action) => {
    const keys = kept[action];
    const fits = Array.isArray(keys) && keys.every((key) => typeof key === 'string');
    return [action, fits ? keys : DEFAULT_KEYS[action]];
  });
  return Object.fromEntries(entries);
}

function keptObject(): Record<string, unknown> {
  try {
    return JSON.parse(localStorage.getItem(STORED_KEYS) ?? '{}') ?? {};
  } catch {
    return {};
  }
}
