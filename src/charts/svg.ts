import { round } from './round.ts';

/** Attributes of an element; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  if (value === undefined) return '';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${name} of an SVG element is ${value}`);
  }
  return ` ${name}="${escape(String(typeof value === 'number' ? round(value) : value))}"`;
}

/** An element as markup. Children are markup already; {@link content} makes it of a text. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const start = name + Object.entries(attributes).map(attribute).join('');
  const inner = children.join('');
  return inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>`;
}

/** A text as markup. */
export const content = (text: string): string => escape(text);
