import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/limits/judge.ts';

/** The outcome in one word, for tables of cases. */
function verdict(value: string, limit: string): string {
  const judgement = judge(value, limit);
  if (judgement.outcome === 'fail') return judgement.reason;
  return judgement.outcome === 'unreadable' ? `unreadable ${judgement.part}` : judgement.outcome;
}

interface PublishedRow {
  readonly 检验项目: string;
  readonly 检验结果: string;
  readonly 标准值: string;
  readonly expected: string;
}

/** Real tables, which are not ours to distribute: they lie beside the project where it is developed and in CI. */
const SAMPLES = '../shared';

const publishedRows = () =>
  Papa.parse<PublishedRow>(
    readFileSync(`${SAMPLES}/samples/limit-values.csv`, 'utf8').replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  ).data;

/** What each published expectation asks of the outcome. */
const expectations: Readonly<Record<string, string>> = {
  'fails: above a hyphen range': 'outsideRange',
  'fails: below a ± range': 'outsideRange',
  'fails: plan, c=0': 'tooManyAboveM',
  'fails: 3 of 5 above m, c=2': 'tooManyAboveM',
  'fails: no operator means ≤': 'aboveMaximum',
  'fails: below a minimum': 'belowMinimum',
  'fails: must not be used': 'mustNotBeUsed',
  'fails: must not be detected': 'detected',
  'units differ: can not be compared': 'unitsDiffer',
};

if (existsSync(SAMPLES)) {
  describe('published results and limits', () => {
    const published = publishedRows();
    it('are all there', () => expect(published.length).toBeGreaterThanOrEqual(10));
    it.each(published)('$检验项目 $检验结果 | $标准值', (row) => {
      expect(verdict(row.检验结果, row.标准值)).toBe(expectations[row.expected]);
    });
  });
}

const PLAN = 'n=5,c=2,m=10,M=100CFU/g';

describe('judge', () => {
  it.each([
    // maxima, however they are written
    ['0.30g/kg', '≤0.3g/kg', 'pass'],
    ['0.300000000000000001g/kg', '≤0.3g/kg', 'aboveMaximum'],
    ['0.3g/kg', '<0.3g/kg', 'aboveMaximum'],
    ['0.3g/kg', '＜0.3g/kg', 'aboveMaximum'],
    ['0.29g/kg', '＜0.3g/kg', 'pass'],
    ['0.31g/kg', '不超过0.3g/kg', 'aboveMaximum'],
    ['0.30g/kg', '不得超过 0.3 g/kg', 'pass'],
    ['0.31g/kg', '不大於0.3g/kg', 'aboveMaximum'],
    ['0.31g/kg', '<=0.3g/kg', 'aboveMaximum'],
    ['0.31g/kg', '0.3g/kg', 'aboveMaximum'],
    ['767μg/kg', '≤100µg/kg', 'aboveMaximum'],
    ['17.1μg/kg', '10ug/kg', 'aboveMaximum'],
    ['17.1微克/千克', '10ug/kg', 'aboveMaximum'],
    ['0.5mg/㎏', '≤0.2MG/KG', 'aboveMaximum'],
    ['0.5mg/kg(以Al计)', '≤0.2mg/kg', 'aboveMaximum'],
    ['0.5g/100mL(以乙酸计)', '≤0.2g/100mL（以乳酸计）', 'unitsDiffer'],
    ['187.4mg/kg', '≤100mg/kg（干样品，以Al计）', 'aboveMaximum'],
    ['187.4mg/kg(干样品,以Al计)', '100mg/kg', 'aboveMaximum'],
    ['0.7', '≤0.5(以脱氢乙酸计)', 'aboveMaximum'],
    ['0.7g/kg', '≤0.5(以脱氢乙酸计)', 'unreadable limit'],
    ['210CFU/g', '≤150CFU/g(mL)', 'aboveMaximum'],
    ['210CFU/mL', '≤150CFU/g(mL)', 'aboveMaximum'],
    ['4.1×10³CFU/g', '≤4.1×10^3CFU/g', 'pass'],
    ['4.1×10³CFU/g', '≤4099CFU/g', 'aboveMaximum'],
    ['4.1x10³CFU/g', '≤1E+03CFU/g', 'aboveMaximum'],
    ['4.1*10^3CFU/g', '≤10⁴CFU/g', 'pass'],
    ['1.0×10⁻³mg/kg', '≤0.002mg/kg', 'pass'],
    // minima
    ['0.80g/100mL', '≥0.8g/100mL', 'pass'],
    ['0.79g/100mL', '不低于0.80g/100mL', 'belowMinimum'],
    ['0.79g/100mL', '不小于0.80g/100mL', 'belowMinimum'],
    ['0.8g/100mL', '>0.8g/100mL', 'belowMinimum'],
    ['未检出', '≥0.8g/100mL', 'belowMinimum'],
    ['5', '≥60', 'belowMinimum'],
    // ranges
    ['44.0%vol', '44.0～46.0%vol', 'pass'],
    ['46.1%vol', '44.0%vol～46.0%vol', 'outsideRange'],
    ['40.9%vol', '41~43%vol', 'outsideRange'],
    ['52.9%vol', '(52.0±1.0)%vol', 'pass'],
    ['53.1％vol', '52.0％vol±1.0％vol', 'outsideRange'],
    ['8.6', '6.5-8.5', 'outsideRange'],
    ['7', '≥6.5且≤8.5', 'pass'],
    ['9', '≤8.5,≥6.5', 'outsideRange'],
    ['-0.490℃', '-0.500～-0.560℃', 'outsideRange'],
    ['-0.530℃', '−0.500～−0.560℃', 'pass'],
    // prohibitions
    ['未检出', '不得检出', 'pass'],
    ['ND', '不得检出', 'pass'],
    ['0.3μg/kg', '不得检出', 'detected'],
    ['检出/50cm²', '不得检出', 'detected'],
    ['檢出', '不得檢出(/50cm²)', 'detected'],
    ['检出0.2mg/kg', '不得检出', 'detected'],
    ['阳性', '阴性', 'detected'],
    ['检出(/25g)', '不得检出(/50cm2)', 'unitsDiffer'],
    ['检出/25g', '不得检出(0/25g)', 'detected'],
    ['检出', '不得使用', 'mustNotBeUsed'],
    ['未检出(<0.01g/kg)', '不得使用', 'pass'],
    // below or above what can be measured
    ['未检出', '≤0.5mg/kg', 'pass'],
    ['<10CFU/g', '≤10CFU/g', 'pass'],
    ['<10CFU/g', '≤9CFU/g', 'unreadable value'],
    ['>300CFU/g', '≤100CFU/g', 'aboveMaximum'],
    ['>300CFU/g', '≤500CFU/g', 'unreadable value'],
    ['<10CFU/g', '不得检出', 'unreadable value'],
    ['检出', '≤0.5mg/kg', 'unreadable value'],
    // plans
    ['10;10;10;100;100CFU/g', PLAN, 'pass'],
    ['10;10;11;11;11CFU/g', PLAN, 'tooManyAboveM'],
    ['0;0;0;0;101CFU/g', PLAN, 'aboveM'],
    ['0,0,0,0,101CFU/g', 'n＝5，c＝2，m＝10CFU/g，M＝100CFU/g', 'aboveM'],
    ['0、0、0、0、101CFU/g', 'n=5 c=2 m=10 M=100 CFU/g', 'aboveM'],
    ['<10;<10;<10;<10;<10CFU/g', PLAN, 'pass'],
    ['20;10;35;<10;15CFU/g', 'n=5,c=2,m=1,M=5CFU/g', 'aboveM'],
    ['<10;<10;<10;<10;<10CFU/g', 'n=5,c=2,m=1,M=50CFU/g', 'unreadable value'],
    ['11;10;10;10CFU/g', PLAN, 'unreadable value'],
    ['110CFU/g', PLAN, 'aboveM'],
    ['1;1;1;1;1;1CFU/g', PLAN, 'unreadable value'],
    ['检出;未检出;未检出;未检出;未检出', 'n=5,c=0,m=0/25g', 'tooManyAboveM'],
    ['未检出;未检出;未检出;未检出;未检出/25g', 'n=5,c=0,m=0/25g,M=-', 'pass'],
    ['100,200,300,150,120CFU/g', PLAN, 'aboveM'],
    ['1.0×10⁴;10;10;10;10CFU/g', 'n=5,c=2,m=10⁴,M=10⁵CFU/g', 'pass'],
    ['1;1;1;1;1CFU/g', 'n=5,c=2,m=10CFU/mL,M=100CFU/g', 'unreadable limit'],
    ['1;1;1;1;1CFU/g', 'n=5,c=2,m=100,M=10CFU/g', 'unreadable limit'],
    ['1;1;1;1;1CFU/g', 'n=5,c=2,m=10,m=100CFU/g', 'unreadable limit'],
    ['检出/25g', '0/25g', 'aboveMaximum'],
    // a lost raised figure: decided only if both meanings agree
    ['2.2×102CFU/g', '≤25CFU/g', 'aboveMaximum'],
    ['2.2×102CFU/g', '≤222CFU/g', 'unreadable value'],
    ['50;60;70;80;90CFU/g', 'n=5,c=2,m=104,M=105CFU/g', 'pass'],
    ['100;200;20000;300;400CFU/g', 'n=5,c=2,m=104,M=105CFU/g', 'unreadable limit'],
    // never guessed
    ['1,200mg/kg', '≤1000mg/kg', 'unreadable value'],
    ['1 200mg/kg', '≤1000mg/kg', 'unreadable value'],
    ['0.5', '≤0.2g/kg', 'unreadable value'],
    ['0.5g/kg', '≤0.2', 'unreadable limit'],
    ['0.5mg/kg', '≤0.2g/kg', 'unitsDiffer'],
    ['5%', '≤2g/100g', 'unitsDiffer'],
    ['4CFU/g;3;2', '≤2CFU/g', 'unreadable value'],
    ['4CFU/g;3CFU/mL', '≤2CFU/g', 'unreadable value'],
    ['0.5±0.1g/kg', '≤0.2g/kg', 'unreadable value'],
    ['007g/kg', '≤0.2g/kg', 'unreadable value'],
    ['1.2.3g/kg', '≤0.2g/kg', 'unreadable value'],
    ['4×10^99CFU/g', '≤2CFU/g', 'unreadable value'],
    ['无蛋白质析出', '≤7', 'unreadable value'],
    ['', '≤7', 'unreadable value'],
    ['5', '', 'unreadable limit'],
    ['5', '/', 'unreadable limit'],
    ['5', '符合GB 2760', 'unreadable limit'],
    ['5%', '43-41%', 'unreadable limit'],
    ['5%', '≤43≤44%', 'unreadable limit'],
    ['5g', '500mL±3%', 'unreadable limit'],
  ])('%s | %s → %s', (value, limit, expected) => {
    expect(verdict(value, limit)).toBe(expected);
  });
});

describe('the reading', () => {
  it('gives the numbers of a plan for drawing', () => {
    expect(judge('59000;33000;100;100000;66000;CFU/g', 'n=5,c=2,m=10000,M=100000CFU/g')).toEqual({
      outcome: 'fail',
      reason: 'tooManyAboveM',
      reading: {
        values: [59000, 33000, 100, 100000, 66000],
        unit: 'CFU/g',
        kind: 'plan',
        bounds: [10000, 100000],
        plan: { n: 5, c: 2 },
      },
    });
  });

  it('keeps the unit as written and takes the limit’s where the result needs none', () => {
    expect(judge('17.1μg/kg', '10ug/kg')).toHaveProperty('reading.unit', 'μg/kg');
    expect(judge('未检出', '≤0.5mg/kg')).toHaveProperty('reading', {
      values: [0],
      unit: 'mg/kg',
      kind: 'max',
      bounds: [0.5],
      plan: null,
    });
  });

  it('works out a tolerance exactly', () => {
    expect(judge('52.2%vol', '52.1±0.2%vol')).toHaveProperty('reading.bounds', [51.9, 52.3]);
  });

  it('is none where a figure is uncertain or there is none', () => {
    expect(judge('2.2×102CFU/g', '≤25CFU/g')).toHaveProperty('reading', null);
    expect(judge('检出', '不得检出')).toHaveProperty('reading', null);
  });

  it('names both units where they differ', () => {
    expect(judge('22.97μg/kg', '不大于5.0μg/100g')).toEqual({
      outcome: 'unitsDiffer',
      valueUnit: 'μg/kg',
      limitUnit: 'μg/100g',
    });
  });
});
