import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { importFiles, type Imported } from '../../../src/pipeline/import/import-files.ts';
import type { ImportContext } from '../../../src/pipeline/import/records/context.ts';
import { emptyContext, SAMPLES, told } from './import.ts';

let context: ImportContext;
beforeAll(async () => {
  context = await emptyContext();
});

const FOLDER = `${SAMPLES}/official-tables`;

const take = (name: string): Imported =>
  importFiles([{ name, bytes: readFileSync(`${FOLDER}/${name}`) }], context);

/** What a careful person makes of each table: rows in, taken, refused; and what its results are. */
const EXPECTED: Readonly<
  Record<string, readonly [rows: readonly number[], results: readonly string[]]>
> = {
  'ah_suzhou_aquatic.csv': [
    [3, 3, 0],
    [
      '黄鳝 | 恩诺沙星 | 751µg/kg | ≤100µg/kg',
      '鳊鱼 | 恩诺沙星 | 201µg/kg | ≤100µg/kg',
      '牛蛙 | 恩诺沙星 | 396µg/kg | ≤100µg/kg',
    ],
  ],
  'aqsiq_2008_candied.csv': [
    [5, 5, 0],
    [
      '特級支卜(蜜餞) | aerobic-plate-count |  | ',
      '特級支卜(蜜餞) | moulds |  | ',
      '特級支卜(蜜餞) | 標簽不合格 |  | ',
      '一品梅 | lead |  | ',
      '精選加應子 | aerobic-plate-count |  | ',
      '九制話梅 | 甜蜜素 |  | ',
      '九制話梅 | 標簽不合格 |  | ',
      '甜鹹脆余甘果 | sodium-saccharin |  | ',
      '甜鹹脆余甘果 | 甜蜜素 |  | ',
      '甜鹹脆余甘果 | 標簽不合格 |  | ',
    ],
  ],
  'cq_rongchang_2021_07.csv': [
    [3, 3, 0],
    [
      '山藥片 | 二氧化硫殘留量 | 0.79g/kg | ≤0.2g/kg',
      '干山藥 | 二氧化硫殘留量 | 0.80g/kg | ≤0.2g/kg',
      '炒花生 | moulds | 2.2×102CFU/g | ≤25CFU/g',
    ],
  ],
  'gd_zhongshan_2022_08.csv': [[1, 0, 1], []],
  'hn_pingjiang_disposal_2023.csv': [[1, 0, 1], []],
  'nm_2021_885.csv': [
    [1, 1, 0],
    [
      '牛肋骨(辛辣) | aerobic-plate-count | 59000;33000;100;100000;66000;CFU/g | n=5,c=2,m=10000,M=100000CFU/g',
    ],
  ],
  'samr_2018_oil.csv': [[1, 1, 0], ['高原菜籽油 | benzo-a-pyrene | 17.1μg/kg | 10ug/kg']],
  'sd_jinxiang_2021_02.csv': [
    [2, 2, 0],
    ['芹菜 | 毒死蜱 | 0.21mg/kg | ≤0.05mg/kg', '芹菜 | 毒死蜱 | 0.22mg/kg | ≤0.05mg/kg'],
  ],
  'sd_weifang_2018_water.csv': [
    [5, 5, 0],
    [
      '饮用纯净水 | 铜绿假单胞菌 |  | ',
      '纯净饮用水(山泉水) | nitrite |  | ',
      '饮用天然山泉水 | nitrite |  | ',
      '桶装饮用山泉水 | 铜绿假单胞菌 |  | ',
      '黑莓山包装饮用水 | 铜绿假单胞菌 |  | ',
    ],
  ],
  'tj_2010_honey_continuation.csv': [
    [4, 4, 0],
    [
      '紫云英蜂蜜 | 蜂蜜中碳-4植物糖的百分含量 | 无蛋白质析出 | ≤7',
      '洋槐蜂蜜 | 四环素族抗生素残留量 | 0.12mg/kg | ≤0.05mg/kg',
      '枣花蜂蜜 | 果糖和葡萄糖含量% | 5 | ≥60',
      '枣花蜂蜜 | 蜂蜜中碳-4植物糖的百分含量 | 无蛋白质析出 | ≤7',
    ],
  ],
  'zj_2020_28_loach.csv': [[1, 1, 0], ['泥鳅 | 恩诺沙星 | 767μg/kg | ≤100μg/kg']],
  'zj_2022_tableware.csv': [[3, 0, 3], []],
};

if (existsSync(SAMPLES)) {
  describe('published tables', () => {
    it('are all expected', () =>
      expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(EXPECTED)));

    it.each(Object.entries(EXPECTED))('%s', (name, [rows, results]) => {
      const imported = take(name);
      const [sheet] = imported.files[0]?.sheets ?? [];
      expect([sheet?.rows.in, sheet?.rows.out, sheet?.rows.refused]).toEqual(rows);
      expect(told(imported)).toEqual(results);
    });

    it('keep kinds of dates, numbers and what makes a batch', () => {
      const [celery] = take('sd_jinxiang_2021_02.csv').added.samples;
      expect(celery).toMatchObject({
        sample: 'XC20370828411849649',
        report: 'YKJC2020SPZ11018017',
        firm: '',
        madeOn: '2020-11-23',
        dateKind: '购进',
      });
      const [yam, , peanut] = take('cq_rongchang_2021_07.csv').added.samples;
      expect([yam?.['dateKind'], peanut?.['dateKind']]).toEqual(['购进', '生产']);
      const [rib] = take('nm_2021_885.csv').added.samples;
      expect(rib).toMatchObject({ region: '152500', category: 'meat', madeOn: '2021-04-25' });
      expect(
        take('nm_2021_885.csv').files[0]?.sheets[0]?.guesses.map(({ spot }) => spot.value),
      ).toContain('西林郭勒聯賽');
    });
  });
}
