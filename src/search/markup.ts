/** Fills in `{name}` in a text of the catalogue. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** An element that the page's markup promises. */
export function element<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** A copy of what a template holds: its one element. */
export function copyOf<T extends Element>(template: HTMLTemplateElement): T {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  return element<T>(copy, '*');
}
