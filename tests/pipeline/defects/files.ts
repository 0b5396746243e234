import type { Table } from '../../../src/domain/schema/table.ts';
import { visits } from '../../../src/domain/schema/tables/visit.ts';
import { exampleRow } from '../../../src/pipeline/starters/example.ts';
import { damaged, gb18030, utf16be, utf16le } from './encodings.ts';
import {
  bulletin,
  campaign,
  CAMPAIGN,
  change,
  copy,
  FIRMS,
  lines,
  recode,
  remove,
  rewrite,
  write,
  type Defects,
} from './edit.ts';

const separated = (file: string, by: string) => rewrite(file, (text) => text.replaceAll(',', by));

export const FILE_DEFECTS: Defects = {
  'file-missing': [remove(campaign('corrections.csv'))],
  'file-missing-language': [remove(bulletin('en.mdx'))],
  'file-missing-renamed': [
    copy(campaign('samples.csv'), campaign('sample.csv')),
    remove(campaign('samples.csv')),
  ],
  'file-unknown': [copy(campaign('samples.csv'), campaign('抽样批次（副本）.csv'))],
  'folder-name': [copy(CAMPAIGN, 'data/campaigns/2022 Six/campaign.yaml')],
  'file-empty': [write(campaign('corrections.csv'), '\ufeff\n')],
  'file-empty-yaml': [write('content/glossary.yaml', '# 待补\n')],
  'file-gb18030': [recode(FIRMS, gb18030)],
  'file-utf16-le': [recode(FIRMS, utf16le)],
  'file-utf16-be': [recode(FIRMS, utf16be)],
  'file-utf16-no-mark': [recode(campaign('results.csv'), (text) => utf16le(text.slice(1)))],
  'file-not-utf8': [recode(FIRMS, damaged('油脂'))],
  'file-nul': [change(FIRMS, '示例油脂', '示例\0油脂')],
  'file-delimiter-tab': [separated(FIRMS, '\t')],
  'file-delimiter-semicolon': [separated(campaign('cases.csv'), ';')],
  'file-delimiter-full-width': [separated(campaign('cases.csv'), '，')],
  'text-to-fill': [change(CAMPAIGN, '  zh: 示例行动\n', '  zh: 【待填】行动名称\n')],
  'quote-open': [change(FIRMS, '示例油脂有限公司', '"示例油脂有限公司')],
  'quote-stray': [change(FIRMS, '示例油脂有限公司', '"示例"油脂有限公司')],
};

export const LAYOUT_DEFECTS: Defects = {
  'header-missing': [rewrite(FIRMS, (text) => text.split('\n').slice(1).join('\n'))],
  'header-not-first': [
    rewrite(
      campaign('cases.csv'),
      (text) => `\ufeff2021年案件台账,,,,,,,\n填报单位：示例局,,,,,,,\n${text.slice(1)}`,
    ),
  ],
  'column-unknown': [change(FIRMS, '企业名称', '企业名')],
  'column-unknown-english': [change(FIRMS, '企业编号', 'id')],
  'column-unknown-proto': [
    lines(campaign('cases.csv'), (line, i) => `${line},${i === 0 ? '__proto__' : 'x'}`),
  ],
  'column-missing': [lines(FIRMS, (line) => line.split(',').toSpliced(7, 1).join(','))],
  'column-twice': [lines(campaign('cases.csv'), (line) => `${line},${line.split(',')[1] ?? ''}`)],
  'column-many': [
    lines(campaign('cases.csv'), (line, i) => `${line}${(i === 0 ? ',备用' : ',').repeat(1001)}`),
  ],
  'column-unnamed': [
    lines(campaign('cases.csv'), (line, i) => `${line},,${i === 2 ? '待核实' : ''}`),
  ],
  'row-short': [change(FIRMS, '示例市示例路3号,,,A', '示例市示例路3号')],
  'row-long': [change(FIRMS, '示例市示例路3号,,,A', '示例市,示例路3号,,,A')],
  'row-example': [
    rewrite(
      campaign('visits.csv'),
      (text) => `${text}${exampleRow(visits as unknown as Table).join(',')}\n`,
    ),
  ],
};
