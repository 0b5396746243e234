import { bulletin, change, SITE, write, type Defects } from './edit.ts';

const [zh, en] = [bulletin('zh.mdx'), bulletin('en.mdx')];

export const PROSE_DEFECTS: Defects = {
  'prose-figure': [change(zh, '<Stat of="samples.failed" />批次', '53 批次')],
  'prose-figure-numeral': [change(zh, '一企一档', '一企一档，共查五十三批次')],
  'prose-figure-english': [change(en, '<Stat of="samples" /> batches', 'twenty-three batches')],
  'prose-figure-title': [change(zh, 'title: 示例行动：查了什么', 'title: 示例行动：53批次不合格')],
  'prose-figure-quote-without-source': [
    change(en, '<Quote source="Example source">Four', '<Quote>Four'),
  ],
  'prose-figure-list': [
    change(zh, '  依据 <Standard no="GB 19302-2010" /> 判定', '  依据 GB 19302 判定'),
  ],
  'prose-figure-explainer': [
    change('content/items/coliforms.yaml', '杀菌温度不够', '杀菌温度不到72度'),
  ],
  'prose-syntax': [change(zh, '<Stat of="samples" />', '<Stat of="samples">')],
  'prose-code': [change(zh, '<Stat of="samples" />批次', '{process.env.HOME}批次')],
  'prose-code-attribute': [change(zh, '<Stat of="samples" />批次', '<Stat of={1 + 1} />批次')],
  'prose-code-import': [
    change(zh, '\n---\n', "\n---\n\nimport { readFileSync } from 'node:fs';\n"),
  ],
  'prose-element': [change(zh, '一企一档', '<script>hostile()</script>')],
  'prose-link': [change(zh, '一企一档', '[一企一档](javascript:hostile%28%29)')],
  'text-hidden': [change(zh, '一企一档', '一企\u202e一档')],
  'text-hidden-yaml': [change(SITE, '示例市场监督管理局', '示例市场\u200b监督管理局')],
  'frontmatter-missing': [write('content/pages/about/zh.mdx', '本站由示例市场监督管理局主办。\n')],
  'prose-link-later': [
    ...[zh, en].map((file) => change(file, 'publishedOn: 2022-03-15', 'publishedOn: 2021-11-15')),
    change(zh, '一企一档', '[一企一档](../../notices/2021-0002/)'),
  ],
  'bulletin-campaign': [zh, en].map((file) =>
    change(file, 'campaign: 2021-sample', 'campaign: 2021-simple'),
  ),
  'bulletin-languages-differ': [change(en, 'publishedOn: 2022-03-15', 'publishedOn: 2022-03-14')],
};
