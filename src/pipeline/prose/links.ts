import type { MdastNode } from 'satteri';

/** A link of a text, as it is written, and where. */
export interface Link {
  readonly address: string;
  readonly line: number;
  readonly character: number;
}

/** All links of a tree, in order. */
export function linksIn(node: MdastNode): Link[] {
  const { line = 1, column: character = 1 } = node.position?.start ?? {};
  const isLink = node.type === 'link' || node.type === 'definition';
  const own = isLink ? [{ address: node.url, line, character }] : [];
  const children = 'children' in node ? (node.children as readonly MdastNode[]) : [];
  return [...own, ...children.flatMap(linksIn)];
}
