/** Whole numbers in memory that all threads read: an index may take hundreds of megabytes, and is held once. */
type Numbers = Int32Array<SharedArrayBuffer>;
type Characters = Uint16Array<SharedArrayBuffer>;

/** What follows a state besides its first follower: a hash table (Knuth 1973, 6.4); its places are a power of two. */
interface Forks {
  /** The state that is followed, by place. */
  readonly states: Numbers;
  /** What follows it there, by place; 0 where the place is free. */
  readonly nexts: Numbers;
}

/** A tree of the beginnings of words, each a state; 0 is the root. It can be handed to another thread, and is not copied then. */
export interface WordIndex {
  /** The first that follows each state, or 0: nearly all states are followed by one at most. */
  readonly followers: Numbers;
  /** The others that follow it. */
  readonly forks: Forks;
  /** By which a state follows its parent. */
  readonly characters: Characters;
  /** One more than the word that ends in a state, or 0. */
  readonly ends: Numbers;
  /** For each state, the state of the longest proper suffix that begins a word too. */
  readonly failures: Numbers;
  /** The state after each first character: most of a text begins no word, and is passed over here. */
  readonly beginnings: Numbers;
}

/** Memory that is not used is not taken from the machine. */
const numbers = (length: number): Numbers => new Int32Array(new SharedArrayBuffer(length * 4));
const charactersOf = (length: number): Characters =>
  new Uint16Array(new SharedArrayBuffer(length * 2));

const CHARACTERS = 0x1_00_00;

/** Where to look for a fork first: two numbers, mixed by multiplication. */
const firstPlace = (state: number, character: number, places: number): number =>
  (Math.imul(state, 0x9e_37_79_b1) ^ Math.imul(character, 0x85_eb_ca_6b)) & (places - 1);

/** The place of what follows a state by a character, be it a free one. */
function placeOf({ characters, forks }: WordIndex, state: number, character: number): number {
  const { nexts, states } = forks;
  const last = nexts.length - 1;
  for (let place = firstPlace(state, character, nexts.length); ; place = (place + 1) & last) {
    const next = nexts[place] ?? 0;
    if (next === 0) return place;
    if (states[place] === state && characters[next] === character) return place;
  }
}

/** The state that follows another by a character, or 0. */
function following(index: WordIndex, state: number, character: number): number {
  if (state === 0) return index.beginnings[character] ?? 0;
  const first = index.followers[state] ?? 0;
  if (first === 0 || index.characters[first] === character) return first;
  return index.forks.nexts[placeOf(index, state, character)] ?? 0;
}

/** The state after one more character of a text. */
export function step(index: WordIndex, from: number, character: number): number {
  let state = from;
  for (;;) {
    const next = following(index, state, character);
    if (next !== 0 || state === 0) return next;
    state = index.failures[state] ?? 0;
  }
}

/** Lets a new state follow another. */
function grow(index: WordIndex, parent: number, character: number, state: number): void {
  const { beginnings, characters, followers, forks } = index;
  characters[state] = character;
  if (parent === 0) beginnings[character] = state;
  else if (followers[parent] === 0) followers[parent] = state;
  else {
    const place = placeOf(index, parent, character);
    forks.states[place] = parent;
    forks.nexts[place] = state;
  }
}

/** Grows the tree word by word; returns the parents of its states. */
function plant(index: WordIndex, words: readonly string[], most: number): Int32Array {
  const parents = new Int32Array(most);
  let states = 1;
  for (const [number, word] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const character = word.charCodeAt(i);
      const next = following(index, state, character);
      if (next === 0) {
        grow(index, state, character, states);
        parents[states] = state;
      }
      state = next || states++;
    }
    if (state !== 0) index.ends[state] = number + 1;
  }
  return parents.subarray(0, states);
}

/** States in the order of their depth, so that a state's parent comes before it. */
function byDepth(parents: Int32Array): Int32Array {
  const depths = new Int32Array(parents.length);
  const counts: number[] = [1];
  for (let state = 1; state < parents.length; state += 1) {
    const depth = (depths[parents[state] ?? 0] ?? 0) + 1;
    depths[state] = depth;
    counts[depth] = (counts[depth] ?? 0) + 1;
  }
  let before = 0;
  const places = counts.map((count) => (before += count) - count);
  const ordered = new Int32Array(parents.length);
  for (let state = 0; state < depths.length; state += 1) {
    const depth = depths[state] ?? 0;
    const place = places[depth] ?? 0;
    ordered[place] = state;
    places[depth] = place + 1;
  }
  return ordered;
}

/** Notes for each state where to go on when the text does (Aho and Corasick 1975). */
function linkFailures(index: WordIndex, parents: Int32Array): void {
  for (const state of byDepth(parents)) {
    const parent = parents[state] ?? 0;
    if (parent === 0) continue;
    const from = index.failures[parent] ?? 0;
    index.failures[state] = step(index, from, index.characters[state] ?? 0);
  }
}

/** Makes an index of words, which a matcher finds in texts. */
export function indexOfWords(words: readonly string[]): WordIndex {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  // A word adds one fork at most; half of the places stay free.
  const places = 2 ** Math.ceil(Math.log2(words.length * 2 + 1));
  const index: WordIndex = {
    followers: numbers(most),
    forks: { states: numbers(places), nexts: numbers(places) },
    characters: charactersOf(most),
    ends: numbers(most),
    failures: numbers(most),
    beginnings: numbers(CHARACTERS),
  };
  linkFailures(index, plant(index, words, most));
  return index;
}
