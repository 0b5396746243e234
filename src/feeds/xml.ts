import XMLBuilder from 'fast-xml-builder';

/** An element by its name: text, attributes under `@name`, children under their names, several as a list. */
export type Element =
  string | { readonly [name: string]: Element | readonly Element[] | undefined };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  format: true,
  indentBy: ' ',
  suppressEmptyNode: true,
});

/** An XML document; texts and attributes are escaped, and what is `undefined` is left out. */
export const xml = (root: string, content: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [root]: content })}`;
