import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** Words in simplified characters, for comparing; what is stored keeps its own. */
export const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? toSimplified(text) : text;

/** One notation for comparing names: simplified, half-width, lower case, without blanks. */
export const plain = (text: string): string =>
  simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')
    .replace(/\s+/g, '');

/** Signs by which people write "there is none". */
const NONE = /^(?:[/\\|－—–_-]+|无|没有|空|n\/?a|null|none)$/i;

export const isNone = (text: string): boolean => NONE.test(text.trim());

/** Whether a cell says something: neither blank nor "none". */
export const isGiven = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '' && !isNone(text);

/** `/` where a cell says that there is none, blank where it says nothing. */
export const orNone = (text: string | undefined): string => {
  if (text === undefined || text.trim() === '') return '';
  return isNone(text) ? '/' : text;
};
