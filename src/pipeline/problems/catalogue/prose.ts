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
  'prose-code': error(
    ['正文里有程序', 'Code in the prose'],
    { value: '{process.env}' },
    ({ value }) => [
      `正文里有一段程序“${value}”，生成网站时会被执行。正文只写文字和组件。`,
      '删去它；数字和日期用组件，例如 <Stat of="…" />；花括号本身写成“&#123;”。',
    ],
    ({ value }) => [
      `The prose holds code, “${value}”, which would run while the site is built. Prose is text and components.`,
      'Delete it; use components such as <Stat of="…" /> for figures and days; write a curly bracket itself as &#123;.',
    ],
  ),
  'prose-element': error(
    ['正文里有网页代码', 'HTML in the prose'],
    { value: '<script>' },
    ({ value }) => [
      `正文里直接写了网页代码“${value}”，公布后可能执行别人的程序。`,
      '改用 Markdown（**加粗**、[链接](网址)、列表）或现有的组件；小于号本身写成“&lt;”。',
    ],
    ({ value }) => [
      `HTML, “${value}”, is written into the prose; published, it might run somebody’s program.`,
      'Use Markdown or one of the components; write the sign itself as &lt;.',
    ],
  ),
  'prose-link': error(
    ['链接的网址不能用', 'A link that may not be'],
    { value: 'javascript:alert(1)' },
    ({ value }) => [
      `“${value}”不是可以公布的网址：链接只能以 http、https、mailto 或 tel 开头，或者指向本站；图片只能放在本站。`,
      '核对网址；图片放进 public 文件夹再引用。',
    ],
    ({ value }) => [
      `“${value}” can not be published: links begin with http, https, mailto or tel, or stay on this site; pictures lie on this site.`,
      'Correct the address; put pictures into the public folder.',
    ],
  ),
  'prose-link-later': error(
    ['链接的内容那时还没公布', 'A link to what is not out yet'],
    {
      value: '../../notices/2021-0002/',
      own: '2021-11-15',
      when: '2021-12-10 才公布',
      whenEn: 'is out on 2021-12-10',
    },
    ({ value, own, when }) => [
      `这份通报 ${own} 公布，它链接的“${value}”${when}：公众那时点不开。`,
      '链接到那时已有的页面，例如列表页；或者把这份通报推迟。',
    ],
    ({ value, own, whenEn }) => [
      `This bulletin is out ${own}; “${value}”, to which it links, ${whenEn}: the public will find nothing there.`,
      'Link to a page that is there by then, such as a list; or put the bulletin off.',
    ],
  ),
  'text-hidden': error(
    ['文字里有看不见的字符', 'An invisible character in a text'],
    { character: 'U+202E' },
    ({ character }) => [
      `这里有一个看不见的字符（${character}）：它会打乱文字的顺序，或使内容搜不到。`,
      '删去前后几个字，手工重新输入。',
    ],
    ({ character }) => [
      `There is an invisible character here (${character}): it turns text around, or hides it from searching.`,
      'Delete the characters around it and type them anew.',
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
