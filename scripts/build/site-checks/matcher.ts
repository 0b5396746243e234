/** A place where one of the words was found: which word, and the index just after it. */
export interface Match {
  readonly word: number;
  readonly end: number;
}

/** Finds all of many words in a text in one pass over it. */
export type Matcher = (text: string) => Match[];

/** A state's transitions are kept in one map, keyed by state and character. */
const keyOf = (state: number, character: number): number => state * 0x1_00_00 + character;

interface Trie {
  readonly next: Map<number, number>;
  /** The word that ends in a state, or -1. */
  readonly ends: number[];
  readonly parents: number[];
  readonly characters: number[];
}

function trieOf(words: readonly string[]): Trie {
  const trie: Trie = { next: new Map(), ends: [-1], parents: [0], characters: [0] };
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const key = keyOf(state, word.charCodeAt(i));
      let next = trie.next.get(key);
      if (next === undefined) {
        next = trie.ends.push(-1) - 1;
        trie.parents.push(state);
        trie.characters.push(word.charCodeAt(i));
        trie.next.set(key, next);
      }
      state = next;
    }
    if (state !== 0) trie.ends[state] = index;
  });
  return trie;
}

/** States in the order of their depth, so that a state's parent comes before it. */
function byDepth({ parents }: Trie): number[] {
  const depths = [0];
  for (let state = 1; state < parents.length; state += 1) {
    depths.push((depths[parents[state] ?? 0] ?? 0) + 1);
  }
  return depths
    .map((_, state) => state)
    .toSorted((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b);
}

/** For each state, the state of the longest proper suffix that also begins a word. */
function failuresOf(trie: Trie): Int32Array {
  const failures = new Int32Array(trie.ends.length);
  for (const state of byDepth(trie)) {
    const parent = trie.parents[state] ?? 0;
    if (state === 0 || parent === 0) continue;
    failures[state] = step(trie, failures, failures[parent] ?? 0, trie.characters[state] ?? 0);
  }
  return failures;
}

function step(trie: Trie, failures: Int32Array, from: number, character: number): number {
  let state = from;
  for (;;) {
    const next = trie.next.get(keyOf(state, character));
    if (next !== undefined) return next;
    if (state === 0) return 0;
    state = failures[state] ?? 0;
  }
}

/** The state after each first character: most of a text begins no word, and is passed over here. */
function beginningsOf({ next }: Trie): Int32Array {
  const beginnings = new Int32Array(0x1_00_00);
  for (let character = 0; character < beginnings.length; character += 1) {
    beginnings[character] = next.get(keyOf(0, character)) ?? 0;
  }
  return beginnings;
}

/** Makes a matcher of many words (Aho and Corasick 1975): its time grows with the text, not with the words. */
export function matcherOf(words: readonly string[]): Matcher {
  const trie = trieOf(words);
  const failures = failuresOf(trie);
  const beginnings = beginningsOf(trie);
  return (text) => {
    const matches: Match[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const character = text.charCodeAt(i);
      state = state === 0 ? (beginnings[character] ?? 0) : step(trie, failures, state, character);
      for (let suffix = state; suffix !== 0; suffix = failures[suffix] ?? 0) {
        const word = trie.ends[suffix] ?? -1;
        if (word >= 0) matches.push({ word, end: i + 1 });
      }
    }
    return matches;
  };
}
