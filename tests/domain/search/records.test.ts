import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../../src/domain/search/records.ts';
import { caseIn, firm, notice, publicationOf, textsOf } from './publication.ts';

const bulletin = {
  id: 'findings',
  title: { zh: '示例通报', en: 'Example bulletin' },
  summary: { zh: '摘要', en: 'Summary' },
  number: '2022年第2号',
  publishedOn: '2022-03-01',
};

const publication = publicationOf({
  notices: [
    notice({ case: 'case-1' }),
    notice({ id: 'n-2', publishedOn: '2022-01-05', product: '示例奶片' }),
  ],
  firms: [firm({ formerNames: ['示例旧厂'], cases: ['case-1'], notices: ['n-1', 'n-2'] })],
  cases: [caseIn('case-1', { overdue: true })],
});

const records = searchRecords(
  publication,
  textsOf({
    bulletins: [bulletin],
    pages: [{ path: 'about/', title: { zh: '关于', en: 'About' } }],
  }),
);
const record = (path: string) => records.find((found) => found.path === path);

describe('searchRecords', () => {
  it('makes a record of every page that can be found, the newest first', () => {
    expect(records.map(({ path, date }) => [path, date])).toEqual([
      ['bulletins/findings/', '2022-03-01'],
      ['notices/n-2/', '2022-01-05'],
      ['firms/f-1/', '2022-01-05'],
      ['categories/dairy/', '2022-01-05'],
      ['regions/150700/', '2022-01-05'],
      ['regions/150781/', '2022-01-05'],
      ['notices/n-1/', '2021-11-20'],
      ['items/coliforms/', '2021-11-20'],
      ['rectification/case-1/', '2021-10-10'],
      ['about/', null],
    ]);
  });

  it('finds a notice by all that is on the packet and the form, and by the names of its codes', () => {
    const found = record('notices/n-1/');
    expect(found?.shown).toEqual({
      firm: '示例甲乳业有限公司',
      brand: '示例牌',
      specification: '180g/袋',
      batch: '20210901A2',
      items: '大肠菌群',
      itemsEn: 'Coliforms',
      number: '2022年第1号',
      barcode: '6900000000017',
      sample: 'XC21150100001',
      report: 'SL2021-00001',
      licence: 'SC10515010200017',
      creditCode: '91150100MA0EXAMPLE',
      seller: '示例超市',
      category: '乳制品',
      categoryEn: 'Dairy',
      food: '发酵乳',
      foodEn: 'Fermented milk',
      place: '示例小市',
      placeEn: 'Little Example',
    });
    expect(found?.alsoFoundBy).toEqual(
      expect.arrayContaining(['示例小市', '示例大市', 'Great Example', '微生物污染']),
    );
  });

  it('narrows a notice by place and by the league above it, by class, outcome and year', () => {
    expect(record('notices/n-1/')?.facets).toEqual({
      kind: ['notice'],
      category: ['dairy'],
      region: ['150781', '150700'],
      class: ['microbial'],
      outcome: ['overdue'],
      year: ['2021'],
    });
  });

  it('leaves out fields that are not filled in', () => {
    const { notices } = publicationOf({ notices: [notice({ brand: null, batch: null })] });
    const [only] = searchRecords(publicationOf({ notices }), textsOf({})).filter(
      ({ kind }) => kind === 'notice',
    );
    expect(only?.shown).not.toHaveProperty('brand');
    expect(only?.shown).not.toHaveProperty('batch');
  });

  it('finds a firm by its former names and narrows it by its notices', () => {
    expect(record('firms/f-1/')?.shown.formerNames).toBe('示例旧厂');
    expect(record('firms/f-1/')?.facets.year).toEqual(['2021', '2022']);
    expect(record('firms/f-1/')?.facets.outcome).toEqual(['overdue']);
  });

  it.each([
    [{ state: 'closed', overdue: false } as const, 'closed'],
    [{ state: 'rectifying', overdue: false } as const, 'open'],
    [{ state: 'rectifying', overdue: true } as const, 'overdue'],
  ])('says of a case in %j that it is %s', (status, outcome) => {
    const found = searchRecords({ ...publication, cases: [caseIn('case-1', status)] }, textsOf({}));
    expect(found.find(({ path }) => path === 'notices/n-1/')?.facets.outcome).toEqual([outcome]);
    expect(found.find(({ path }) => path === 'notices/n-2/')?.facets.outcome).toEqual(['none']);
  });

  it('keeps back a bulletin that is not published yet', () => {
    const later = { ...bulletin, publishedOn: '2022-07-01' };
    expect(
      searchRecords(publication, textsOf({ bulletins: [later] })).some(
        ({ kind }) => kind === 'bulletin',
      ),
    ).toBe(false);
  });
});
