import type { Bilingual } from '../../domain/schema/field.ts';
import type { Released } from '../released.ts';
import { LICENCE } from '../licence.ts';
import { tableNamed } from '../tables/all.ts';
import { DAY_RESOURCES } from './days.ts';
import { INDEX_RESOURCES } from './index-file.ts';
import { OPENFDA_RESOURCES } from './openfda/enforcement.ts';
import { RECORD_PARTS, RECORD_RESOURCES } from './records.ts';
import type { Resource } from './resource.ts';
import { rowName, rowSchema, type JsonSchema } from './schema.ts';
import { SUBJECT_RESOURCES, SUBJECTS } from './subjects.ts';
import { SUMMARISED, summaryName, summarySchema } from './summaries.ts';
import { API_ROOT, API_VERSION } from './versions.ts';

/** Resources of one purpose. */
interface Group {
  readonly name: string;
  readonly title: Bilingual;
  readonly resources: readonly Resource[];
}

/** Everything that programs may ask for. */
export const RESOURCE_GROUPS: readonly Group[] = [
  { name: 'index', title: { zh: '目录', en: 'Index' }, resources: INDEX_RESOURCES },
  { name: 'records', title: { zh: '记录', en: 'Records' }, resources: RECORD_RESOURCES },
  {
    name: 'subjects',
    title: { zh: '分类查找', en: 'Notices by subject' },
    resources: SUBJECT_RESOURCES,
  },
  {
    name: 'days',
    title: { zh: '按日期查找和变动', en: 'Days and changes' },
    resources: DAY_RESOURCES,
  },
  { name: 'openfda', title: { zh: 'openFDA 格式', en: 'openFDA' }, resources: OPENFDA_RESOURCES },
];

const PARAMETERS: Readonly<Record<string, JsonSchema>> = {
  id: { schema: { type: 'string' }, description: '编号。 ID.' },
  page: {
    schema: { type: 'integer', minimum: 1 },
    description: '第几页，从1起；最早的在前。 Number of the page, from 1; the oldest come first.',
  },
  day: { schema: { type: 'string', format: 'date' }, description: '日期，如2022-03-18。 A day.' },
  year: { schema: { type: 'string', pattern: '^\\d{4}$' }, description: '年份。 A year.' },
};

const parametersOf = (path: string): JsonSchema[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...PARAMETERS[name],
  }));

function operation({ id, path, title, schema }: Resource, tag: string): JsonSchema {
  const parameters = parametersOf(path);
  const found = {
    description: 'JSON',
    content: { 'application/json': { schema } },
  };
  return {
    operationId: id,
    tags: [tag],
    summary: title.zh,
    description: title.en,
    ...(parameters.length > 0 && { parameters }),
    responses: { '200': found, '404': { description: '没有这个文件。 There is no such file.' } },
  };
}

/** Tables whose rows stand in answers. */
const usedTables = (): Set<string> => {
  const parts = [...Object.values(RECORD_PARTS), ...SUBJECTS.map(({ parts: own }) => own)];
  return new Set(parts.flatMap((own) => Object.values(own).map(({ table }) => table)));
};

const schemas = (): JsonSchema => ({
  ...Object.fromEntries(
    [...usedTables()].map((table) => [rowName(table), rowSchema(tableNamed(table))]),
  ),
  ...Object.fromEntries(SUMMARISED.map((table) => [summaryName(table), summarySchema(table)])),
});

const DESCRIPTION = `静态接口：每个地址是一个文件，随网站一起发布，不需要密钥，没有查询参数。记录的各列与整表下载的同名列相同。新增成员不改主版本，读取时请忽略不认识的成员。

A static interface: each address is a file that is published with the site; no key, no query. The members of a record are the columns of the downloaded tables. Members may be added within a major version; ignore those that you do not know.`;

/** The interface described by OpenAPI 3.1. */
export const openApi = ({ site }: Released, address: string): object => ({
  openapi: '3.1.0',
  info: {
    title: `${site.title.zh} ${site.title.en}`,
    version: API_VERSION,
    description: DESCRIPTION,
    license: { name: LICENCE.title, url: LICENCE.url },
    contact: { name: site.regulator.zh, url: `${address}about/` },
  },
  servers: [{ url: `${address}${API_ROOT.replace(/\/$/, '')}` }],
  security: [],
  tags: RESOURCE_GROUPS.map(({ name, title }) => ({
    name,
    description: `${title.zh} ${title.en}`,
  })),
  paths: Object.fromEntries(
    RESOURCE_GROUPS.flatMap(({ name, resources }) =>
      resources.map((entry) => [`/${entry.path}`, { get: operation(entry, name) }] as const),
    ),
  ),
  components: { schemas: schemas() },
});
