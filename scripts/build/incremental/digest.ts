import { hash } from 'node:crypto';

/** As long as is needed to tell many millions of values apart. */
export const DIGEST_LENGTH = 22;

export const digestOfText = (text: string): string =>
  hash('sha256', text, 'base64url').slice(0, DIGEST_LENGTH);

/** Records of the publication are asked for again and again, and never change during a build. */
const known = new WeakMap<object, string>();

const isEntry = (value: object): boolean => 'id' in value;

/** A record as text, its properties in their order: a page may show them in it. */
function written(value: object): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value instanceof Map) return `map${written([...value])}`;
  if (value instanceof Set) return `set${written([...value])}`;
  if (value instanceof Date) return `date ${value.getTime()}`;
  const fields = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`,
  );
  return `{${fields.join()}}`;
}

/** A text that is the same for equal values alone. An entry stands in it as its digest, which is kept. */
function textOf(value: unknown): string {
  if (typeof value === 'function') throw new Error('A function has no digest');
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!isEntry(value)) return written(value);
  const digest = known.get(value) ?? digestOfText(written(value));
  known.set(value, digest);
  return digest;
}

export const digestOf = (value: unknown): string => digestOfText(textOf(value));
