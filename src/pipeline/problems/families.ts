import type { Bilingual } from '../../domain/schema/field.ts';
import type { Code } from './catalogue.ts';
import { AIM_RULES } from './catalogue/aim.ts';
import { CASE_RULES } from './catalogue/case.ts';
import { CELL_FORM_RULES } from './catalogue/cell-form.ts';
import { CELL_RULES } from './catalogue/cell.ts';
import { FILE_RULES } from './catalogue/file.ts';
import { HISTORY_RULES } from './catalogue/history.ts';
import { IDENTIFIER_RULES } from './catalogue/identifier.ts';
import { LAYOUT_RULES } from './catalogue/layout.ts';
import { NOTICE_RULES } from './catalogue/notice.ts';
import { PRIVACY_RULES } from './catalogue/privacy.ts';
import { PROSE_RULES } from './catalogue/prose.ts';
import { PUBLISHED_RULES } from './catalogue/published.ts';
import { REFERENCE_RULES } from './catalogue/reference.ts';
import { RESULT_RULES } from './catalogue/result.ts';
import { SAMPLE_RULES } from './catalogue/sample.ts';
import { TOTAL_RULES } from './catalogue/total.ts';
import { YAML_RULES } from './catalogue/yaml.ts';

/** Rules of one kind: why they matter to the public, which is why they stop a publication. */
export interface Family {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly codes: readonly Code[];
}

const family = (
  rules: Readonly<Record<string, unknown>>,
  title: readonly [zh: string, en: string],
  why: readonly [zh: string, en: string],
): Family => ({
  title: { zh: title[0], en: title[1] },
  why: { zh: why[0], en: why[1] },
  codes: Object.keys(rules) as Code[],
});

/** Every rule, by kind, in the order of the catalogue. */
export const FAMILIES: readonly Family[] = [
  family(
    FILE_RULES,
    ['文件', 'Files'],
    [
      '程序读不了的文件，里面的记录就不会公布；编码不对，公布出来的就是乱码。',
      'Records in a file that can not be read are never published; in the wrong encoding they would be garbled.',
    ],
  ),
  family(
    LAYOUT_RULES,
    ['表格的行和列', 'Rows and columns'],
    [
      '列错位、行缺格，一家企业的内容就可能记到另一家名下。',
      'When columns shift or cells are missing, what belongs to one firm may be filed under another.',
    ],
  ),
  family(
    CELL_RULES,
    ['单元格的内容', 'What a cell holds'],
    [
      '看起来一样、其实不同的内容，查不到，也和别的表对不上，统计就会漏数。',
      'What looks the same and is not can neither be found nor matched, and the counts come out short.',
    ],
  ),
  family(
    CELL_FORM_RULES,
    ['编号、日期和数字的写法', 'How codes, dates and numbers are written'],
    [
      '公众凭批号、日期和编号核对手里的产品，差一位就是另一件。期限也从日期算起。',
      'The public compares batch numbers, dates and codes with the packet in hand; one digit makes it another. Deadlines count from dates.',
    ],
  ),
  family(
    YAML_RULES,
    ['设置文件', 'Settings'],
    [
      '设置文件决定网站的名称、热线、行动的时段和总数；读不懂就不能发布。',
      'Settings decide the name of the site, the hotline, the days and totals of a campaign; what is unclear can not be published.',
    ],
  ),
  family(
    REFERENCE_RULES,
    ['表与表的对应', 'How tables match'],
    [
      '通告、样品、企业分在几张表里，靠编号连起来；编号对不上，就连不到同一件事。',
      'Notices, batches and firms stand in several tables and are joined by their codes; a code that matches nothing joins nothing.',
    ],
  ),
  family(
    IDENTIFIER_RULES,
    ['证照编号', 'Codes of licences and firms'],
    [
      '编号错一位，或者名称只差一个看起来一样的字，可能就是另一家企业。校验位能发现抄错的数字。',
      'One wrong digit, or a letter that only looks alike, may point to another firm. The check digit finds slips of the pen.',
    ],
  ),
  family(
    SAMPLE_RULES,
    ['样品', 'Batches'],
    [
      '样品的结论、项目和去向要前后一致，否则不合格率会算错，或者有一批不合格没人处理。',
      'What a batch was tested for, how it came out and what was done must agree, or rates are wrong and a failure goes unhandled.',
    ],
  ),
  family(
    RESULT_RULES,
    ['检验结果和限量', 'Results and limits'],
    [
      '判定为不合格，要能从结果和标准里看出来；看不出来的，不能对外说不合格。',
      'That a batch fails must follow from its result and the standard; otherwise nobody may be told that it does.',
    ],
  ),
  family(
    CASE_RULES,
    ['案件', 'Cases'],
    [
      '核查处置要按顺序、有依据，公众看到的“已结案”才算数。',
      'Follow-up has an order and needs proof; only then does “closed” mean something to the public.',
    ],
  ),
  family(
    HISTORY_RULES,
    ['时间先后和措施', 'The order of events'],
    [
      '日期前后矛盾，期限和进度就会算错，也会让人怀疑记录。',
      'Dates that contradict each other make deadlines and progress wrong, and the record doubtful.',
    ],
  ),
  family(
    NOTICE_RULES,
    ['通告', 'Notices'],
    [
      '通告点名企业，公布之前要批准、要过争议期。',
      'A notice names a firm: it has to be approved, and the time for disputes must be over.',
    ],
  ),
  family(
    PRIVACY_RULES,
    ['个人信息', 'Persons'],
    [
      '公布的是企业和产品；个人的姓名、电话、证件号一旦公布就收不回来。',
      'Firms and products are published; the name or number of a person, once public, can not be taken back.',
    ],
  ),
  family(
    PUBLISHED_RULES,
    ['已经公布的内容', 'What is already public'],
    [
      '公布过的内容不能悄悄改。改了什么、为什么改，要让看过原文的人也能知道。',
      'What was public is never changed in silence. Whoever read it must be able to learn what changed, and why.',
    ],
  ),
  family(
    TOTAL_RULES,
    ['总数', 'Totals'],
    [
      '表里算出的数和已经对外公布的总数不一样，公众就不知道该信哪一个。',
      'If the tables add up to another number than the one announced, the public can not know which to believe.',
    ],
  ),
  family(
    AIM_RULES,
    ['选点的权重', 'Weights of the aim'],
    [
      '下一次查谁，是按公开的权重算的；权重不全，排序就没有道理。',
      'Where the next campaign looks is computed from public weights; with some missing, the ranking means nothing.',
    ],
  ),
  family(
    PROSE_RULES,
    ['通报和说明文字', 'Prose'],
    [
      '正文里的数字要和数据一致，中英两份要说同一件事。',
      'Figures in the prose must agree with the data, and both languages must say the same.',
    ],
  ),
];

/** The family of a rule. */
export function familyOf(code: Code): Family {
  const found = FAMILIES.find(({ codes }) => codes.includes(code));
  if (!found) throw new Error(`No family of rules has ${code}`);
  return found;
}
