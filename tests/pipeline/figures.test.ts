import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/pipeline/prose/figures.ts';
import { readMdx } from '../../src/pipeline/prose/mdx.ts';

const found = (text: string) => figuresIn(text).map((figure) => figure.text);

describe('figures in prose', () => {
  it.each([
    ['共检查企业587家，抽取样品340 批次', ['587家', '340 批次']],
    ['不合格率为15.6%', ['15.6%']],
    ['2021年8月4日', ['2021年', '8月', '4日']],
    ['１２家、①、Ⅱ级', ['１２家', '①', 'Ⅱ']],
    ['五十三批次不合格，两家停产', ['五十三批次', '两家']],
    ['百分之十五点六', ['百分之十五点六']],
    ['十余家企业、六大类产品', ['十余家', '六大类']],
    ['Twenty-three firms, two of them closed', ['Twenty-three', 'two']],
    ['hundreds of visits', ['hundreds']],
    ['依据 GB 2760 判定', ['2760']],
  ])('%s', (text, figures) => {
    expect(found(text)).toEqual(figures);
  });

  it.each([
    '采用“四不两直”和暗访方式，建立一企一档',
    '一家企业逐家排查，一次到位',
    '第二次约谈，第十五工作组',
    '黄曲霉毒素B1、维生素B12、COVID-19',
    '避免二次污染，毫克每千克',
    '走进千家万户，多次提醒，若干批次',
    'One of them was closed for the second time',
    'often, someone, attention, tension, weight',
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('passages of an MDX file', () => {
  const texts = (source: string) => {
    const mdx = readMdx(source);
    if ('reason' in mdx) throw new Error(mdx.reason);
    return mdx.passages.map(({ text }) => text.trim()).filter(Boolean);
  };

  it('are all that readers see, quotations with a source left out', () => {
    const source = [
      '# 标题',
      '',
      '一段<Stat of="samples" />话 `代码` [链接](https://example.org/53 "提示") ![图](a.png)',
      '',
      '<Figure caption="图注" of="x53" />',
      '',
      '{/* 注释 53 */}',
      '',
      '<Quote source="报告">共 53 批次</Quote>',
      '',
      '<Quote>无出处</Quote>',
      '',
      '| 表头 |',
      '|---|',
      '| 格 |',
    ].join('\n');
    expect(texts(source)).toEqual([
      '标题',
      '一段',
      '话',
      '代码',
      '提示',
      '链接',
      '图',
      '图注',
      '无出处',
      '表头',
      '格',
    ]);
  });

  it('know where they begin', () => {
    const mdx = readMdx('---\ntitle: 甲\n---\n\n第一行\n第二行 **粗** 字\n');
    if ('reason' in mdx) throw new Error(mdx.reason);
    expect(mdx.frontmatter).toEqual({ yaml: 'title: 甲', line: 2 });
    expect(mdx.passages).toEqual([
      { text: '第一行\n第二行 ', line: 5, character: 1 },
      { text: '粗', line: 6, character: 7 },
      { text: ' 字', line: 6, character: 9 + 1 },
    ]);
  });

  it('can not be told where the file can not be parsed', () => {
    expect(readMdx('一\n\n<Stat of="x">\n')).toMatchObject({ line: 3, character: 1 });
  });
});
