import type { Pointer } from './page.ts';

/** Attributes whose value is an address, on any element. */
const POINTING = ['href', 'src', 'srcset', 'action', 'poster', 'formaction', 'xlink:href'];

/** `a.png 1x, b.png 2x` points to two. */
const targetsOf = (attribute: string, value: string): string[] =>
  attribute === 'srcset'
    ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    : [value];

/** Where an element points to. */
export function pointersOf(tag: string, attributes: Readonly<Record<string, string>>): Pointer[] {
  const rel = attributes['rel'] ?? '';
  const names = tag === 'object' ? [...POINTING, 'data'] : POINTING;
  return names.flatMap((attribute) => {
    const value = attributes[attribute];
    if (value === undefined) return [];
    return targetsOf(attribute, value).map((target) => ({ tag, attribute, target, rel }));
  });
}
