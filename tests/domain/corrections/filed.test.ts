import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../../src/domain/corrections/as-known.ts';
import {
  cellName,
  cellsOf,
  columnTitled,
  valueIn,
} from '../../../src/domain/corrections/columns.ts';
import { historiesOf, inOrder } from '../../../src/domain/corrections/filed.ts';
import type { Campaign, Dataset } from '../../../src/domain/dataset.ts';
import { aNotice } from '../publication/announced.ts';
import { aSample, firms } from '../publication/inspection.ts';
import { aCorrection, FIRMS, original } from './notice.ts';

const tables = {
  notices: [original.notice],
  samples: [original.sample],
  results: original.results,
  corrections: [],
} as unknown as Campaign;

const days = (corrections: readonly { readonly date: string; readonly id: string }[]) =>
  corrections.map(({ date, id }) => `${date} ${id}`);

describe('the cells of a notice', () => {
  const cells = () => cellsOf(original);

  it('are named by their tables, and of a result by the item as well', () => {
    expect(cellName(columnTitled('规格型号')!, null)).toBe('sample.specification');
    expect(cellName(columnTitled('检验结果')!, 'coliforms')).toBe('result.coliforms.value');
  });

  it('hold what the notice shows, the batch first', () => {
    expect([...cells().keys()][0]).toBe('notice.sample');
    expect(cells().get('sample.specification')?.value).toBe('180g/袋');
    expect(cells().get('firm.name')?.value).toBe('示例乳业有限公司');
    expect(cells().get('result.coliforms.verdict')).toMatchObject({
      item: 'coliforms',
      value: 'fail',
    });
  });

  it('tell of the item that failed, and not of the one that passed', () => {
    const items = [...cells().keys()].filter((name) => name.startsWith('result.'));
    expect(items.map((name) => name.split('.')[1])).toEqual(Array(4).fill('coliforms'));
  });

  it('hold no verdict of an item that passed, and any other of its cells', () => {
    const cell = (title: string) => valueIn(original, columnTitled(title)!, 'protein');
    expect(cell('单项判定')).toBeNull();
    expect(cell('检验结果')).toBe('3.1g/100g');
    expect(valueIn(original, columnTitled('检验结果')!, 'lead')).toBeNull();
  });

  it('are only those that hold something', () => {
    expect(original.sample.brand).toBeNull();
    expect(cells().has('sample.brand')).toBe(false);
    expect([...cells().values()].filter(({ value }) => value === null)).toEqual([]);
  });
});

describe('the notices of a campaign', () => {
  it('are put together from their rows', () => {
    expect(historiesOf(tables, FIRMS)).toEqual([{ present: original, corrections: [] }]);
  });

  it('are told of only where batch and firm are known', () => {
    expect(historiesOf({ ...tables, samples: [] }, FIRMS)).toEqual([]);
    expect(historiesOf(tables, new Map())).toEqual([]);
  });

  it('have no results where none are filed', () => {
    const [history] = historiesOf({ ...tables, results: [] }, FIRMS);
    expect(history?.present.results).toEqual([]);
  });

  it('name the firm that they named when it was another', () => {
    const [history] = historiesOf(tables, FIRMS, new Map([[original.notice.id, firms.other]]));
    expect(history?.present.firm).toBe(firms.other);
  });

  it('have their corrections by day, and those of a day as they were filed', () => {
    const filed = [
      aCorrection(9, { id: 'd' }),
      aCorrection(3, { id: 'b' }),
      aCorrection(9, { id: 'a' }),
      aCorrection(1, { id: 'c' }),
    ];
    const order = ['2022-01-01 c', '2022-01-03 b', '2022-01-09 d', '2022-01-09 a'];
    expect(days(inOrder(filed))).toEqual(order);
    const [history] = historiesOf({ ...tables, corrections: filed }, FIRMS);
    expect(days(history?.corrections ?? [])).toEqual(order);
  });
});

describe('what was known on a day', () => {
  const other = aNotice(2, '2021-11-05');
  const early = aCorrection(3, { id: 'early', field: '商标', before: null, after: '示例牌' });
  const late = aCorrection(9, { id: 'late' });
  const moved = aCorrection(9, {
    id: 'moved',
    field: '企业名称',
    before: '示例奶业有限公司',
    after: '示例乳业有限公司',
  });
  const dataset = {
    firms: Object.values(firms),
    campaigns: [
      {
        ...tables,
        notices: [original.notice, other],
        samples: [
          { ...original.sample, brand: '示例牌', specification: '200g/袋' },
          aSample(2, firms.other, '2021-09-11'),
        ],
        corrections: [early, late, moved],
      },
    ],
  } as unknown as Dataset;
  const known = (day: string) => asKnownOn(dataset, day);

  it('says what a later correction has changed since, and not what an earlier one has', () => {
    const [campaign] = known('2022-01-05').dataset.campaigns;
    expect(campaign?.samples[0]).toMatchObject({ brand: '示例牌', specification: '180g/袋' });
    expect(campaign?.corrections).toEqual([early]);
  });

  it('leaves other notices as they are', () => {
    const [before] = dataset.campaigns;
    const [campaign] = known('2022-01-05').dataset.campaigns;
    expect(campaign?.notices[1]).toBe(before?.notices[1]);
    expect(campaign?.samples[1]).toBe(before?.samples[1]);
    expect(campaign?.results).toEqual(before?.results);
  });

  it('names producers as the notices did, where that was corrected later', () => {
    expect([...known('2022-01-05').producers].map(([id, { name }]) => [id, name])).toEqual([
      [original.notice.id, '示例奶业有限公司'],
    ]);
    expect(known('2022-01-09').producers.size).toBe(0);
  });

  it('is all that there is once the last correction is made', () => {
    expect(known('2022-01-09').dataset).toEqual(dataset);
  });

  it('is without a name for a producer where only the batch was corrected', () => {
    const [campaign] = dataset.campaigns;
    const one = { ...dataset, campaigns: [{ ...campaign!, corrections: [late] }] };
    expect(asKnownOn(one, '2022-01-05').producers.size).toBe(0);
  });
});
