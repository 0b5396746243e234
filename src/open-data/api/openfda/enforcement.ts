import { byKey } from '../../../domain/group.ts';
import { LICENCE } from '../../licence.ts';
import { answer, answerSchema, apiAddress, type ApiFile, type ApiSource } from '../answer.ts';
import { resource, type Resource } from '../resource.ts';
import { arrayOf, count, object, text } from '../schema.ts';
import { CROSSWALK, type Seen } from './crosswalk.ts';

/** openFDA gives no more at a time. */
const LIMIT = 1000;

const FOLDER = 'openfda/food/enforcement';
const CROSSWALK_PATH = 'openfda/crosswalk.json';

const DISCLAIMER =
  'Failing batches of public food sampling in the shape of openFDA food enforcement reports. A notice is not a recall; see crosswalk.json for what each field holds. Results concern only the batches and items tested.';

/** Notices as the crosswalk sees them, oldest first. */
function seenOf({ released }: ApiSource): Seen[] {
  const cases = byKey(released.cases, ({ id }) => id);
  const regions = new Map(released.regions.map(({ id, name }) => [id, name.zh]));
  const items = new Map(released.items.map(({ id, name }) => [id, name.zh]));
  return released.notices.toReversed().map((notice) => ({
    notice,
    file: cases.get(notice.case ?? ''),
    region: regions.get(notice.producer.region) ?? notice.producer.region,
    items,
  }));
}

const resultOf = (seen: Seen): Record<string, string | object> => ({
  ...Object.fromEntries(CROSSWALK.map(({ field, of }) => [field, of(seen)])),
  openfda: {},
});

/** How many files the view takes. */
const filesFor = (notices: number): number => Math.ceil(notices / LIMIT);

export const enforcementPaths = (notices: number): string[] =>
  Array.from({ length: filesFor(notices) }, (_, n) => `${FOLDER}/${n + 1}.json`);

/** Notices in the shape of openFDA’s food enforcement reports, oldest first, and the table of what became what. */
export function* openFdaFiles(source: ApiSource): Generator<ApiFile> {
  const all = seenOf(source);
  for (const [n, path] of enforcementPaths(all.length).entries()) {
    const skip = n * LIMIT;
    const meta = {
      disclaimer: DISCLAIMER,
      terms: apiAddress('index.json', source),
      license: LICENCE.url,
      last_updated: source.released.asOf,
      results: { skip, limit: LIMIT, total: all.length },
    };
    const results = all.slice(skip, skip + LIMIT).map(resultOf);
    yield { path, content: { meta, results } };
  }
  const crosswalk = CROSSWALK.map(({ field, from, note }) => ({ field, from, ...note }));
  yield answer(CROSSWALK_PATH, {}, { crosswalk }, source);
}

const RESULT = object({
  ...Object.fromEntries(
    CROSSWALK.map(({ field, note }) => [field, text(`${note.zh}\n${note.en}`)] as const),
  ),
  openfda: { type: 'object', description: '总是空的。 Always empty.' },
});

const META = object({
  disclaimer: text('说明。 What this is and is not.'),
  terms: text('目录。 The index.'),
  license: text('许可。 The licence.'),
  last_updated: { type: 'string', format: 'date', description: '数据截至日。 As-at day.' },
  results: object({
    skip: count('前面有多少条。 Entries before these.'),
    limit: count('一个文件最多多少条。 Entries of a file at most.'),
    total: count('共多少条。 Entries in all.'),
  }),
});

export const OPENFDA_RESOURCES: readonly Resource[] = [
  resource(
    'listEnforcement',
    `${FOLDER}/{page}.json`,
    ['openFDA 食品执法报告格式的通告', 'Notices in the shape of openFDA food enforcement reports'],
    object({ meta: META, results: arrayOf(RESULT) }),
  ),
  resource(
    'getCrosswalk',
    CROSSWALK_PATH,
    ['openFDA 字段对照表', 'What became which field of openFDA'],
    answerSchema(
      {},
      {
        crosswalk: arrayOf(
          object({
            field: text('openFDA 的字段。 Field of openFDA.'),
            from: {
              ...arrayOf({ type: 'string' }),
              description: '本站的表和列。 Our table and column.',
            },
            zh: text('说明。 Note in Chinese.'),
            en: text('英文说明。 Note in English.'),
          }),
        ),
      },
    ),
  ),
];
