import { error, warning } from './entry.ts';

/** Results held against their limits. */
export const RESULT_RULES = {
  'verdict-differs': error(
    ['判定与重新计算不符', 'The verdict does not stand recomputation'],
    {
      column: '单项判定',
      value: '合格',
      result: '0.09g/kg',
      limit: '≤0.075g/kg',
      expected: '不合格',
    },
    ({ value, result, limit, expected }) => [
      `结果“${result}”对照限量“${limit}”应为“${expected}”，这里却判为“${value}”。`,
      '对照检验报告核对结果、标准值和判定；限量表有误的，改 data/reference/limits.csv。',
    ],
    ({ value, result, limit, expected }) => [
      `“${result}” held against “${limit}” is ${expected}, but the verdict says ${value}.`,
      'Compare result, limit and verdict with the test report; if the reference is wrong, correct data/reference/limits.csv.',
    ],
  ),
  'result-unreadable': error(
    ['结果读不懂', 'A result that can not be read'],
    { value: '见附件', limit: '≤0.075g/kg' },
    ({ value, limit }) => [
      `“${value}”无法与限量“${limit}”比较，判定得不到核实。`,
      '照检验报告原样填写结果和单位；微生物项目填全部 n 个值，用分号隔开，例如 20;10;35;<10;15CFU/g。',
    ],
    ({ value, limit }) => [
      `“${value}” can not be held against “${limit}”, so the verdict can not be confirmed.`,
      'Write result and unit as reported; for microbiological items all n values, by semicolons, such as 20;10;35;<10;15CFU/g.',
    ],
  ),
  'result-units-differ': warning(
    ['单位不同，无法比较', 'Units differ: can not be compared'],
    { value: '22.97μg/kg', limit: '≤5.0μg/100g', unit: 'μg/kg', limitUnit: 'μg/100g' },
    ({ limit, unit, limitUnit }) => [
      `结果的单位是 ${unit}，限量“${limit}”的单位是 ${limitUnit}，系统不替人换算，合格与否无法核实。`,
      '对照检验报告核对单位；报告本身单位不同的，请检验机构说明。',
    ],
    ({ limit, unit, limitUnit }) => [
      `The result is in ${unit}, the limit “${limit}” in ${limitUnit}. Nothing is converted, so the verdict can not be confirmed.`,
      'Compare the unit with the test report; if the report has it so, ask the laboratory.',
    ],
  ),
  'result-unproven': error(
    ['不合格的判定无法核实', 'A failing verdict that can not be confirmed'],
    { value: '22.97μg/kg', limit: '≤5.0μg/100g', unit: 'μg/kg', limitUnit: 'μg/100g' },
    ({ limit, unit, limitUnit }) => [
      `判定是“不合格”，但结果的单位是 ${unit}，限量“${limit}”的单位是 ${limitUnit}，无法比较。不合格要公布，必须能够核实。`,
      '对照检验报告核对单位；报告本身单位不同的，请检验机构出具更正。',
    ],
    ({ limit, unit, limitUnit }) => [
      `The verdict is 不合格, but the result is in ${unit} and the limit “${limit}” in ${limitUnit}: they can not be compared. A failure is published only if it can be confirmed.`,
      'Compare the unit with the test report; if the report has it so, ask the laboratory for a correction.',
    ],
  ),
  'limit-unknown': warning(
    ['限量表里没有这个项目', 'No reference limit'],
    { food: 'yogurt', item: 'lead', day: '2021-09-01' },
    ({ food, item, day }) => [
      `限量表里没有细类“${food}”项目“${item}”在 ${day} 有效的限量，只能按本行的标准值核对。`,
      '查标准后在 data/reference/limits.csv 补一行。',
    ],
    ({ food, item, day }) => [
      `There is no limit for “${item}” in “${food}” in force on ${day}; the verdict was checked against this row’s own limit only.`,
      'Look it up in the standard and add it to data/reference/limits.csv.',
    ],
  ),
  'limit-differs': error(
    ['标准值与限量表不同', 'The limit differs from the reference'],
    { value: '≤0.1g/kg', expected: '≤0.075g/kg', day: '2021-09-01' },
    ({ value, expected, day }) => [
      `这里的标准值是“${value}”，而产品日期 ${day} 当天有效的限量是“${expected}”。`,
      '对照检验报告和标准：录错的改这里；限量表有误或缺一段有效期的，改 data/reference/limits.csv。',
    ],
    ({ value, expected, day }) => [
      `The limit here is “${value}”; the one in force on the product’s day, ${day}, is “${expected}”.`,
      'Compare report and standard: correct it here, or in data/reference/limits.csv if that is wrong.',
    ],
  ),
  'standard-differs': error(
    ['判定依据与限量表不同', 'The standard differs from the reference'],
    { value: 'GB 19302-2003', expected: 'GB 19302-2010', day: '2021-09-01' },
    ({ value, expected, day }) => [
      `这里的判定依据是“${value}”，而产品日期 ${day} 当天有效的是“${expected}”。`,
      '对照检验报告：录错的改这里；限量表有误的，改 data/reference/limits.csv。',
    ],
    ({ value, expected, day }) => [
      `Judged here by “${value}”; in force on the product’s day, ${day}, is “${expected}”.`,
      'Correct it here from the test report, or in data/reference/limits.csv if that is wrong.',
    ],
  ),
} as const;
