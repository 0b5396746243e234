import type { MdastNode } from 'satteri';
import type { Code } from '../problems/catalogue.ts';

/** Something in an MDX text that is no prose: code, markup of its own, an address that may run something. */
export interface Foreign {
  readonly rule: Extract<Code, 'prose-code' | 'prose-element' | 'prose-link'>;
  readonly value: string;
  readonly line: number;
  readonly character: number;
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What is told: a rule, and what stands there. */
type Told = readonly [rule: Foreign['rule'], value: string];

/** The components of the project, which are written with a capital; which of them exist the build knows. */
const COMPONENT = /^[A-Z][A-Za-z]*$/;

/** Kinds of address that only lead somewhere. One without a kind stays on the site. */
const LEADING = /^(?:https?|mailto|tel):/i;
const SCHEME = /^[^/?#]*:/;

const isLeading = (address: string): boolean =>
  !address.startsWith('//') && (!SCHEME.test(address) || LEADING.test(address));

const isComment = (code: string): boolean => code.replace(/\/\*[^]*?\*\//g, '').trim() === '';

function inElement({ name, attributes }: Element): Told[] {
  const shown = `<${name ?? ''}>`;
  const code = attributes.filter(
    (attribute) =>
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value !== 'string' && attribute.value !== null),
  );
  return [
    ...(COMPONENT.test(name ?? '') ? [] : [['prose-element', shown] as const]),
    ...code.map(() => ['prose-code', shown] as const),
  ];
}

function inNode(node: MdastNode): Told[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return inElement(node);
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return isComment(node.value) ? [] : [['prose-code', `{${node.value}}`]];
    case 'mdxjsEsm':
      return [['prose-code', node.value]];
    case 'html':
      return [['prose-element', node.value]];
    case 'image':
      return isLeading(node.url) && !SCHEME.test(node.url) ? [] : [['prose-link', node.url]];
    case 'link':
    case 'definition':
      return isLeading(node.url) ? [] : [['prose-link', node.url]];
    default:
      return [];
  }
}

/** Characters of it that a report repeats. */
const SHOWN = 80;

/** All of it in a tree, in order. A component given by name with plain attributes is prose. */
export function foreignIn(node: MdastNode): Foreign[] {
  const { line = 1, column: character = 1 } = node.position?.start ?? {};
  const children = 'children' in node ? (node.children as readonly MdastNode[]) : [];
  return [
    ...inNode(node).map(([rule, value]) => ({
      rule,
      value: value.slice(0, SHOWN),
      line,
      character,
    })),
    ...children.flatMap(foreignIn),
  ];
}
