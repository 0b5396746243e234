import { dictionaryEntries, type DictionaryEntry } from '../domain/schema/dictionary.ts';

const FOLDERS = {
  site: '`data/`',
  campaign: '`data/campaigns/<行动编号>/`',
  reference: '`data/reference/`',
} as const;

const PRESENCE = {
  required: '必填 required',
  optional: '选填 optional',
  orNone: '必填，没有的填 / · required, / for none',
} as const;

const KIND = {
  text: '文字 text',
  code: '编号 code',
  date: '日期 day, 2021-08-04',
  integer: '整数 whole number',
  decimal: '数字 number',
  word: '规定的词 one of',
} as const;

const plain = (text: string): string => text.replace(/[\\`*_<>{}|[\]]/g, (c) => `\\${c}`);

type Column = DictionaryEntry['fields'][number];

function allowedOf({ kind, list, allowed, refersTo, unit }: Column): string {
  const words = allowed ? `：${allowed.join('、')}` : '';
  return [
    KIND[kind] + words,
    ...(list ? ['可填几个，用分号隔开 several, with semicolons'] : []),
    ...(unit ? [`单位 unit: ${unit.zh} ${unit.en}`] : []),
    ...(refersTo ? [`见 ${refersTo.table}.csv`] : []),
  ].join('；');
}

const rowOf = (column: Column): string =>
  `| ${[
    `**${plain(column.title.zh)}** ${plain(column.title.en)}`,
    `${plain(column.meaning.zh)} ${plain(column.meaning.en)}`,
    plain(allowedOf(column)),
    PRESENCE[column.presence],
    plain(column.example),
    column.visibility === 'internal' ? '内部 internal' : '公开 public',
    plain(column.source),
  ].join(' | ')} |`;

const section = ({ id, place, title, meaning, key, fields }: DictionaryEntry): string[] => [
  `## ${id}.csv ${title.zh} ${title.en}`,
  '',
  `${meaning.zh}。${meaning.en}. 放在 in ${FOLDERS[place]}。${key.length > 0 ? `不得重复 unique: ${key.join('、')}。` : ''}`,
  '',
  '| 列 Column | 含义 Meaning | 写什么 What to write | 必填 | 例 Example | 公开 | 来源 Source |',
  '|---|---|---|---|---|---|---|',
  ...fields.map(rowOf),
  '',
];

/** The data dictionary as Markdown, `data/README.md`. */
export const dictionaryPage = (): string =>
  [
    '# 数据字典 Data dictionary',
    '',
    '每张表、每一列的含义和写法，由程序生成，请勿手改。标为“内部”的列不会出现在网站上。带下拉选项的空表：`npm run new -- template 表名`。',
    '',
    'Every table and column; generated, not to be edited. What is marked internal never reaches the site. An empty table with lists to choose from: `npm run new -- template TABLE`.',
    '',
    ...dictionaryEntries().flatMap(section),
  ].join('\n');
