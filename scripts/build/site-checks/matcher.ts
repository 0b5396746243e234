/** A place where one of the words was found: which word, and the index just after it. */
export interface Match {
  readonly word: number;
  readonly end: number;
}

/** Finds all of many words in a text in one pass over it. */
export type Matcher = (text: string) => Match[];

/** Key of a state's transition. */
const keyOf = (state: number, character: number): number => state * 0x1_00_00 + character;

/** A tree of the words' beginnings, each a state. State 0 is the root. */
interface Trie {
  /** The first that follows each state, or 0: nearly all states are followed by one at most. */
  readonly followers: number[];
  /** The others, by {@link keyOf}. */
  readonly others: Map<number, number>;
  /** Whether a state is followed by several. */
  readonly areForked: boolean[];
  /** The word that ends in a state, or -1. */
  readonly ends: number[];
  readonly parents: number[];
  /** By which a state follows its parent. */
  readonly characters: number[];
}

/** The state that follows another by a character, or 0. */
function following(trie: Trie, state: number, character: number): number {
  const first = trie.followers[state] ?? 0;
  if (first !== 0 && trie.characters[first] === character) return first;
  return trie.areForked[state] ? (trie.others.get(keyOf(state, character)) ?? 0) : 0;
}

function grow(trie: Trie, parent: number, character: number): number {
  const state = trie.ends.push(-1) - 1;
  trie.parents.push(parent);
  trie.characters.push(character);
  trie.followers.push(0);
  trie.areForked.push(false);
  if (trie.followers[parent] === 0) trie.followers[parent] = state;
  else {
    trie.areForked[parent] = true;
    trie.others.set(keyOf(parent, character), state);
  }
  return state;
}

function trieOf(words: readonly string[]): Trie {
  const trie: Trie = {
    followers: [0],
    others: new Map(),
    areForked: [false],
    ends: [-1],
    parents: [0],
    characters: [0],
  };
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const character = word.charCodeAt(i);
      state = following(trie, state, character) || grow(trie, state, character);
    }
    if (state !== 0) trie.ends[state] = index;
  });
  return trie;
}

/** States in the order of their depth, so that a state's parent comes before it. */
function byDepth({ parents }: Trie): number[] {
  const depths = [0];
  const levels: number[][] = [[0]];
  for (let state = 1; state < parents.length; state += 1) {
    const depth = (depths[parents[state] ?? 0] ?? 0) + 1;
    depths.push(depth);
    (levels[depth] ??= []).push(state);
  }
  return levels.flat();
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
    const next = following(trie, state, character);
    if (next !== 0 || state === 0) return next;
    state = failures[state] ?? 0;
  }
}

/** The state after each first character: most of a text begins no word, and is passed over here. */
function beginningsOf(trie: Trie): Int32Array {
  const beginnings = new Int32Array(0x1_00_00);
  for (let character = 0; character < beginnings.length; character += 1) {
    beginnings[character] = following(trie, 0, character);
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
