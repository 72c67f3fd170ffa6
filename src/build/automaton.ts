/**
 * Builds the minimal automaton of a sorted word list, word by word (Daciuk, Mihov, Watson & Watson 2000, "Incremental
 * construction of minimal acyclic finite-state automata"), and packs it into the arrays of `src/model/automaton.ts`.
 */
import { type Automaton, CODES, FINAL, followersOfAll, LAST, TARGET_SHIFT } from '../model/automaton.ts';

interface Node {
  edges: Edge[];
  /** Place among the packed edges; 0 = not placed yet, or no edges. */
  place: number;
  /** Number of words from here. */
  words: number;
}

interface Edge {
  readonly symbol: number;
  final: boolean;
  target: Node;
}

/** The automaton of words that are sorted by their character codes and distinct. Throws where they are not. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const { symbols, alphabet } = assignSymbols(words);
  return { ...pack(minimise(words, symbols)), symbols, alphabet, size: words.length };
}

/** Numbers the characters in order of their codes, so that sorted words stay sorted. */
function assignSymbols(words: readonly string[]): Pick<Automaton, 'symbols' | 'alphabet'> {
  const codes = new Set<number>();
  for (const word of words) for (let i = 0; i < word.length; i++) codes.add(word.charCodeAt(i));
  const sorted = [...codes].sort((a, b) => a - b);
  if (sorted.length > 127 || (sorted.at(-1) ?? 0) >= CODES) {
    throw new Error(`Unexpected alphabet of ${sorted.length} characters, expected at most 127 below U+0400`);
  }
  const symbols = new Uint8Array(CODES);
  sorted.forEach((code, i) => {
    symbols[code] = i + 1;
  });
  return { symbols, alphabet: ['', ...sorted.map((code) => String.fromCharCode(code))] };
}

function minimise(words: readonly string[], symbols: Uint8Array): Node {
  const root = newNode();
  const register = new Map<string, Node>();
  const ids = new Map<Node, number>();
  /** The edges of the word before, as they may still grow. */
  let path: Edge[] = [];
  let previous = '';
  const freezeFrom = (depth: number): void => {
    for (let i = path.length - 1; i >= depth; i--) {
      const edge = path[i] as Edge;
      edge.target = registered(edge.target, register, ids);
    }
    path.length = Math.min(path.length, depth);
  };
  for (const word of words) {
    if (word <= previous && previous !== '')
      throw new Error(`Unexpected order: "${word}" after "${previous}"`);
    const common = commonPrefix(previous, word);
    freezeFrom(common);
    path = extend(root, path, word, symbols);
    previous = word;
  }
  freezeFrom(0);
  return registered(root, register, ids);
}

function extend(root: Node, path: Edge[], word: string, symbols: Uint8Array): Edge[] {
  for (let i = path.length; i < word.length; i++) {
    const from = i === 0 ? root : (path[i - 1] as Edge).target;
    const edge: Edge = {
      symbol: symbols[word.charCodeAt(i)] as number,
      final: i === word.length - 1,
      target: newNode(),
    };
    from.edges.push(edge);
    path.push(edge);
  }
  return path;
}

/** The node that stands for all with the same edges: this one, if it is the first. */
function registered(node: Node, register: Map<string, Node>, ids: Map<Node, number>): Node {
  let key = '';
  let words = 0;
  for (const edge of node.edges) {
    key += `${edge.symbol}${edge.final ? '!' : '.'}${ids.get(edge.target)},`;
    words += edge.target.words + (edge.final ? 1 : 0);
  }
  const known = register.get(key);
  if (known) return known;
  node.words = words;
  register.set(key, node);
  ids.set(node, ids.size);
  return node;
}

function pack(root: Node): Pick<Automaton, 'root' | 'edges' | 'before' | 'followers'> {
  const placed: Node[] = [];
  let size = 1;
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (node.place !== 0 || node.edges.length === 0) continue;
    node.place = size;
    size += node.edges.length;
    placed.push(node);
    for (const edge of node.edges) stack.push(edge.target);
  }
  const edges = new Uint32Array(size);
  const before = new Uint32Array(size);
  for (const node of placed) packNode(node, edges, before);
  return { root: root.place, edges, before, followers: followersOfAll(edges) };
}

function packNode(node: Node, edges: Uint32Array, before: Uint32Array): void {
  let seen = 0;
  node.edges.forEach((edge, i) => {
    const last = i === node.edges.length - 1 ? LAST : 0;
    const final = edge.final ? FINAL : 0;
    edges[node.place + i] = edge.symbol | last | final | (edge.target.place << TARGET_SHIFT);
    before[node.place + i] = seen;
    seen += edge.target.words + (edge.final ? 1 : 0);
  });
}

const newNode = (): Node => ({ edges: [], place: 0, words: 0 });

function commonPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
