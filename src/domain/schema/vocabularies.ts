import type { Bilingual } from './field.ts';

/**
 * Closed lists of words. In the data stands the official Chinese word, in code the English key.
 * Lists that a regulator may extend (problem classes, items, regions) are reference tables instead.
 */
export type Vocabulary = Readonly<Record<string, Bilingual>>;

const word = (zh: string, en: string): Bilingual => ({ zh, en });

export const yesNo = { yes: word('是', 'Yes'), no: word('否', 'No') } as const;

/** A step of the visit procedure: done, left out, or not called for (no sample was due). */
export const stepDone = {
  done: word('是', 'Done'),
  missing: word('否', 'Left out'),
  notDue: word('不适用', 'Not due'),
} as const;

export const subjectKind = {
  enterprise: word('企业', 'Enterprise'),
  cooperative: word('合作社', 'Co-operative'),
  individual: word('个体工商户', 'Individual business'),
  workshop: word('小作坊', 'Small workshop'),
} as const;

export const visitForm = {
  unannounced: word('四不两直', 'Unannounced'),
  undercover: word('暗访', 'Undercover'),
} as const;

export const visitResult = {
  met: word('符合', 'Requirements met'),
  mostlyMet: word('基本符合', 'Mostly met'),
  notMet: word('不符合', 'Not met'),
} as const;

export const samplingStage = {
  production: word('生产', 'Production'),
  retail: word('流通', 'Retail'),
  catering: word('餐饮', 'Catering'),
  online: word('网络', 'Online'),
} as const;

/** What the date on a packet or record says. */
export const dateKind = {
  made: word('生产', 'Made'),
  processed: word('加工', 'Processed'),
  boughtIn: word('购进', 'Bought in'),
  quarantined: word('检疫', 'Quarantined'),
  disinfected: word('消毒', 'Disinfected'),
  sampled: word('抽样', 'Sampled'),
} as const;

export const verdict = {
  pass: word('合格', 'Compliant'),
  fail: word('不合格', 'Non-compliant'),
} as const;

/** How a firm is dealt with, gravest first (mechanism M4). */
export const discipline = {
  handedToPolice: word('移送公安', 'Handed to the police'),
  caseFiled: word('立案调查', 'Case filed'),
  orderedToRectify: word('责令改正', 'Ordered to rectify'),
  correctedAtOnce: word('立行立改', 'Corrected at once'),
  noPenalty: word('不予处罚', 'No penalty'),
} as const;

/** What opened a case. */
export const caseSource = {
  sampling: word('抽检不合格', 'Failing sample'),
  inspection: word('检查发现', 'Found on inspection'),
} as const;

export const measureKind = {
  system: word('管理制度', 'Management system'),
  equipment: word('设施设备', 'Facilities and equipment'),
  process: word('生产工艺', 'Production process'),
} as const;

/** A case is the list of its events; states and deadlines follow from them. */
export const eventType = {
  sampled: word('抽样', 'Sampled'),
  reported: word('出具报告', 'Laboratory reported'),
  notified: word('告知企业', 'Firm notified'),
  stockSealed: word('封存停售', 'Stock sealed, sale stopped'),
  reinspectionApplied: word('申请复检', 'Re-inspection applied for'),
  reinspectionAccepted: word('受理复检', 'Re-inspection accepted'),
  reinspectionRefused: word('不予受理复检', 'Re-inspection refused'),
  reinspectionUpheld: word('复检维持', 'Re-inspection upheld the result'),
  reinspectionOverturned: word('复检推翻', 'Re-inspection overturned the result'),
  objectionRaised: word('提出异议', 'Objection raised'),
  objectionDecided: word('异议处理完毕', 'Objection decided'),
  recallStarted: word('启动召回', 'Recall started'),
  recallFinished: word('召回完成', 'Recall finished'),
  causeFound: word('查明原因', 'Cause found'),
  measureSet: word('制定措施', 'Measures set'),
  selfInspected: word('企业自查', 'Firm inspected itself'),
  caseFiled: word('立案', 'Case filed'),
  orderIssued: word('责令整改', 'Rectification ordered'),
  firmReportsDone: word('企业报告完成', 'Firm reports done'),
  rechecked: word('复查', 'Re-checked'),
  penaltyDecided: word('处罚决定', 'Penalty decided'),
  extended: word('延期', 'Deadline extended'),
  handedToPolice: word('移送公安', 'Handed to the police'),
  reopened: word('重新打开', 'Reopened'),
  closed: word('结案', 'Closed'),
} as const;

export const recallLevel = {
  one: word('一级', 'Level 1'),
  two: word('二级', 'Level 2'),
  three: word('三级', 'Level 3'),
} as const;

export const interviewLevel = {
  firm: word('企业', 'Firm'),
  collective: word('集体', 'Collective'),
  government: word('地方政府', 'Local government'),
} as const;

export const interviewForm = {
  onSite: word('现场', 'In person'),
  video: word('视频', 'By video'),
} as const;

/** What entered a firm's credit file. */
export const creditKind = {
  failingSample: word('抽检不合格', 'Failing sample'),
  penalty: word('行政处罚', 'Administrative penalty'),
  interview: word('责任约谈', 'Accountability interview'),
  rectified: word('整改完成', 'Rectification completed'),
  repaired: word('信用修复', 'Credit repaired'),
} as const;

export const approval = {
  draft: word('草稿', 'Draft'),
  approved: word('已批准', 'Approved'),
} as const;

/** Lead industries of the region, or daily necessities. */
export const categoryGroup = {
  leadIndustry: word('主打产业', 'Lead industry'),
  dailyNecessity: word('民生必需品', 'Daily necessity'),
} as const;

/** What the aim of the next campaign is reckoned from (mechanism M12), in the order in which it is shown. */
export const aimFactor = {
  shareHere: word('本地不合格占比', 'Share failing here'),
  shareAll: word('各地不合格占比', 'Share failing everywhere'),
  failing: word('不合格批次', 'Failing batches'),
  repeats: word('重复不合格', 'Repeats'),
  open: word('未结案件', 'Open cases'),
  overdue: word('逾期案件', 'Overdue cases'),
  gravity: word('危害程度', 'Gravity for health'),
  leadIndustry: word('主打产业', 'Lead industry'),
  watched: word('关注专题', 'Watch topic'),
  keyPeriod: word('重点消费时段', 'Times of heavy consumption'),
  concern: word('群众关切', 'Public concern'),
} as const;

/** How a concern of the public came to notice. */
export const concernSource = {
  complaint: word('投诉举报', 'Complaint'),
  opinion: word('群众反映', 'Public opinion'),
  exposure: word('媒体曝光', 'Media exposure'),
} as const;

/** How surely a rule's wording has been compared with the published text. */
export const provenance = {
  verified: word('已核对', 'Checked against the published text'),
  unverified: word('待核对', 'Not yet checked'),
} as const;

/** How days are counted towards a deadline. */
export const dayCount = {
  workingDays: word('工作日', 'working days'),
  days: word('自然日', 'days'),
  hours: word('小时', 'hours'),
  months: word('个月', 'months'),
  years: word('年', 'years'),
} as const;

export type KeyOf<V extends Vocabulary> = keyof V & string;
