import { add, campaign, CAMPAIGN, change, FIRMS, set, type Defects } from './edit.ts';

const notices = campaign('notices.csv');

const draft = (sample: string) =>
  add(notices, ['2021-0002'], { 通告编号: '2021-0003', 抽样编号: sample, 审批: '草稿' });

export const NOTICE_DEFECTS: Defects = {
  'notice-twice': [draft('XC21150100001')],
  'notice-of-passing': [draft('XC21150100002')],
  'notice-approver-missing': [set(notices, ['2021-0002'], { 审批人: '' })],
  'notice-urgent-unsigned': [set(notices, ['2021-0002'], { 紧急公布理由: '可能造成严重健康危害' })],
  'correction-field': [set(campaign('corrections.csv'), ['gz-001'], { 字段: '规格' })],
  'credit-subject': [set(campaign('credit.csv'), ['f-0001'], { 关联编号: 'XC21150100008' })],
  'text-phone': [
    set(campaign('measures.csv'), ['cs-001'], { 措施: '更换过滤器，联系13912345678' }),
  ],
  'text-phone-firm': [set(FIRMS, ['f-0003'], { 企业地址: '示例市示例路3号（0471-1234567）' })],
  'text-identity': [
    set(campaign('corrections.csv'), ['gz-001'], {
      原因: '录入有误（身份证150102199001010019）',
    }),
  ],
  'text-phone-yaml': [change(CAMPAIGN, 'purpose:\n  zh: ', 'purpose:\n  zh: 联系13912345678，')],
  'text-bank-card': [
    set(campaign('measures.csv'), ['cs-001'], { 措施: '退款至6222020200112233453' }),
  ],
  'text-person': [set(campaign('measures.csv'), ['cs-001'], { 问题: '负责人：张三丰，未到场' })],
  'text-person-prose': [
    change('content/bulletins/findings/zh.mdx', '一企一档', '一企一档（联系人：李四）'),
  ],
  'text-person-item': [
    change('content/items/coliforms.yaml', '设备没洗净。', '设备没洗净（负责人：李四）。'),
  ],
  'text-person-watch': [
    change('content/watch/local-dairy.yaml', '有没有完整的标签。', '标签上有没有“经营者：李四”。'),
  ],
  'text-identity-glossary': [
    change('content/glossary.yaml', '一批产品。', '一批产品（150102199001010019）。'),
  ],
};

export const TOTAL_DEFECTS: Defects = {
  'total-differs': [change(CAMPAIGN, '  firms: 4', '  firms: 5')],
  'total-differs-suspected': [change(CAMPAIGN, 'suspected: 1', 'suspected: 2')],
  'part-differs': [
    change(CAMPAIGN, 'category:dairy\n      firms: 3', 'category:dairy\n      firms: 2'),
  ],
  'part-differs-region': [
    change(CAMPAIGN, 'region:150700\n      firms: 1', 'region:150700\n      firms: 2'),
  ],
  'part-scope': [change(CAMPAIGN, 'region:150700', 'region:150799')],
};
