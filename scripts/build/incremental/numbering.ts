import { ownText } from '../../../src/pipeline/read/own-text.ts';

/** Gives numbers to texts, the same text the same number. */
export function numbering() {
  const numbers = new Map<string, number>();
  return {
    /** By their numbers. */
    texts: (): Iterable<string> => numbers.keys(),
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(ownText(text), numbers.size);
      return numbers.size - 1;
    },
  };
}
