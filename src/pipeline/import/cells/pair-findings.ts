import { namesSubstances } from '../header/substances.ts';
import { isNone, plain } from '../plain.ts';
import { uncertain, type Uncertain } from '../said.ts';
import { isLimit, isResult, type Finding } from './findings.ts';
import { isOneOf, joinings } from './joinings.ts';
import { BAR } from './signs.ts';

const LIST = new RegExp(`\\s*(?:\\n|；|;|${BAR.source})\\s*`);

/** Items, results and limits are numbered alike: ①, (1). */
const NUMBER = /\s*(?:[①-⑳]|[（(]\d{1,2}[)）](?!\d))\s*/;
const STARTS_WITH_NUMBER = new RegExp(`^${NUMBER.source}`);

const filled = (parts: readonly string[]): string[] =>
  parts.map((part) => part.replace(/[;；,，、\s]+$/, '')).filter((part) => part !== '');

const list = (text: string): string[] =>
  text.trim() === ''
    ? []
    : filled(text.trim().split(STARTS_WITH_NUMBER.test(text) ? NUMBER : LIST));

const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

const unnumbered = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(STARTS_WITH_NUMBER, '')).join('\n');

/**
 * As many results as items, however their own signs look; `null` where that can not be made out, or in two
 * ways: of `①59000 ②33000；120` the numbers may be those of one item's five results.
 */
function along(text: string, count: number): string[] | null {
  if (text.trim() === '') return blanks(count);
  if (count === 1) return [text.trim()];
  const signs = [NUMBER, /\s*\n\s*/, new RegExp(`\\s*${BAR.source}\\s*`), LIST];
  const [first, ...others] = signs
    .map((sign) => filled(text.trim().split(sign)))
    .filter(({ length }) => length === count);
  if (!first) return null;
  return others.every((other) => unnumbered(other) === unnumbered(first)) ? first : null;
}

/** Signs that can be part of a name: they separate only what stands outside brackets, and not two digits. */
const IN_NAMES: readonly (readonly [sign: string, between: RegExp])[] = [
  ['、', /、(?![^()（）]*[)）])/],
  ['，', /，(?![^()（）]*[)）])/],
  [',', /,(?!\d)(?![^()（）]*[)）])/],
  ['/', /\/(?![^()（）]*[)）])/],
];

/** Whether a text names one thing that is tested for. */
function isSubstance(name: string): boolean {
  const bare = plain(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:项目)?(?:不合格|超标)$/, '')
    .replace(/及其.{1,2}盐$/, '');
  return /^标签/.test(bare) || namesSubstances(bare, '');
}

/** Figures of several items in one cell, with the sign that separates the items or one of a list's. */
function figuresOf(
  text: string,
  count: number,
  sign: string,
  isFigure: (text: string) => boolean,
): string[] | null {
  const listed = along(text, count);
  if (listed) return listed;
  const test = (one: string): boolean => isOneOf(one) && isFigure(one);
  const tests = Array.from({ length: count }, () => test);
  const [only, ...others] = joinings(text.trim().split(sign), sign, tests);
  return only && others.length === 0 ? only : null;
}

const mismatch = (count: number): Uncertain =>
  uncertain(
    `${count} 个项目，结果或标准值的个数对不上`,
    `${count} items, but another number of results or limits`,
  );

const paired = (
  names: readonly string[],
  values: readonly string[],
  limits: readonly string[],
): Finding[] => names.map((item, i) => ({ item, value: values[i] ?? '', limit: limits[i] ?? '' }));

/** Items that stand in one cell with a sign between that can be part of a name; `null` where it is one name. */
function apart(item: string, value: string, limit: string): Finding[] | Uncertain | null {
  for (const [sign, between] of IN_NAMES) {
    const names = filled(item.split(between).map((name) => name.trim()));
    if (names.length < 2 || !names.every(isSubstance)) continue;
    const values = figuresOf(value, names.length, sign, isResult);
    const limits = figuresOf(limit, names.length, sign, isLimit);
    if (!values || !limits) return mismatch(names.length);
    return paired(names, values, limits).map((one) => ({ ...one, cutFrom: item }));
  }
  return null;
}

const DEMANDS = /^\s*(?:[≤≥≦≧⩽⩾]|不得|不应|不超过|不大于|不小于|不低于|不高于)/;

/** A limit where the result should be, and a bare figure where the limit should be. */
const isSwapped = ({ value, limit }: Finding): boolean =>
  DEMANDS.test(value) && limit !== '' && !DEMANDS.test(limit) && isResult(limit);

const inOrder = (found: Finding[] | Uncertain): Finding[] | Uncertain =>
  'uncertain' in found || !found.some(isSwapped)
    ? found
    : uncertain(
        '检验结果和标准值好像填反了',
        'result and limit seem to stand in each other’s place',
      );

/** Reads columns of their own for item, result and limit; several items stand one below the other, or with signs between. */
export function pairFindings(item: string, value: string, limit: string): Finding[] | Uncertain {
  const [givenValue, givenLimit] = [value, limit].map((text) => (isNone(text) ? '' : text)) as [
    string,
    string,
  ];
  const items = list(item).filter((name) => !isNone(name));
  const [only] = items;
  if (only === undefined) {
    return givenValue.trim() === '' && givenLimit.trim() === ''
      ? []
      : uncertain('有结果，没有项目名称', 'a result without an item');
  }
  const several = items.length === 1 ? apart(only, givenValue, givenLimit) : null;
  if (several) return inOrder(several);
  const [values, limits] = [along(givenValue, items.length), along(givenLimit, items.length)];
  return values && limits ? inOrder(paired(items, values, limits)) : mismatch(items.length);
}
