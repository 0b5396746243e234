/** Signs of one meaning that are written in many ways: how they are written, and how they are read. */
const SAME: readonly (readonly [written: RegExp, read: string])[] = [
  [/[\u2212\uFE63]/g, '-'],
  [/[〜～∼∽]/g, '~'],
  [/[\u2010-\u2015]/g, '-'],
  [/[≦⩽]/g, '≤'],
  [/[≧⩾]/g, '≥'],
  [/<=|=</g, '≤'],
  [/>=|=>/g, '≥'],
  [/[∕⁄]/g, '/'],
  [/[✕╳✖]/g, '×'],
  [/檢/g, '检'],
  [/測/g, '测'],
  [/於/g, '于'],
  [/過/g, '过'],
  [/陰/g, '阴'],
  [/陽/g, '阳'],
  [/許/g, '许'],
  [/應/g, '应'],
];

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺';
const PLAIN = '0123456789-+';

/** A power of ten however it is written: `×10³`, `x10^3`, `*10**3`; then as `×10^3`. */
const readPowers = (text: string): string =>
  text
    .replace(
      /10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g,
      (_, power: string) =>
        `10^${Array.from(power, (c) => PLAIN[SUPERSCRIPT.indexOf(c)]).join('')}`,
    )
    .replace(/10\*\*(?=[-+]?\d)/g, '10^')
    .replace(/(?<=\d)[xX*](?=10\^)/g, '×');

/** Blanks mean nothing but between two digits, where it can not be known what they mean. */
const withoutBlanks = (text: string): string =>
  text
    .trim()
    .replace(/(?<=\d)\s+(?=\d)/g, '␣')
    .replace(/\s+/g, '');

/**
 * A result or limit in one notation, for reading only; what is shown is the text as reported. Unicode's
 * own NFKC must not be used: it makes `×102` of `×10²`.
 */
export function readableText(text: string): string {
  const halfWidth = text
    .replace(/[\uFF01-\uFF5D]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
  const unified = SAME.reduce((t, [written, read]) => t.replace(written, read), halfWidth);
  return readPowers(withoutBlanks(unified));
}
