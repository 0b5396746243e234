import type { Failure } from '../../../src/domain/publication/entries.ts';

type Parts = Pick<Failure, 'item' | 'problemClass' | 'value' | 'limit' | 'reading' | 'reason'>;

const failure = (parts: Parts): Failure => ({ standard: 'GB 0000-2000', ...parts });

/** One result for each kind of limit, and those that are hard to draw. */
export const failures: Readonly<Record<string, Failure>> = {
  maximum: failure({
    item: 'dehydroacetic-acid',
    problemClass: 'additive',
    value: '0.166g/kg',
    limit: '≤0.075g/kg',
    reading: { values: [0.166], unit: 'g/kg', kind: 'max', bounds: [0.075], plan: null },
    reason: 'aboveMaximum',
  }),
  'just-over': failure({
    item: 'acid-value',
    problemClass: 'quality',
    value: '3.1mg/g',
    limit: '≤3mg/g',
    reading: { values: [3.1], unit: 'mg/g', kind: 'max', bounds: [3], plan: null },
    reason: 'aboveMaximum',
  }),
  'far-over': failure({
    item: 'aflatoxin-b1',
    problemClass: 'biotoxin',
    value: '2300μg/kg',
    limit: '≤20μg/kg',
    reading: { values: [2300], unit: 'μg/kg', kind: 'max', bounds: [20], plan: null },
    reason: 'aboveMaximum',
  }),
  minimum: failure({
    item: 'amino-acid-nitrogen',
    problemClass: 'quality',
    value: '0.28g/100mL',
    limit: '≥0.4g/100mL',
    reading: { values: [0.28], unit: 'g/100mL', kind: 'min', bounds: [0.4], plan: null },
    reason: 'belowMinimum',
  }),
  range: failure({
    item: 'alcohol',
    problemClass: 'quality',
    value: '44.5%vol',
    limit: '41-43%vol',
    reading: { values: [44.5], unit: '%vol', kind: 'range', bounds: [41, 43], plan: null },
    reason: 'outsideRange',
  }),
  'plan-above-M': failure({
    item: 'aerobic-plate-count',
    problemClass: 'microbial',
    value: '59000;33000;100;120000;9600CFU/g',
    limit: 'n=5,c=2,m=10000,M=100000CFU/g',
    reading: {
      values: [59000, 33000, 100, 120000, 9600],
      unit: 'CFU/g',
      kind: 'plan',
      bounds: [10000, 100000],
      plan: { n: 5, c: 2 },
    },
    reason: 'aboveM',
  }),
  'plan-too-many-above-m': failure({
    item: 'coliforms',
    problemClass: 'microbial',
    value: '3;4;<1;2;5CFU/g',
    limit: 'n=5,c=2,m=1,M=5CFU/g',
    reading: {
      values: [3, 4, 1, 2, 5],
      unit: 'CFU/g',
      kind: 'plan',
      bounds: [1, 5],
      plan: { n: 5, c: 2 },
    },
    reason: 'tooManyAboveM',
  }),
  'plan-without-M': failure({
    item: 'coliforms',
    problemClass: 'microbial',
    value: '54,130,2,未检出,0CFU/250mL',
    limit: 'n=5,c=0,m=0CFU/250mL',
    reading: {
      values: [54, 130, 2, 0, 0],
      unit: 'CFU/250mL',
      kind: 'plan',
      bounds: [0],
      plan: { n: 5, c: 0 },
    },
    reason: 'tooManyAboveM',
  }),
  'must-not-be-detected': failure({
    item: 'chloramphenicol',
    problemClass: 'veterinary',
    value: '检出',
    limit: '不得检出',
    reading: null,
    reason: 'detected',
  }),
  'must-not-be-used': failure({
    item: 'benzoic-acid',
    problemClass: 'additive',
    value: '0.166g/kg',
    limit: '不得使用',
    reading: null,
    reason: 'mustNotBeUsed',
  }),
};
