import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { inBothLanguages, supersededPages } from './page-types.ts';
import { table } from '../recount/tables.ts';

const folder = inject('siteFolder');
const { asOf, url } = parse(readFileSync('data/site.yaml', 'utf8')) as {
  asOf: string;
  url: string;
};

const page = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');

/** What a reader sees of a page. */
const shown = (path: string): string =>
  (/<main[\s\S]*<\/main>/.exec(page(path))?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ');

const corrections = table('campaigns/*/corrections').filter((row) => row('日期') <= asOf);

test('each day on which a notice was corrected leaves the version before at its own address', () => {
  const days = new Set(corrections.map((row) => `${row('通告编号')} ${row('日期')}`));
  const notices = [...days].map((day) => day.split(' ')[0] ?? '');
  const expected = notices.map((notice, i) => {
    const number = notices.slice(0, i + 1).filter((other) => other === notice).length;
    return `/notices/${notice}/v${number}/`;
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(supersededPages(folder)).toEqual(expected.toSorted());
});

describe.each(inBothLanguages(supersededPages(folder)))('%s', (path) => {
  const current = path.replace(/v\d+\/$/, '');

  test('says that it is not the notice, and leads to it', () => {
    expect(page(path)).toContain('<meta name="robots" content="noindex">');
    expect(page(path)).toContain(`<link rel="canonical" href="${url}${current}">`);
    expect(page(path)).toMatch(new RegExp(`class="superseded"[\\s\\S]*href="${current}"`));
    expect(page(current)).toContain(`href="${path}"`);
  });

  test('says what the notice said before, and the notice what it says now', () => {
    const id = current.split('/').at(-2);
    const own = corrections.filter((row) => row('通告编号') === id);
    for (const row of own) {
      const record = shown(path).split(row('原因')).at(-1);
      expect(record).toContain(row('更正前'));
      expect(record).not.toContain(row('更正后'));
      expect(shown(current)).toContain(row('更正后'));
    }
  });
});

test.each(['/changes/', '/en/changes/'])('%s lists every change, newest first', (path) => {
  const text = shown(path);
  const places = corrections
    .toSorted((a, b) => (a('日期') < b('日期') ? 1 : -1))
    .map((row) => text.indexOf(row('原因')));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const row of corrections) {
    expect(text).toContain(row('更正前'));
    expect(text).toContain(row('更正后'));
  }
});

test('a notice says how to cite it, as at the day of the data', () => {
  const text = shown('/notices/2022-0046/');
  expect(text).toContain('引用时请写');
  expect(text).toContain(`${url}/notices/2022-0046/`);
  expect(text).toContain('第2版');
});

describe('a firm whose only public record was a penalty whose term is over', () => {
  const over = table('campaigns/*/penalties').filter((row) => row('公示截止日期') < asOf);
  const firmOf = new Map(
    table('campaigns/*/cases').map((row) => [row('案件编号'), row('企业编号')]),
  );
  const failing = new Set(
    table('campaigns/*/samples')
      .filter((row) => row('检验结论') === '不合格')
      .map((row) => row('企业编号')),
  );
  const firms = over
    .map((row) => firmOf.get(row('案件编号')) ?? '')
    .filter((firm) => !failing.has(firm));

  test('is in the demonstration', () => {
    expect(firms.length).toBeGreaterThan(0);
  });

  test.each(firms)('%s keeps its address, with a neutral note and no name', (id) => {
    const firm = table('firms').find((row) => row('企业编号') === id);
    for (const path of [`/firms/${id}/`, `/en/firms/${id}/`]) {
      expect(page(path)).toContain('<meta name="robots" content="noindex">');
      expect(page(path)).not.toContain(firm?.('企业名称'));
      expect(page(path)).not.toContain(firm?.('统一社会信用代码'));
      expect(page('/firms/')).not.toContain(`/firms/${id}/`);
    }
    expect(shown(`/firms/${id}/`)).toContain('该企业目前没有公开的记录');
  });
});
