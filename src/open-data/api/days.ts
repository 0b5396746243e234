import { groupBy } from '../../domain/group.ts';
import { answer, answerSchema, apiAddress, type ApiFile, type ApiSource } from './answer.ts';
import { changeKind, type Change } from './changes.ts';
import { LISTING, listing, PAGE_LINKS, pageSchema } from './paging.ts';
import { resource, type Resource } from './resource.ts';
import {
  addressOrNone,
  address,
  arrayOf,
  count,
  day,
  object,
  text,
  type JsonSchema,
} from './schema.ts';
import { summaryOf } from './summaries.ts';
import type { noticesByFolder } from './subjects.ts';

/** Changes of a page. */
const PER_PAGE = 500;

/** A page of what changed on one day. */
interface ChangePage {
  readonly path: string;
  readonly day: string;
  readonly page: number;
  readonly changes: readonly Change[];
}

function pagesOf(changes: readonly Change[]): ChangePage[] {
  return [...groupBy(changes, (change) => change.day)].flatMap(([on, own]) =>
    Array.from({ length: Math.ceil(own.length / PER_PAGE) }, (_, n) => ({
      path: `changes/${on}/${n + 1}.json`,
      day: on,
      page: n + 1,
      changes: own.slice(n * PER_PAGE, (n + 1) * PER_PAGE),
    })),
  );
}

/** Of a withdrawn notice nothing is told but that it was. */
const addressOfRecord = (
  { record, id, kind }: Change,
  gone: ReadonlySet<string>,
  source: ApiSource,
) =>
  kind === 'withdrawn' || (record === 'notices' && gone.has(id))
    ? null
    : apiAddress(`${record}/${id}.json`, source);

/** What changed, day by day; each page leads to the next, so that a program reads on where it stopped. */
export function* changeFiles(changes: readonly Change[], source: ApiSource): Generator<ApiFile> {
  const gone = new Set(source.released.history.withdrawn.map(({ id }) => id));
  const pages = pagesOf(changes);
  const at = (index: number): string | null => {
    const path = pages[index]?.path;
    return path === undefined ? null : apiAddress(path, source);
  };
  for (const [index, { path, day: on, page, changes: own }] of pages.entries()) {
    const links = { previous: at(index - 1), next: at(index + 1) };
    const told = own.map((change) => ({
      kind: change.kind,
      record: change.record,
      id: change.id,
      url: addressOfRecord(change, gone, source),
    }));
    yield answer(path, links, { day: on, page, changes: told }, source);
  }
}

type Lists = ReturnType<typeof noticesByFolder>;

const DAYS = /^days\/(.*)\/notices$/;

/** Days of publication with their notices, and the calendar of each year: on which days is there what. */
export function* dayFiles(
  changes: readonly Change[],
  lists: Lists,
  source: ApiSource,
): Generator<ApiFile> {
  const noticesOn = new Map(
    [...lists].flatMap(([folder, rows]) => {
      const on = DAYS.exec(folder)?.[1];
      return on === undefined ? [] : [[on, rows.length] as const];
    }),
  );
  for (const [on, notices] of noticesOn) {
    const members = { day: on, notices: listing(`days/${on}/notices`, notices, source) };
    yield answer(`days/${on}.json`, {}, members, source);
  }
  const byDay = groupBy(changes, (change) => change.day);
  for (const [year, days] of groupBy(byDay.keys(), (on) => on.slice(0, 4))) {
    const told = days.map((on) => ({
      day: on,
      notices: noticesOn.get(on) ?? 0,
      changes: byDay.get(on)?.length ?? 0,
      first: apiAddress(`changes/${on}/1.json`, source),
    }));
    yield answer(`years/${year}.json`, {}, { year, days: told }, source);
  }
}

/** Years in which something changed, first first. */
export const yearsOf = (changes: readonly Change[]): string[] => [
  ...new Set(changes.map((change) => change.day.slice(0, 4))),
];

/** Where the newest changes stand. */
export const lastChangePage = (changes: readonly Change[]): string | undefined =>
  pagesOf(changes).at(-1)?.path;

const CHANGE: JsonSchema = object({
  kind: {
    type: 'string',
    enum: Object.keys(changeKind),
    description: Object.entries(changeKind)
      .map(([key, { zh, en }]) => `${key}：${zh} ${en}`)
      .join('\n'),
  },
  record: {
    type: 'string',
    enum: ['notices', 'cases', 'bulletins'],
    description: '哪一类记录。 Kind of record.',
  },
  id: text('编号。 ID.'),
  url: addressOrNone('现在的内容；已撤回的为 null。 As it is now; null where it was withdrawn.'),
});

const DAY = object({
  day: day('日期。 Day.'),
  notices: count('这一天公布的通告。 Notices published on it.'),
  changes: count('这一天的变动。 Changes of it.'),
  first: address('变动的第一页。 First page of the changes.'),
});

export const DAY_RESOURCES: readonly Resource[] = [
  resource(
    'getDay',
    'days/{day}.json',
    ['某一天公布的通告', 'Notices published on a day'],
    answerSchema({}, { day: day('日期。 Day.'), notices: LISTING }),
  ),
  resource(
    'listNoticesOfDay',
    'days/{day}/notices/{page}.json',
    ['按公布日期列出通告', 'Notices by day of publication'],
    pageSchema('notices', summaryOf('notices')),
  ),
  resource(
    'getYear',
    'years/{year}.json',
    ['一年里有公布或变动的日期', 'Days of a year on which something was published or changed'],
    answerSchema({}, { year: text('年份。 Year.'), days: arrayOf(DAY) }),
  ),
  resource(
    'listChanges',
    'changes/{day}/{page}.json',
    [
      '某一天的变动；顺着 next 读，就是从这一天起的全部变动',
      'What changed on a day; follow next for everything since',
    ],
    answerSchema(PAGE_LINKS, {
      day: day('日期。 Day.'),
      page: { type: 'integer', minimum: 1, description: '第几页。 Number of the page.' },
      changes: arrayOf(CHANGE),
    }),
  ),
];
