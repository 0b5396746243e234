import { ownText } from '../../../src/pipeline/read/own-text.ts';

/** Gives numbers to texts, the same text the same number. */
export function numbering() {
  const numbers = new Map<string, number>();
  return {
    /** By their numbers. */
    texts: (): Iterable<string> => numbers.keys(),
    size: (): number => numbers.size,
    /** `undefined` where a text has none. */
    known: (text: string): number | undefined => numbers.get(text),
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      // A text that was put together holds its pieces besides.
      numbers.set(ownText(text), numbers.size);
      return numbers.size - 1;
    },
  };
}
