import type { Pointer } from './page.ts';

/** Attributes whose value is an address, on any element. */
const POINTING = new Set(['href', 'src', 'srcset', 'action', 'poster', 'formaction', 'xlink:href']);

/** `a.png 1x, b.png 2x` points to two. */
const targetsOf = (attribute: string, value: string): string[] =>
  attribute === 'srcset'
    ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    : [value];

const pointing = (tag: string, attribute: string): boolean =>
  POINTING.has(attribute) || (tag === 'object' && attribute === 'data');

/** Where an element points to. */
export function pointersOf(tag: string, attributes: Readonly<Record<string, string>>): Pointer[] {
  if (tag === 'meta' && attributes['property'] === 'og:image') {
    return [{ tag, attribute: 'content', target: attributes['content'] ?? '', rel: '' }];
  }
  const pointers: Pointer[] = [];
  for (const attribute in attributes) {
    if (!pointing(tag, attribute)) continue;
    for (const target of targetsOf(attribute, attributes[attribute] ?? '')) {
      pointers.push({ tag, attribute, target, rel: attributes['rel'] ?? '' });
    }
  }
  return pointers;
}
