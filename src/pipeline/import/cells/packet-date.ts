import { dayFromNumber, dayNumber, isDate, type Day } from '../../../domain/date.ts';
import type { KeyOf } from '../../../domain/schema/vocabularies.ts';
import type { dateKind } from '../../../domain/schema/vocabularies.ts';
import { isNone, simplified } from '../plain.ts';
import { said, uncertain, type Said, type Uncertain } from '../said.ts';
import { inFigures } from './chinese-day.ts';

export type DateKind = KeyOf<typeof dateKind>;

/** What a cell of "生产日期/批号" says. */
export interface PacketDate {
  readonly day: Day | null;
  /** `null` where neither cell nor header says what the date is of. */
  readonly kind: DateKind | null;
  /** To the letter; `null` where none is given. */
  readonly batch: string | null;
  /** Why the day is only likely; `null` where it is certain. */
  readonly doubt: Said | null;
}

const KINDS: readonly (readonly [DateKind, RegExp])[] = [
  ['boughtIn', /购进|购入|进货|采购|购买/],
  ['processed', /加工|制作|分装/],
  ['quarantined', /检疫/],
  ['disinfected', /消毒/],
  ['sampled', /抽样|采样|抽检/],
  ['made', /生产|制造|出厂|包装日期/],
];

/** Kinds that a text names, each once. */
export const dateKindsIn = (text: string): DateKind[] =>
  KINDS.flatMap(([kind, words]) => (words.test(simplified(text)) ? [kind] : []));

const FULL =
  /(?<!\d)(\d{4})(?:\s*[-./年]\s*|\s+)(\d{1,2})(?:\s*[-./月]\s*|\s+)(\d{1,2})(?!\d)\s*(?:日|号(?![\dA-Za-z]))?/g;
const COMPACT = /(?<![\dA-Za-z])(\d{4})(\d{2})(\d{2})(?![\dA-Za-z])/g;
const TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?/g;
const SERIAL = /^[2-6]\d{4}(\.\d+)?$/;
/** Excel's day 1 is 1900-01-01, with a 1900-02-29 that never was. */
const EXCEL_DAY_0 = dayNumber('1899-12-30');
/** Days, without a year or with two figures of it, that could be more than one. */
const PARTIAL =
  /(?<!\d)\d{1,2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,4}(?!\d)|\d{4}\s*年\s*\d{1,2}\s*月|(?<!\d)\d{1,2}月\d{1,2}[日号]|^\d{4}[-./]\d{1,2}$|[〇零○一二三四五六七八九十]月|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;
const BATCH = /(?:生产|样品|产品)?批(?:号|次)?\s*[:：为]\s*(\S.*)$/su;
const WORDS =
  /(?:标称|生产|购进|购入|进货|采购|购买|加工|制作|分装|检疫|消毒|抽样|采样|抽检|制造|出厂|包装)(?:日期|时间|日)?|未注明类型|日期|时间|批号|批次/g;
const PUNCTUATION = /[\s:：;；,，、/()（）[\]【】.。_-]+/g;

/** Said where it is not known what the date is of. */
const UNKNOWN_KIND = /未注明类型/;

const dayOf = (year = '', month = '', day = ''): Day =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

interface Found {
  readonly days: readonly Day[];
  readonly rest: string;
  readonly wrong: string | null;
}

/** Every day written out in full, and what else stands there. */
function daysIn(text: string): Found {
  const days: Day[] = [];
  let wrong: string | null = null;
  const take = (whole: string, ...parts: string[]): string => {
    const day = dayOf(...parts.slice(0, 3));
    if (isDate(day)) days.push(day);
    else wrong = whole;
    return isDate(day) ? ' ' : whole;
  };
  const rest = text
    .replace(TIME, ' ')
    .replace(FULL, take)
    .replace(COMPACT, (whole, ...parts) => {
      const isDay = isDate(dayOf(...(parts as string[]).slice(0, 3)));
      return isDay ? take(whole, ...(parts as string[])) : whole;
    });
  return { days, rest, wrong };
}

function excelDay(text: string, kind: DateKind | null): PacketDate {
  const day = dayFromNumber(EXCEL_DAY_0 + Math.trunc(Number(text)));
  return {
    day,
    kind,
    batch: null,
    doubt: said(`“${text}”是 Excel 的日期序号`, `“${text}” is a spreadsheet’s serial day`),
  };
}

/** A batch number that begins with its day, such as `20210305A2`. */
function fromBatch(batch: string, kind: DateKind | null): PacketDate | null {
  const [, ...parts] =
    /^(\d{4})(\d{2})(\d{2})(?=[A-Za-z][\dA-Za-z-]*$|[-/ ][\dA-Za-z]{1,8}$)/.exec(batch) ?? [];
  const day = dayOf(...parts);
  if (parts.length === 0 || !isDate(day)) return null;
  return {
    day,
    kind,
    batch,
    doubt: said(`取自批号“${batch}”的前八位`, `taken from the batch number “${batch}”`),
  };
}

/** A bracket that was opened before the batch number closes after it. */
const withoutBracket = (batch: string): string =>
  /[)）]$/.test(batch) && !/[(（]/.test(batch) ? batch.slice(0, -1).trim() : batch;

/** What is left beside the days, once the words for dates are gone; in its own characters. */
function withoutWords(rest: string): string {
  const known = simplified(rest);
  const text = known.replace(WORDS, '').replace(PUNCTUATION, '') === '' ? '' : rest;
  return text.replace(WORDS, ' ').replace(/^[\s:：;；,，、/()（）]+|[\s:：;；,，、/()（）]+$/g, '');
}

/** Reads a date of any style, its kind and a batch number beside it; what could be two things is not decided. */
export function readPacketDate(
  original: string,
  kindOfHeader: DateKind | null,
): PacketDate | Uncertain {
  const trimmed = original.trim();
  if (trimmed === '' || isNone(trimmed)) return { day: null, kind: null, batch: null, doubt: null };
  const named = BATCH.exec(trimmed);
  const beforeBatch = named ? trimmed.slice(0, named.index) : trimmed;
  const kinds = dateKindsIn(beforeBatch);
  if (kinds.length > 1) {
    return uncertain('一格里有几种日期，不知道取哪一个', 'several kinds of date in one cell');
  }
  const kind = UNKNOWN_KIND.test(trimmed) ? null : (kinds[0] ?? kindOfHeader);
  const text = inFigures(beforeBatch.normalize('NFKC'));
  if (SERIAL.test(text) && !named) return excelDay(text, kind);
  const { days, rest, wrong } = daysIn(text);
  if (wrong !== null) {
    return uncertain(`没有“${wrong}”这一天`, `there is no such day as “${wrong}”`);
  }
  if (new Set(days).size > 1) {
    return uncertain('一格里有几个日期，不知道取哪一个', 'several days in one cell');
  }
  const left = withoutWords(rest);
  return told(days[0] ?? null, kind, left, named?.[1]);
}

/** What a batch number is made of; words alone, such as 见包装, are none. */
const NUMBERED = /[\dA-Za-z]/;

const besideDay = (text: string): Said =>
  said(`日期旁边的“${text}”记为批号`, `“${text}” beside the day is taken for the batch number`);

/** A day and a batch number, the latter named or beside the day. */
function told(
  day: Day | null,
  kind: DateKind | null,
  left: string,
  named?: string,
): PacketDate | Uncertain {
  const beside = left.replace(PUNCTUATION, '') === '' ? null : left;
  const batch = named === undefined ? beside : withoutBracket(named);
  if (day === null && batch !== null && named === undefined) {
    const derived = fromBatch(left, kind);
    if (derived) return derived;
    if (PARTIAL.test(left)) {
      return uncertain(
        '缺年、月或日，或次序不清楚',
        'year, month or day is missing, or their order is not clear',
      );
    }
    if (!NUMBERED.test(batch)) return { day: null, kind: null, batch: null, doubt: null };
  }
  const doubt =
    named === undefined && batch !== null && !NUMBERED.test(batch) ? besideDay(batch) : null;
  return { day, kind: day === null ? null : kind, batch, doubt };
}
