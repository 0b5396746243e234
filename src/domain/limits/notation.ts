/** Signs of one meaning that are written in many ways: how they are read, and how they are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63',
  '~': '〜～∼∽',
  '≤': '≦⩽',
  '≥': '≧⩾',
  '/': '∕⁄',
  '×': '✕╳✖',
  ' ': '\u3000',
  检: '檢',
  测: '測',
  于: '於',
  过: '過',
  阴: '陰',
  阳: '陽',
  许: '許',
  应: '應',
};

const READ: ReadonlyMap<string, string> = new Map(
  Object.entries(WRITTEN).flatMap(([read, written]) => Array.from(written, (c) => [c, read])),
);

/** What is not read as it stands: the signs above, and full-width letters, digits and signs. */
const OTHERWISE = new RegExp(`[${[...READ.keys()].join('')}\uFF01-\uFF5D]`, 'g');

const FULL_WIDTH_OFFSET = 0xfee0;
const readSign = (sign: string): string =>
  READ.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET);

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
  const signs = text.replace(OTHERWISE, readSign);
  const compact = /\s/.test(signs) ? withoutBlanks(signs) : signs;
  const operators = compact.replace(/<=|=</g, '≤').replace(/>=|=>/g, '≥');
  return operators.includes('10') ? readPowers(operators) : operators;
}
