import { didYouMean, didYouMeanEn, error } from './entry.ts';

/** Bulletins and other prose. */
export const PROSE_RULES = {
  'prose-figure': error(
    ['正文里直接写了数字', 'A literal figure in prose'],
    { value: '53 批次', element: '<Stat of="…" />' },
    ({ value, element }) => [
      `正文里直接写了“${value}”。数字一律由数据算出，手写的数字迟早会与数据不符。`,
      element
        ? `改用组件，例如 ${element}；引用他人原文的，放进 <Quote source="出处">…</Quote>；或换一种不带数字的说法。`
        : '换一种不带数字的说法，例如“多家”“连日”。',
    ],
    ({ value, element }) => [
      `“${value}” is written into the prose. Every figure is computed: one typed by hand will drift from the data.`,
      element
        ? `Use a component such as ${element}; put quotations into <Quote source="…">…</Quote>; or reword without a figure.`
        : 'Reword without a figure.',
    ],
  ),
  'prose-syntax': error(
    ['MDX 语法错误', 'An MDX file can not be read'],
    { reason: 'Unexpected closing tag' },
    ({ reason }) => [
      `从这里起读不下去（${reason}）。`,
      '检查尖括号与花括号是否成对，组件是否写成 <Stat of="…" /> 这样自行闭合的形式。',
    ],
    ({ reason }) => [
      `The file can not be read from here on (${reason}).`,
      'See that angle and curly brackets are paired, and that components close themselves, as in <Stat of="…" />.',
    ],
  ),
  'frontmatter-missing': error(
    ['缺少文件头', 'The head of the file is missing'],
    {},
    () => [
      '文件开头没有用三个连字符围起来的文件头，不知道标题、文号和公布日期。',
      '在最上面补上 --- 与 --- 之间的各项：title、summary 等，写法见其他文件。',
    ],
    () => [
      'The file has no head between lines of three hyphens: title, number and day of publication are unknown.',
      'Add it at the very top, after the example of other files.',
    ],
  ),
  'bulletin-campaign': error(
    ['没有这个行动', 'No such campaign'],
    { value: '2021-six', nearest: '2021-six-categories' },
    ({ value, nearest }) => [
      `data/campaigns 里没有“${value}”，通报中的数字无从算起。${didYouMean(nearest)}`,
      '填 data/campaigns 下的文件夹名。',
    ],
    ({ value, nearest }) => [
      `There is no “${value}” in data/campaigns, so its figures can not be computed.${didYouMeanEn(nearest)}`,
      'Give the name of a folder of data/campaigns.',
    ],
  ),
  'bulletin-languages-differ': error(
    ['中英文文件头不一致', 'The two languages disagree'],
    { key: 'publishedOn', value: '2022-02-01', other: '2022-02-10' },
    ({ key, value, other }) => [
      `“${key}”这里是“${value}”，中文版是“${other}”，应当相同。`,
      '核对后改成一样。',
    ],
    ({ key, value, other }) => [
      `“${key}” is “${value}” here and “${other}” in the Chinese version; they must be the same.`,
      'Compare and make them equal.',
    ],
  ),
} as const;
