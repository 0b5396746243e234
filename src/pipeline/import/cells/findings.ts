import { readLimit } from '../../../domain/limits/limit.ts';
import { readableText } from '../../../domain/limits/notation.ts';
import { readResult } from '../../../domain/limits/result.ts';
import type { FindingPart } from '../header/match.ts';
import { isNone } from '../plain.ts';
import { uncertain, type Uncertain } from '../said.ts';

/** An item of a batch with its result and limit, to the letter; blank where the table gives none. */
export interface Finding {
  readonly item: string;
  readonly value: string;
  readonly limit: string;
}

export const isLimit = (text: string): boolean => readLimit(readableText(text)) !== null;

const isResult = (text: string): boolean => readResult(readableText(text)) !== null;

const UNCLEAR = uncertain(
  '分不清哪些是项目、结果和标准值',
  'item, result and limit can not be told apart',
);

/** Signs that stand between item, result and limit, the surest first. */
const BETWEEN: readonly RegExp[] = [
  /\s*(?:║|‖|｜|\|\||\||¦|┃|│)\s*/,
  /\s*(?:；|;)\s*/,
  /\s*\t\s*|\s*\n\s*/,
  /\s*\/\s*/,
  /\s+/,
];

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
  return parts.length > 1 && isItem(text) && !/\d/.test(text)
    ? [{ item: text, value: '', limit: '' }]
    : UNCLEAR;
}

const LIST = /\s*(?:\n|；|;|║|‖|｜|\|)\s*/;

const list = (text: string): string[] =>
  text.trim() === ''
    ? []
    : text
        .trim()
        .split(LIST)
        .filter((part) => part !== '');

/** As many results as items, however their own signs look; `null` where that can not be made out. */
function along(text: string, count: number): string[] | null {
  if (text.trim() === '') return Array.from({ length: count }, () => '');
  if (count === 1) return [text.trim()];
  const ways = [/\s*\n\s*/, /\s*(?:║|‖|｜|\|)\s*/, LIST].map((sign) => text.trim().split(sign));
  return ways.find((parts) => parts.length === count) ?? null;
}

/** Reads columns of their own for item, result and limit; several items stand one below the other, or with semicolons between. */
export function pairFindings(item: string, value: string, limit: string): Finding[] | Uncertain {
  const [givenValue, givenLimit] = [value, limit].map((text) => (isNone(text) ? '' : text)) as [
    string,
    string,
  ];
  const items = list(item).filter((name) => !isNone(name));
  if (items.length === 0) {
    return givenValue.trim() === '' && givenLimit.trim() === ''
      ? []
      : uncertain('有结果，没有项目名称', 'a result without an item');
  }
  const [values, limits] = [along(givenValue, items.length), along(givenLimit, items.length)];
  if (!values || !limits) {
    return uncertain(
      `${items.length} 个项目，结果或标准值的个数对不上`,
      `${items.length} items, but another number of results or limits`,
    );
  }
  return items.map((name, i) => ({ item: name, value: values[i] ?? '', limit: limits[i] ?? '' }));
}
