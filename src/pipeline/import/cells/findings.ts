import { readLimit } from '../../../domain/limits/limit.ts';
import { readableText } from '../../../domain/limits/notation.ts';
import { readResult } from '../../../domain/limits/result.ts';
import type { FindingPart } from '../header/match.ts';
import { isNone } from '../plain.ts';
import { uncertain, type Uncertain } from '../said.ts';
import { isOneOf, joinings } from './joinings.ts';
import { BAR } from './signs.ts';

/** An item of a batch with its result and limit, to the letter; blank where the table gives none. */
export interface Finding {
  readonly item: string;
  readonly value: string;
  readonly limit: string;
  /** It stands in a column named after its item, as every item does that was tested, be it failing or not. */
  readonly isTested?: true;
  /** The cell it was cut from by a sign that can be part of a name too. */
  readonly cutFrom?: string;
  /** A unit that was taken from a column's header or cells, and that header. */
  readonly unitFrom?: { readonly header: string; readonly unit: string };
}

export const isLimit = (text: string): boolean => readLimit(readableText(text)) !== null;

export const isResult = (text: string): boolean => readResult(readableText(text)) !== null;

const isOneResult = (text: string): boolean => isOneOf(text) && isResult(text);
const isOneLimit = (text: string): boolean => isOneOf(text) && isLimit(text);

const UNCLEAR = uncertain(
  '分不清哪些是项目、结果和标准值',
  'item, result and limit can not be told apart',
);

/** Signs that stand between item, result and limit, the surest first. */
const BETWEEN: readonly RegExp[] = [
  new RegExp(`\\s*${BAR.source}\\s*`),
  /\s*(?:；|;)\s*/,
  /\s*\t\s*|\s*\n\s*/,
  /\s*(?:\\|#|→|\/\/)\s*/,
  /\s*\/\s*/,
  /\s+/,
];

/** Signs that are part of names, figures and units too. */
const AMBIGUOUS: readonly string[] = ['/', '、', ' '];

/** Signs that stand between one item's limit and the next item, the surest first. */
const NEXT: readonly RegExp[] = [/\s*\n\s*/g, /\s*[；;]\s*/g, /\s+/g, /[、,，]/g];

const finding = (parts: readonly FindingPart[], texts: readonly string[]): Finding => {
  const text = (part: FindingPart): string => {
    const written = texts[parts.indexOf(part)]?.trim() ?? '';
    return isNone(written) ? '' : written;
  };
  return { item: text('item'), value: text('value'), limit: text('limit') };
};

/** A name, not a figure or a limit. */
const isItem = (text: string): boolean =>
  /\p{Script=Han}|[A-Za-z]{2}/u.test(text) &&
  !/^[ncmM]\s*[=:]/.test(text) &&
  !isLimit(text) &&
  !isResult(text);

/** Cuts what stands between two signs into the last part of one item and the name of the next; `null` if it is not clear where. */
function cut(text: string): [string, string] | null {
  for (const sign of NEXT) {
    const ways = [...text.matchAll(sign)]
      .map(({ index, 0: at }): [string, string] => [
        text.slice(0, index),
        text.slice(index + at.length),
      ])
      .filter(([last, item]) => (isLimit(last) || isResult(last)) && isItem(item));
    if (ways.length > 0) return ways.length === 1 ? (ways[0] ?? null) : null;
  }
  return null;
}

/** Several items in one cell: item ║ result ║ limit; item ║ result ║ limit. */
function sequence(parts: readonly FindingPart[], pieces: readonly string[]): Finding[] | null {
  const width = parts.length - 1;
  const findings: Finding[] = [];
  let texts: string[] = [];
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    if (texts.length < width || isLast) {
      texts.push(piece);
      if (isLast) break;
      continue;
    }
    const ends = cut(piece);
    if (!ends) return null;
    findings.push(finding(parts, [...texts, ends[0]]));
    texts = [ends[1]];
  }
  return texts.length === parts.length ? [...findings, finding(parts, texts)] : null;
}

const isSound = (found: readonly Finding[], parts: readonly FindingPart[]): boolean =>
  found.every(({ item, value, limit }) => {
    const last = parts.includes('limit') ? limit : value;
    return isItem(item) && (last === '' || isLimit(last) || isResult(last));
  });

/** The same sign between items as within them. */
function inTurn(parts: readonly FindingPart[], pieces: readonly string[]): Finding[] | null {
  if (pieces.length % parts.length !== 0) return null;
  const found = Array.from({ length: pieces.length / parts.length }, (_, i) =>
    finding(parts, pieces.slice(i * parts.length, (i + 1) * parts.length)),
  );
  return isSound(found, parts) ? found : null;
}

const TESTS: Readonly<Record<FindingPart, (text: string) => boolean>> = {
  item: isItem,
  value: isOneResult,
  limit: isOneLimit,
};

/** An item, its result and its limit with an ambiguous sign between, where there is one way only to read them. */
function onlyWay(parts: readonly FindingPart[], line: string): Finding | null {
  for (const sign of AMBIGUOUS) {
    const ways = joinings(
      line.split(sign),
      sign,
      parts.map((part) => TESTS[part]),
    );
    const short = ways.filter((texts) => !texts[parts.indexOf('item')]?.includes(sign));
    const [only, ...others] = short.length > 0 ? short : ways;
    if (only && others.length === 0) return finding(parts, only);
  }
  return null;
}

/** The last brackets of a text, and what stands before them. */
const LAST_BRACKETS = /^(.+?)[（(]([^（）()]*)[）)]$/s;

/** An item with its result and limit in brackets behind it: `腐霉利（1.2mg/kg/≤0.2mg/kg）`. */
function inBrackets(parts: readonly FindingPart[], line: string): Finding | null {
  const [, item = '', inner = ''] = LAST_BRACKETS.exec(line) ?? [];
  const [first, ...rest] = parts;
  if (first !== 'item' || !isItem(item)) return null;
  for (const sign of ['/', '，', ',', '、', ' ']) {
    const ways = joinings(
      inner.split(sign),
      sign,
      rest.map((part) => TESTS[part]),
    );
    const [only, ...others] = ways;
    if (only && others.length === 0) return finding(parts, [item, ...only]);
  }
  return null;
}

/** Reads a cell that holds items together with results and limits, in the order of the header. */
export function readFindings(cell: string, parts: readonly FindingPart[]): Finding[] | Uncertain {
  const text = cell.trim();
  if (text === '') return [];
  const [sure, ...others] = BETWEEN as [RegExp, ...RegExp[]];
  if (sure.test(text)) {
    const lines = text.split(/\n+/).map((line) => line.trim().split(sure));
    if (lines.every(({ length }) => length === parts.length)) {
      return lines.map((line) => finding(parts, line));
    }
    const pieces = text.split(sure);
    return sequence(parts, pieces) ?? inTurn(parts, pieces) ?? UNCLEAR;
  }
  for (const sign of others) {
    const found = sequence(parts, text.split(sign));
    if (found && isSound(found, parts)) return found;
  }
  const lines = text
    .split(/\s*[\n；;]\s*/)
    .map((line) => inBrackets(parts, line) ?? onlyWay(parts, line));
  if (lines.every((line) => line !== null)) return lines;
  return parts.length > 1 && isItem(text) && !/\d/.test(text)
    ? [{ item: text, value: '', limit: '' }]
    : UNCLEAR;
}
