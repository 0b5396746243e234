import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { foreignIn, type Foreign } from './foreign.ts';
import { linksIn, type Link } from './links.ts';

/** A piece of what readers will see, and where it begins in the file. */
export interface Passage {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Where in its first line it begins, from 1. */
  readonly character: number;
}

/** An MDX file taken apart. The parser is the one that builds the pages. */
export interface Mdx {
  /** The head as YAML, and the line on which it begins; `null` where there is none. */
  readonly frontmatter: { readonly yaml: string; readonly line: number } | null;
  /** What is prose, quotations with a source left out. */
  readonly passages: readonly Passage[];
  /** What is neither prose nor a component. */
  readonly foreign: readonly Foreign[];
  readonly links: readonly Link[];
}

/** Why an MDX file can not be parsed. */
export interface MdxFault extends Omit<Passage, 'text'> {
  readonly reason: string;
}

/** Attributes that name something instead of being read. */
const NAMING = new Set([
  'of',
  'no',
  'source',
  'category',
  'region',
  'benchmark',
  'interview',
  'href',
  'src',
  'id',
  'class',
]);

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A quotation with its source: the one place for figures that are not ours. */
const isQuotation = (node: Element): boolean =>
  node.name === 'Quote' &&
  node.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === 'source' &&
      typeof attribute.value === 'string' &&
      attribute.value.trim() !== '',
  );

/** Texts in attributes: a caption is prose too. Expressions are refused as they are. */
const attributeTexts = (node: Element): string[] =>
  node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || NAMING.has(attribute.name)) return [];
    return typeof attribute.value === 'string' ? [attribute.value] : [];
  });

/** The texts of a node itself. What it contains is looked at apart. */
function textsOf(node: MdastNode): string[] {
  if (isElement(node)) return attributeTexts(node);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [node.value];
    case 'image':
      return [node.alt ?? '', node.title ?? ''];
    case 'link':
      return [node.title ?? ''];
    default:
      return [];
  }
}

function passagesOf(node: MdastNode): Passage[] {
  if (isElement(node) && isQuotation(node)) return [];
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const own = textsOf(node)
    .filter((text) => text !== '')
    .map((text) => ({ text, line, character: column }));
  const children = 'children' in node ? (node.children as readonly MdastNode[]) : [];
  return [...own, ...children.flatMap(passagesOf)];
}

function faultOf(error: unknown): MdxFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', character = '1', reason = message] =
    /^(\d+):(\d+):([^]*)$/.exec(message) ?? [];
  return { reason: reason.trimStart(), line: Number(line), character: Number(character) };
}

/** Takes an MDX text apart, or says where it can not be parsed. */
export function readMdx(text: string): Mdx | MdxFault {
  let root: MdastNode;
  try {
    root = mdxToMdast(text);
  } catch (error) {
    return faultOf(error);
  }
  const [head] = 'children' in root ? (root.children as readonly MdastNode[]) : [];
  const yaml = head && 'value' in head && (head.type as string) === 'yaml' ? head : null;
  return {
    frontmatter: yaml
      ? { yaml: String(yaml.value), line: (head?.position?.start.line ?? 1) + 1 }
      : null,
    passages: passagesOf(root),
    foreign: foreignIn(root),
    links: linksIn(root),
  };
}
