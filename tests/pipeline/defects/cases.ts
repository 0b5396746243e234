import { add, campaign, drop, set, type Defects, type Edit } from './edit.ts';

const [samples, cases, measures, events] = [
  'samples.csv',
  'cases.csv',
  'measures.csv',
  'events.csv',
].map(campaign) as [string, string, string, string];

const FAILING = ['XC21150100001', '不合格'];
const reason = (sample: readonly string[]) =>
  set(samples, sample, { 未立案件原因: '生产企业不在本区' });

const event = (id: string, day: string, type: string): Edit =>
  add(events, ['aj-001', '出具报告'], { 案件编号: id, 日期: day, 事项: type });

/** Another case, found on inspection. */
const inspectionCase = add(cases, ['aj-001'], {
  案件编号: 'aj-003',
  企业编号: 'f-0003',
  案件来源: '检查发现',
  抽样编号: '/',
  承办盟市: '150200',
  惩戒方式: '立行立改',
});

const UNVERIFIED = { 核验日期: '', 证据: '' };

export const CASE_DEFECTS: Defects = {
  'failure-without-case': [set(cases, ['aj-001'], { 案件来源: '检查发现', 抽样编号: '/' })],
  'failure-two-cases': [
    add(cases, ['aj-001'], { 案件编号: 'aj-003', 适用理由: '重复立案' }),
    event('aj-003', '2021-09-28', '出具报告'),
  ],
  'case-and-reason': [reason(FAILING)],
  'reason-on-passing': [reason(['XC21150100002'])],
  'case-without-sample': [reason(FAILING), set(cases, ['aj-001'], { 抽样编号: '/' })],
  'case-sample-passed': [set(cases, ['aj-001'], { 抽样编号: 'XC21150100001;XC21150100002' })],
  'case-firm-differs': [set(cases, ['aj-001'], { 企业编号: 'f-0004' })],
  'case-category-differs': [set(cases, ['aj-001'], { 类别代码: 'oil' })],
  'measure-unproven': [set(measures, ['cs-002'], { 证据: '' })],
  'measure-verified-undone': [
    set(measures, ['cs-003'], { 企业完成日期: '', 核验日期: '2022-03-01', 证据: '现场照片' }),
  ],
};

export const HISTORY_DEFECTS: Defects = {
  'case-no-events': [inspectionCase],
  'case-event-before-cause': [drop(events, ['受理复检'])],
  'case-event-before-cause-date': [set(events, ['aj-002', '制定措施'], { 日期: '2021-11-15' })],
  'case-after-close': [event('aj-001', '2021-12-01', '封存停售')],
  'case-closed-unverified': [
    set(measures, ['cs-001'], UNVERIFIED),
    set(measures, ['cs-002'], UNVERIFIED),
  ],
  'case-penalty-only': [
    set(measures, ['cs-001'], { 企业完成日期: '', ...UNVERIFIED }),
    set(measures, ['cs-002'], { 企业完成日期: '', ...UNVERIFIED }),
    add(campaign('penalties.csv'), ['aj-002'], {
      决定书文号: '示市监处罚〔2021〕9号',
      案件编号: 'aj-001',
      决定日期: '2021-11-15',
    }),
  ],
  'case-closed-before-due': [set(measures, ['cs-002'], { 核验日期: '2021-12-18' })],
  'case-measure-unset': [drop(events, ['aj-002', '制定措施'])],
  'case-microbial-reinspection': [
    event('aj-001', '2021-10-09', '申请复检'),
    event('aj-001', '2021-10-12', '受理复检'),
    event('aj-001', '2021-10-18', '复检维持'),
  ],
  'case-late-application': [
    set(events, ['申请复检'], { 日期: '2021-10-28' }),
    set(events, ['受理复检'], { 日期: '2021-10-29' }),
  ],
  'case-recall-level': [set(events, ['启动召回'], { 召回级别: '' })],
  'case-extension-until': [set(events, ['延期'], { 延至: '' })],
  'case-extension-until-reason': [set(events, ['延期'], { 说明: '' })],
  'case-year-unknown': [inspectionCase, event('aj-003', '2031-09-20', '告知企业')],
};
