import { describe, expect, it } from 'vitest';
import { readFindings } from '../../../src/pipeline/import/cells/findings.ts';
import { pairFindings } from '../../../src/pipeline/import/cells/pair-findings.ts';
import { readPacketDate } from '../../../src/pipeline/import/cells/packet-date.ts';

const PARTS = ['item', 'value', 'limit'] as const;

/** A date as `day kind batch`, `?` where it is only likely, or `uncertain`. */
function date(text: string): string {
  const read = readPacketDate(text, 'made');
  if ('uncertain' in read) return 'uncertain';
  return (
    [read.day ?? '-', read.kind ?? '-', read.batch ?? '-'].join(' ') + (read.doubt ? ' ?' : '')
  );
}

describe('the date on a packet', () => {
  it.each([
    ['2021-3-5', '2021-03-05 made -'],
    ['2021.03.05', '2021-03-05 made -'],
    ['2021年3月5日', '2021-03-05 made -'],
    ['２０２１－０３－０５', '2021-03-05 made -'],
    ['二〇二一年十一月二十日', '2021-11-20 made -'],
    ['20210305', '2021-03-05 made -'],
    ['2021/4/25 0:00:00', '2021-04-25 made -'],
    ['生产日期：2021-03-05', '2021-03-05 made -'],
    ['2021-04-15(購進日期)', '2021-04-15 boughtIn -'],
    ['购进 2020-11-23', '2020-11-23 boughtIn -'],
    ['加工日期：2021年12月1日', '2021-12-01 processed -'],
    ['检疫日期2021-3-4', '2021-03-04 quarantined -'],
    ['2021-11-11（消毒日期）', '2021-11-11 disinfected -'],
    ['2021-04-15(抽样日期)', '2021-04-15 sampled -'],
    ['2021-03-05/A2B', '2021-03-05 made A2B'],
    ['2021-07-12；批号：20210712C4', '2021-07-12 made 20210712C4'],
    ['批号：20210305', '- - 20210305'],
    ['A2021B', '- - A2021B'],
    ['44197', '2021-01-01 made - ?'],
    ['20210305A2', '2021-03-05 made 20210305A2 ?'],
    ['2021年8月4号', '2021-08-04 made -'],
    ['贰零贰壹年捌月壹拾肆日', '2021-08-14 made -'],
    ['44197.5', '2021-01-01 made - ?'],
    ['见包装', '- - -'],
    ['2021-03-05 见瓶盖', '2021-03-05 made 见瓶盖 ?'],
    ['/', '- - -'],
    ['', '- - -'],
  ])('%s is %s', (text, expected) => expect(date(text)).toBe(expected));

  it.each([
    '21/3/5',
    '05/03/2021',
    '3月5日',
    '2021年3月',
    '二〇二一年三月',
    'Aug 4, 2021',
    '2021-02-30',
    '2021-3-5、2021-3-6',
    '购进2021-3-5 生产2021-3-1',
  ])('%s is not certain', (text) => expect(date(text)).toBe('uncertain'));
});

/** Findings as `item=value=limit`. */
function findings(cell: string): string[] | string {
  const found = readFindings(cell, PARTS);
  return 'uncertain' in found ? 'uncertain' : found.map((one) => Object.values(one).join('='));
}

const PLAN = 'n=5,c=2,m=10000,M=100000CFU/g';
const COUNTS = '59000;33000;100;100000;66000;CFU/g';
const ALUMINIUM = '铝的残留量(干样品,以Al计)';

describe('items in one cell', () => {
  it.each([
    ['恩诺沙星‖767μg/kg‖≤100μg/kg', ['恩诺沙星=767μg/kg=≤100μg/kg']],
    ['毒死蜱||0.21mg/kg||≤0.05mg/kg', ['毒死蜱=0.21mg/kg=≤0.05mg/kg']],
    [`${ALUMINIUM}║187.4mg/kg║100mg/kg`, [`${ALUMINIUM}=187.4mg/kg=100mg/kg`]],
    [`${ALUMINIUM}；187.4mg/kg；≤100mg/kg`, [`${ALUMINIUM}=187.4mg/kg=≤100mg/kg`]],
    ['大肠菌群 检出/50g 不得检出', ['大肠菌群=检出/50g=不得检出']],
    ['铅║1mg/kg║≤0.5mg/kg\n镉║2mg/kg║≤0.1mg/kg', ['铅=1mg/kg=≤0.5mg/kg', '镉=2mg/kg=≤0.1mg/kg']],
    ['铅║1mg/kg║≤0.5mg/kg；镉║2mg/kg║≤0.1mg/kg', ['铅=1mg/kg=≤0.5mg/kg', '镉=2mg/kg=≤0.1mg/kg']],
    ['铅║1mg/kg║≤0.5mg/kg║镉║2mg/kg║≤0.1mg/kg', ['铅=1mg/kg=≤0.5mg/kg', '镉=2mg/kg=≤0.1mg/kg']],
    [
      `菌落总数║${COUNTS}║${PLAN}；大肠菌群║20;30CFU/g║n=5,c=2,m=10,M=100CFU/g`,
      [`菌落总数=${COUNTS}=${PLAN}`, '大肠菌群=20;30CFU/g=n=5,c=2,m=10,M=100CFU/g'],
    ],
    ['标签', ['标签==']],
    ['铅▏1mg/kg▏≤0.5mg/kg', ['铅=1mg/kg=≤0.5mg/kg']],
    ['铅∥1mg/kg∥≤0.5mg/kg', ['铅=1mg/kg=≤0.5mg/kg']],
    ['铅\\1mg/kg\\≤0.5mg/kg', ['铅=1mg/kg=≤0.5mg/kg']],
    ['铅/1mg/kg/≤0.5mg/kg\n镉/2mg/kg/≤0.1mg/kg', ['铅=1mg/kg=≤0.5mg/kg', '镉=2mg/kg=≤0.1mg/kg']],
    ['大肠菌群、检出/50g、不得检出', ['大肠菌群=检出/50g=不得检出']],
    [
      '铅（1mg/kg/≤0.5mg/kg）；氧氟沙星（5.2μg/kg/不得使用）',
      ['铅=1mg/kg=≤0.5mg/kg', '氧氟沙星=5.2μg/kg=不得使用'],
    ],
  ])('%j', (cell, expected) => expect(findings(cell)).toEqual(expected));

  it.each(['脱氢乙酸║0.166g/kg', '恩诺沙星 767μg/kg', '铅║1║2║3║4'])('%s is not certain', (cell) =>
    expect(findings(cell)).toBe('uncertain'),
  );
});

describe('items, results and limits in columns of their own', () => {
  it('pairs as many as there are', () => {
    expect(pairFindings('铅\n镉', '1\n2', '≤3\n≤4')).toEqual([
      { item: '铅', value: '1', limit: '≤3' },
      { item: '镉', value: '2', limit: '≤4' },
    ]);
  });
  it('leaves the values of a sampling plan together', () => {
    expect(pairFindings('菌落总数', COUNTS, PLAN)).toEqual([
      { item: '菌落总数', value: COUNTS, limit: PLAN },
    ]);
  });
  it('never splits a name', () => {
    expect(pairFindings('罂粟碱、那可丁', '', '')).toEqual([
      { item: '罂粟碱、那可丁', value: '', limit: '' },
    ]);
  });
  it.each([
    ['①铅 ②镉', '①1mg/kg ②2mg/kg', '①≤3mg/kg ②≤4mg/kg'],
    ['铅、镉', '1mg/kg、2mg/kg', '≤3mg/kg、≤4mg/kg'],
    ['铅/镉', '1mg/kg/2mg/kg', '≤3mg/kg/≤4mg/kg'],
  ])('cuts %s where each part names an item and has a result', (item, value, limit) => {
    const found = pairFindings(item, value, limit);
    expect(Array.isArray(found) && found.map((one) => [one.item, one.value, one.limit])).toEqual([
      ['铅', '1mg/kg', '≤3mg/kg'],
      ['镉', '2mg/kg', '≤4mg/kg'],
    ]);
  });
  it('refuses a result in the place of the limit', () => {
    expect(pairFindings('铅', '≤0.5mg/kg', '1mg/kg')).toHaveProperty('uncertain');
  });
  it('does not guess where the numbers differ', () => {
    expect(pairFindings('铅;镉', '1;2', '≤3')).toHaveProperty('uncertain');
  });
});
