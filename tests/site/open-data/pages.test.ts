import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { csvOf, jsonOf, textOf } from './read.ts';

/** Everything that a page says to its readers, days as they stand in `datetime`, without white space. */
function saidBy(path: string): string {
  const texts: string[] = [];
  let hidden = 0;
  const isHidden = (tag: string): boolean => tag === 'script' || tag === 'style';
  const parser = new Parser({
    onopentag: (tag, { datetime }) => {
      if (isHidden(tag)) hidden += 1;
      if (datetime !== undefined) texts.push(` ${datetime} `);
    },
    ontext: (text) => {
      if (hidden === 0) texts.push(text);
    },
    onclosetag: (tag) => {
      if (isHidden(tag)) hidden -= 1;
    },
  });
  parser.end(textOf(path));
  return texts.join('').replaceAll(/\s/g, '');
}

/** The rows of a downloaded CSV file by their official titles. */
function table(name: string): ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = csvOf(`data/latest/all/${name}.csv`);
  return rows.map((cells) => new Map(header.map((title, n) => [title, cells[n] ?? ''])));
}

const NOTICE = [
  '公告号',
  '公告日期',
  '食品名称',
  '商标',
  '规格型号',
  '条形码',
  '批号',
  '日期',
  '标称生产企业名称',
  '标称生产企业地址',
  '被抽样单位名称',
  '被抽样单位地址',
  '抽样编号',
  '检验机构',
  '报告编号',
];
const FAILURE = ['检验结果', '标准值', '判定依据'];
const MEASURE = ['问题', '根本原因', '措施', '完成时限', '核验日期'];

/** Cells that a page does not show, by row. */
function missing(
  rows: readonly ReadonlyMap<string, string>[],
  titles: readonly string[],
  pageOf: (row: ReadonlyMap<string, string>) => string | undefined,
): string[] {
  const pages = new Map<string, string>();
  return rows.flatMap((row) => {
    const path = pageOf(row);
    if (path === undefined) return [];
    const said = pages.get(path) ?? saidBy(path);
    pages.set(path, said);
    return titles
      .map((title) => [title, (row.get(title) ?? '').replace(/^'/, '')] as const)
      .filter(([, text]) => text !== '' && !said.includes(text.replaceAll(/\s/g, '')))
      .map(([title, text]) => `${path} ${title} ${text}`);
  });
}

const columnsOf = (name: string): string[] => csvOf(`data/latest/all/${name}.csv`)[0] ?? [];

test.each(['', 'en/'])('every cell of a notice stands on its page (%s)', (language) => {
  const notices = table('notices');
  expect(notices.length).toBeGreaterThan(0);
  expect(columnsOf('notices')).toEqual(expect.arrayContaining(NOTICE));
  expect(columnsOf('failures')).toEqual(expect.arrayContaining(FAILURE));
  const page = (row: ReadonlyMap<string, string>) =>
    `${language}notices/${row.get('通告编号')}/index.html`;
  expect(missing(notices, NOTICE, page)).toEqual([]);
  // A limit that is a word, 不得检出, is told in the reader's language.
  const inWords = (row: ReadonlyMap<string, string>) => !/\d/.test(row.get('标准值') ?? '');
  const failures = table('failures').filter((row) => language === '' || !inWords(row));
  expect(missing(failures, FAILURE, page)).toEqual([]);
});

test('every measure stands on the page of its case', () => {
  expect(columnsOf('measures')).toEqual(expect.arrayContaining(MEASURE));
  const page = (row: ReadonlyMap<string, string>) =>
    `rectification/${row.get('案件编号')}/index.html`;
  expect(missing(table('measures'), MEASURE, page)).toEqual([]);
});

test('what the table of figures says stands in the marks of the pages', () => {
  const figures = jsonOf<{ scope: string; name: string; value: number }[]>(
    'data/latest/all/figures.json',
  );
  const values = new Map(figures.map(({ scope, name, value }) => [`${scope} ${name}`, value]));
  const wrong: string[] = [];
  let seen = 0;
  for (const { id } of jsonOf<{ id: string }[]>('data/latest/all/categories.json')) {
    const parser = new Parser({
      onopentag: (_, { value, 'data-stat': name, 'data-scope': scope }) => {
        const told = name && scope ? values.get(`${scope} ${name}`) : undefined;
        if (told === undefined) return;
        seen += 1;
        if (Number(value) !== told) wrong.push(`${id} ${scope} ${name} ${value}`);
      },
    });
    parser.end(textOf(`categories/${id}/index.html`));
  }
  expect(seen).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
