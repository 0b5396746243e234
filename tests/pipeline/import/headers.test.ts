import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { matchHeader, officialColumn } from '../../../src/pipeline/import/header/match.ts';
import { SAMPLES } from './import.ts';

interface Alias {
  readonly field: string;
  readonly header: string;
}

const aliases = (): Alias[] =>
  Papa.parse<string[]>(
    readFileSync(`${SAMPLES}/header-aliases.csv`, 'utf8').replace(/^\uFEFF/, ''),
    {
      skipEmptyLines: true,
    },
  )
    .data.slice(1)
    .map(([field = '', header = '']) => ({ field, header }));

const official = (header: string): string | null => {
  const match = matchHeader(header);
  return match && officialColumn(match);
};

const share = (rows: readonly Alias[]): number =>
  rows.filter(({ field, header }) => official(header) === field).length / rows.length;

/** Half of the headers, always the same; the rules were tuned on the other half alone. */
const isHeldOut = ({ header }: Alias): boolean =>
  (createHash('sha256').update(header).digest()[0] ?? 0) % 2 === 1;

if (existsSync(SAMPLES)) {
  describe('headers found in published tables', () => {
    const all = aliases();
    it('are matched, nineteen in twenty', () => {
      expect(share(all)).toBeGreaterThanOrEqual(0.95);
    });
    it('are matched about as well where they were held out', () => {
      expect(share(all.filter(isHeldOut))).toBeGreaterThanOrEqual(0.94);
    });
    it('are never matched wrongly with certainty', () => {
      const wrong = all.filter(
        ({ field, header }) =>
          matchHeader(header)?.confidence === 'high' && official(header) !== field,
      );
      expect(wrong).toEqual([]);
    });
  });
}

describe('a header', () => {
  it.each([
    ['食品名称', 'product', 'high'],
    ['食品名稱', 'product', 'high'],
    ['样品\n名称', 'product', 'high'],
    ['3、样品名称 Sample Name', 'product', 'high'],
    ['被抽样单位所在盟市', 'sellerRegion', 'high'],
    ['不合格项目║检验结果║标准值', 'findings', 'high'],
    ['不合格項目||檢驗結果||標準值', 'findings', 'high'],
    ['不合格项目及检测结果', 'findings', 'medium'],
    ['标签标示的生产厂家', 'producerName', 'medium'],
    ['水产名称', 'product', 'medium'],
    ['核查处置情况', 'disposal', 'high'],
    ['抽样单编号', 'sample', 'high'],
    ['被抽样単位名称', 'sellerName', 'medium'],
    ['三唑磷，灭多威', 'itemResult', 'medium'],
    ['检验结论', 'verdict', 'high'],
    ['检验依据', 'standard', 'high'],
  ])('%j is %s, %s', (header, column, confidence) => {
    const match = matchHeader(header);
    expect([match?.column, match?.confidence]).toEqual([column, confidence]);
  });

  it.each(['', '2021/4/25', '示例食品有限公司', '≤0.2g/kg', '电话', '0.79g/kg'])(
    '%j is nothing that is known',
    (text) => expect(matchHeader(text)).toBeNull(),
  );
});
