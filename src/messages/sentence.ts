import type { Day } from '../domain/date.ts';

/** A figure computed from data, with what anyone needs to recompute it. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: number;
  readonly text: string;
  /** Name and scope of the figure; without them it is a plain count of what the page lists. */
  readonly stat?: string;
  readonly scope?: string;
  /** Numerator and denominator of a rate. */
  readonly n?: number;
  readonly d?: number;
}

export interface Link {
  readonly kind: 'link';
  readonly text: string;
  readonly href: string;
  /** The text is free text of the data, in Chinese whatever the reader's language. */
  readonly filed?: boolean;
}

/** Free text of the data, in Chinese whatever the reader's language. */
export interface Filed {
  readonly kind: 'filed';
  readonly text: string;
}

export interface DayOf {
  readonly kind: 'day';
  readonly day: Day;
  readonly text: string;
}

export type Part = string | Figure | Link | Filed | DayOf;

/** A sentence whose figures, links and days keep their markup; `Say.astro` renders it. */
export type Sentence = readonly Part[];

/** Builds a sentence: say`Of ${samples} batches ${failed} failed.` */
export function say(texts: TemplateStringsArray, ...parts: readonly (Part | Sentence)[]): Sentence {
  return texts.flatMap((text, index) => {
    const part = parts[index] ?? '';
    return [text, ...(Array.isArray(part) ? (part as Sentence) : [part as Part])].filter(
      (p) => p !== '',
    );
  });
}

/** The sentence as plain text, for titles and descriptions. */
export const plain = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

export const filed = (text: string): Filed => ({ kind: 'filed', text });

/** The word that fits the count, for languages that tell one from several. */
export const plural = (count: Part, one: string, several: string): string =>
  typeof count === 'object' && count.kind === 'figure' && count.value === 1 ? one : several;
