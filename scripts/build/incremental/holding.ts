/** More texts than these are looked for more slowly than pages are made. */
const MANY = 100;

/** Whether one of the texts stands in a file; of too many texts it is taken for granted. */
export function holdingAny(texts: readonly string[]): (content: Buffer) => boolean {
  if (texts.length > MANY) return () => true;
  const sought = texts.map((text) => Buffer.from(text));
  return (content) => sought.some((text) => content.includes(text));
}
