import { joinedLetters, searchWords } from '../domain/search/query.ts';
import { foundByAll } from '../domain/search/selection.ts';
import { idsOf, type Ask } from './answers.ts';
import type { Interpreter } from './name-book.ts';
import type { Result } from './pagefind.ts';
import { merged, understand, type Understood } from './understood.ts';

/** What a query finds, before anything is narrowed or ordered. */
interface Look {
  readonly understood: readonly Understood[];
  /** Holds all that `ids` names. */
  readonly results: readonly Result[];
  readonly ids: readonly string[];
}

/** Looks for what has every word of a query; without words, for everything. */
export function lookerOf(ask: Ask, interpreter: () => Promise<Interpreter>) {
  async function apart(q: string): Promise<Look> {
    const understood = await Promise.all(
      searchWords(q).map((word) => understand(word, ask, interpreter)),
    );
    if (understood.length === 0) {
      const results = await ask(null);
      return { understood, results, ids: idsOf(results) };
    }
    const lists = understood.map(({ results }) => results);
    return { understood, results: lists.flat(), ids: foundByAll(lists.map(idsOf)) };
  }

  /** Words in letters may besides be one name in pinyin. */
  return async (q: string): Promise<Look> => {
    const words = await apart(q);
    const letters = joinedLetters(q);
    if (!letters) return words;
    const joined = await understand(letters, ask, interpreter, 'pinyin');
    if (joined.results.length === 0) return words;
    const ids = new Set(words.ids);
    const found = words.results.filter(({ id }) => ids.has(id));
    const results = await merged([found, joined.results], ask);
    return { understood: [joined, ...words.understood], results, ids: idsOf(results) };
  };
}
