import { didYouMean, didYouMeanEn, error } from './entry.ts';

/** Description files in YAML, and the heads of MDX files. */
export const YAML_RULES = {
  'yaml-syntax': error(
    ['YAML 语法错误', 'A YAML file can not be read'],
    { reason: 'Implicit keys need to be on a single line' },
    ({ reason }) => [
      `从这里起读不下去（${reason}）。常见原因：缩进不齐、冒号后没有空格、引号没有成对。`,
      '对照上下几行改正缩进与标点；缩进只用空格，不用 Tab；含冒号或井号的文字用引号括住。',
    ],
    ({ reason }) => [
      `The file can not be read from here on (${reason}). Usual causes: uneven indentation, no space after a colon, unpaired quotation marks.`,
      'Compare indentation and punctuation with the lines around; indent by spaces, never tabs; quote texts with colons or #.',
    ],
  ),
  'yaml-key-twice': error(
    ['同一项写了两次', 'A key is given twice'],
    { key: 'title' },
    ({ key }) => [`“${key}”写了两次，不知道以哪一个为准。`, '核对后删去一个。'],
    ({ key }) => [
      `“${key}” is given twice; which one counts is unclear.`,
      'Compare and delete one.',
    ],
  ),
  'yaml-key-unknown': error(
    ['不认识的项', 'An unknown key'],
    { key: 'windows', nearest: 'window' },
    ({ key, nearest }) => [
      `没有“${key}”这一项。${didYouMean(nearest)}`,
      nearest ? `改成“${nearest}”。` : '删去这一项，或对照示例文件改正名称。',
    ],
    ({ key, nearest }) => [
      `There is no key “${key}”.${didYouMeanEn(nearest)}`,
      nearest ? `Write “${nearest}”.` : 'Delete it, or correct its name after the example.',
    ],
  ),
  'yaml-key-missing': error(
    ['缺少一项', 'A key is missing'],
    { key: 'window.from' },
    ({ key }) => [`缺少“${key}”这一项。`, '在这里补上，写法见示例文件。'],
    ({ key }) => [`The key “${key}” is missing.`, 'Add it here, as in the example file.'],
  ),
  'yaml-type': error(
    ['这一项的类型不对', 'A value of the wrong type'],
    { key: 'hotline.number', value: '12315', expected: 'string' },
    ({ key, value, expected }) => [
      `“${key}”应是${TYPE_ZH[expected] ?? expected}，这里是“${value}”。`,
      expected === 'string' ? `加上引号：'${value}'。` : '对照示例文件改正。',
    ],
    ({ key, value, expected }) => [
      `“${key}” must be ${TYPE_EN[expected] ?? expected}; here stands “${value}”.`,
      expected === 'string'
        ? `Put it in quotation marks: '${value}'.`
        : 'Correct it after the example file.',
    ],
  ),
  'yaml-value': error(
    ['这一项的内容不对', 'A value that is not allowed'],
    { key: 'kind', value: 'finding', allowed: 'findings、interview、progress' },
    ({ key, value, allowed }) => [
      value ? `“${key}”不能是“${value}”。` : `“${key}”不能是空的。`,
      allowed ? `从这些里选一个：${allowed}。` : '对照示例文件改正。',
    ],
    ({ key, value, allowed }) => [
      value ? `“${key}” can not be “${value}”.` : `“${key}” can not be blank.`,
      allowed ? `Choose one of: ${allowed}.` : 'Correct it after the example file.',
    ],
  ),
  'yaml-date': error(
    ['YAML 里的日期不对', 'A date in YAML is wrong'],
    { key: 'window.from', value: '2021-8-4' },
    ({ key, value }) => [
      `“${key}”应是日期，“${value}”不是，或那一天不存在。`,
      '写成 2021-08-04 这样的形式。',
    ],
    ({ key, value }) => [
      `“${key}” must be a date; “${value}” is none, or there is no such day.`,
      'Write it like 2021-08-04.',
    ],
  ),
} as const;

const TYPE_ZH: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组下级项',
};

const TYPE_EN: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};
