import { expect, test } from 'vitest';
import { valuesAsReported } from '../../src/components/charts/views/as-reported.ts';
import { wording } from '../../src/components/charts/view.ts';

const reading = (values: readonly number[], unit: string) => ({
  values: [...values],
  unit,
  kind: 'plan' as const,
  bounds: [1, 10],
  plan: { n: values.length, c: 0 },
});
const read = (text: string, values: readonly number[], unit: string, locale: 'zh' | 'en' = 'zh') =>
  valuesAsReported(text, reading(values, unit), wording(locale));

test('each value stays as the laboratory wrote it', () => {
  expect(read('<10;4.1×10³;0;1CFU/g', [10, 4100, 0, 1], 'CFU/g')).toEqual([
    '<10',
    '4.1×10³',
    '0',
    '1',
  ]);
});

test('a unit that stands alone is no value', () => {
  expect(read('590;33;100;CFU/250mL', [590, 33, 100], 'CFU/250mL')).toEqual(['590', '33', '100']);
});

test('commas separate values only where semicolons do not', () => {
  expect(read('54,130,0CFU/g', [54, 130, 0], 'CFU/g')).toEqual(['54', '130', '0']);
  expect(read('1,200；3,400CFU/g', [1200, 3400], 'CFU/g')).toEqual(['1,200', '3,400']);
});

test('a text that does not divide gives the numbers that were read from it', () => {
  expect(read('54 130 2000', [54, 130, 2000], '')).toEqual(['54', '130', '2,000']);
});

test('words of the standard are said in the reader’s language', () => {
  expect(read('未检出;5CFU/g', [0, 5], 'CFU/g', 'en')).toEqual(['not detected', '5']);
});
