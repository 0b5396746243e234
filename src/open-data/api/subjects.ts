import { byKey } from '../../domain/group.ts';
import type { NoticeEntry } from '../../domain/publication/entries.ts';
import type { Released } from '../released.ts';
import type { TableRow } from '../table.ts';
import { tableNamed } from '../tables/all.ts';
import { answer, answerSchema, apiAddress, type ApiFile, type ApiSource } from './answer.ts';
import { LISTING, listing, pageFiles, pageSchema } from './paging.ts';
import { many, membersOf, memberSchemas, one, type Parts } from './parts.ts';
import { resource, type Resource } from './resource.ts';
import { address, addressOrNone, arrayOf, columnSchemas, object } from './schema.ts';
import { summariesOf } from './lists.ts';
import { summaryOf } from './summaries.ts';

/** Something by which notices are looked up. */
interface Subject {
  /** Name of its table and its folder. */
  readonly name: string;
  /** Name of one of it, as the operation has it. */
  readonly singular: string;
  readonly title: readonly [string, string];
  /** Folder of its pages on the site; `null` where it has none. */
  readonly pages: string | null;
  readonly parts: Parts;
  /** The publication as it would be if it held this one alone. */
  readonly only: (id: string, released: Released) => Partial<Released>;
}

/** Figures of a scope: of a campaign and this alone. */
const figuresOf = (scope: string, { stats }: Released) => ({
  stats: stats.filter(({ id }) => id.split(' ').at(-1) === scope),
});

const being =
  (id: string) =>
  (entry: { readonly id: string }): boolean =>
    entry.id === id;

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'categories',
    singular: 'Category',
    title: ['食品类别', 'food category'],
    pages: 'categories',
    parts: { category: one('categories'), foods: many('foods'), figures: many('figures') },
    only: (id, released) => ({
      categories: released.categories.filter(being(id)),
      foods: released.foods.filter(({ category }) => category === id),
      ...figuresOf(`category:${id}`, released),
    }),
  },
  {
    name: 'regions',
    singular: 'Region',
    title: ['地区', 'region'],
    pages: 'regions',
    parts: { region: one('regions'), figures: many('figures') },
    only: (id, released) => ({
      regions: released.regions.filter(being(id)),
      ...figuresOf(`region:${id}`, released),
    }),
  },
  {
    name: 'problem-classes',
    singular: 'ProblemClass',
    title: ['问题类别', 'problem class'],
    pages: null,
    parts: { problemClass: one('problem-classes'), items: many('items') },
    only: (id, { problemClasses, items }) => ({
      problemClasses: problemClasses.filter(being(id)),
      items: items.filter(({ problemClass }) => problemClass === id),
    }),
  },
  {
    name: 'items',
    singular: 'Item',
    title: ['检验项目', 'test item'],
    pages: 'items',
    parts: { item: one('items'), limits: many('limits') },
    only: (id, { items }) => ({ items: items.filter(being(id)) }),
  },
  {
    name: 'campaigns',
    singular: 'Campaign',
    title: ['行动', 'campaign'],
    pages: null,
    parts: {
      campaign: one('campaigns'),
      figures: many('figures'),
      calendar: many('calendar'),
      progress: many('progress'),
    },
    only: (id, released) => ({
      campaigns: released.campaigns.filter(being(id)),
      ...figuresOf(`campaign:${id}`, released),
    }),
  },
];

const folderOf = (kind: string, id: string): string => `${kind}/${id}/notices`;

/** Folders of the lists that a notice stands in; a city reported apart counts for its league too. */
function foldersOf(notice: NoticeEntry, parents: ReadonlyMap<string, string | null>): string[] {
  const { region } = notice.seller;
  const parent = parents.get(region);
  return [
    folderOf('categories', notice.category),
    folderOf('regions', region),
    ...(parent ? [folderOf('regions', parent)] : []),
    ...notice.problemClasses.map((id) => folderOf('problem-classes', id)),
    ...new Set(notice.failures.map(({ item }) => folderOf('items', item))),
    folderOf('campaigns', notice.campaign),
    folderOf('firms', notice.producer.firm),
    folderOf('days', notice.publishedOn),
  ];
}

/** Notices in short by the folder of the list that they stand in, oldest first. */
export function noticesByFolder(source: ApiSource): ReadonlyMap<string, readonly TableRow[]> {
  const { notices, regions } = source.released;
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]));
  const entries = byKey(notices, ({ id }) => id);
  const lists = new Map<string, TableRow[]>();
  for (const row of summariesOf('notices', source)) {
    const notice = entries.get(String(row['id']));
    for (const folder of notice ? foldersOf(notice, parents) : []) {
      const list = lists.get(folder);
      if (list) list.push(row);
      else lists.set(folder, [row]);
    }
  }
  return lists;
}

type Lists = ReturnType<typeof noticesByFolder>;

function subjectFile(id: string, subject: Subject, lists: Lists, source: ApiSource): ApiFile {
  const { name, pages, parts, only } = subject;
  const { released, site } = source;
  const folder = folderOf(name, id);
  const members = {
    ...membersOf(parts, { ...released, ...only(id, released) }),
    notices: listing(folder, lists.get(folder)?.length ?? 0, source),
  };
  const page = pages === null ? null : `${site}${pages}/${id}/`;
  return answer(`${name}/${id}.json`, { page }, members, source);
}

/** What notices can be looked up by, and the notices of each. */
export function* subjectFiles(source: ApiSource, lists: Lists): Generator<ApiFile> {
  for (const subject of SUBJECTS) {
    const { name } = subject;
    const rows = [...tableNamed(name).rows(source.released, null)];
    const entries = rows.map((row) => {
      return { ...row, url: apiAddress(`${name}/${String(row['id'])}.json`, source) };
    });
    yield answer(`${name}.json`, {}, { entries }, source);
    for (const { id } of rows) yield subjectFile(String(id), subject, lists, source);
  }
  for (const [folder, rows] of lists) yield* pageFiles(folder, 'notices', rows, source);
}

const PAGE = addressOrNone('网页。 The page for people.');

/** The list of a kind's notices, which have one shape for all kinds. */
const noticesOf = (singular: string, name: string, [zh, en]: readonly [string, string]): Resource =>
  resource(
    `listNoticesOf${singular}`,
    `${name}/{id}/notices/{page}.json`,
    [`按${zh}列出通告`, `Notices by ${en}`],
    pageSchema('notices', summaryOf('notices')),
  );

export const SUBJECT_RESOURCES: readonly Resource[] = [
  ...SUBJECTS.flatMap(({ name, singular, title: [zh, en], parts }) => [
    resource(
      `list${singular}Entries`,
      `${name}.json`,
      [`${zh}一览`, `Every ${en}`],
      answerSchema(
        {},
        {
          entries: arrayOf(
            object({
              ...columnSchemas(tableNamed(name)),
              url: address('全部内容的地址。 Where it stands whole.'),
            }),
          ),
        },
      ),
    ),
    resource(
      `get${singular}`,
      `${name}/{id}.json`,
      [`一个${zh}和它的数字、通告`, `A ${en} with what belongs to it and its notices`],
      answerSchema({ page: PAGE }, { ...memberSchemas(parts), notices: LISTING }),
    ),
    noticesOf(singular, name, [zh, en]),
  ]),
  noticesOf('Firm', 'firms', ['企业', 'firm']),
];
