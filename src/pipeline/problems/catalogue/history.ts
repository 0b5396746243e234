import { error } from './entry.ts';

/** Histories of cases that can not be, or must not be. */
export const HISTORY_RULES = {
  'case-no-events': error(
    ['案件没有进展记录', 'A case without events'],
    { case: 'aj-001' },
    ({ case: id }) => [
      `案件 ${id} 在 events.csv 里没有抽样以外的记录，不知道何时开始、走到哪一步。`,
      '在 events.csv 补上已经发生的事，例如“出具报告”“告知企业”。',
    ],
    ({ case: id }) => [
      `Case ${id} has no event but sampling in events.csv: when it began and where it stands is unknown.`,
      'Add what has happened to events.csv, such as 出具报告 or 告知企业.',
    ],
  ),
  'case-event-before-cause': error(
    ['事项缺少前提', 'An event without the one it follows from'],
    {
      case: 'aj-001',
      event: '结案',
      eventEn: 'Closed',
      needs: '复查',
      needsEn: 'Re-checked',
      date: '2022-01-01',
    },
    ({ case: id, event, needs, date }) => [
      `案件 ${id} 在 ${date} 记了“${event}”，此前却没有“${needs}”。`,
      `在 events.csv 补上“${needs}”那一行，或核对两件事的日期。`,
    ],
    ({ case: id, eventEn, needsEn, date }) => [
      `Case ${id} has “${eventEn}” on ${date}, with no “${needsEn}” before it.`,
      `Add the row “${needsEn}” to events.csv, or compare the days of both.`,
    ],
  ),
  'case-after-close': error(
    ['结案后还有事项', 'An event after the case was closed'],
    {
      case: 'aj-001',
      event: '复查',
      eventEn: 'Re-checked',
      date: '2022-02-01',
      closedOn: '2022-01-01',
    },
    ({ case: id, event, date, closedOn }) => [
      `案件 ${id} 已于 ${closedOn} 结案，${date} 又记了“${event}”。`,
      '核对日期；确需继续办理的，先补一行“重新打开”。',
    ],
    ({ case: id, eventEn, date, closedOn }) => [
      `Case ${id} was closed on ${closedOn}, yet there is “${eventEn}” on ${date}.`,
      'Compare the days; if work goes on, add a row 重新打开 (reopened) first.',
    ],
  ),
  'case-closed-unverified': error(
    ['没有核验过的措施就结案', 'Closed with no measure verified'],
    { case: 'aj-001', closedOn: '2022-01-01' },
    ({ case: id, closedOn }) => [
      `案件 ${id} 于 ${closedOn} 结案，此前没有一条措施经过核验并留有证据。企业说做完了，不等于监管部门核验过。`,
      '在 measures.csv 补填核验日期和证据；尚未核验的，删去“结案”一行。',
    ],
    ({ case: id, closedOn }) => [
      `Case ${id} was closed on ${closedOn} though no measure had been verified on evidence. That the firm says it is done is not that it was checked.`,
      'Give day and evidence of verification in measures.csv; if it has not been verified, delete the closing.',
    ],
  ),
  'case-penalty-only': error(
    ['以罚代管：只有处罚，没有整改', 'A fine in place of management'],
    { case: 'aj-001', closedOn: '2022-01-01' },
    ({ case: id, closedOn }) => [
      `案件 ${id} 只有处罚，没有一条措施做完并经核验，就在 ${closedOn} 结案，属于以罚代管。`,
      '在 measures.csv 补上整改措施及其核验；整改未完的，删去“结案”一行。',
    ],
    ({ case: id, closedOn }) => [
      `Case ${id} was closed on ${closedOn} on a penalty alone: no measure was done and verified.`,
      'Add the measures and their verification to measures.csv; if rectification goes on, delete the closing.',
    ],
  ),
  'case-closed-before-due': error(
    ['措施未核验完就结案', 'Closed before the last measure was verified'],
    { case: 'aj-001', measure: 'cs-001', due: '2022-02-01', closedOn: '2022-01-01' },
    ({ case: id, measure, due, closedOn }) => [
      `案件 ${id} 于 ${closedOn} 结案，而措施 ${measure}（时限 ${due}）当时还没有完成或核验。`,
      '补填该措施的完成与核验日期，或改正结案日期。',
    ],
    ({ case: id, measure, due, closedOn }) => [
      `Case ${id} was closed on ${closedOn} while measure ${measure} (due ${due}) was not yet done or verified.`,
      'Give the days of completion and verification, or correct the day of closing.',
    ],
  ),
  'case-measure-unset': error(
    ['有措施而没有“制定措施”', 'Measures that nobody set'],
    { case: 'aj-001', measure: 'cs-001' },
    ({ case: id, measure }) => [
      `案件 ${id} 有措施 ${measure}，进展里却没有“制定措施”，不知道从哪一天起算。`,
      '在 events.csv 补一行“制定措施”及其日期。',
    ],
    ({ case: id, measure }) => [
      `Case ${id} has the measure ${measure}, but no event says when measures were set.`,
      'Add the event 制定措施 with its day to events.csv.',
    ],
  ),
  'case-microbial-reinspection': error(
    ['微生物项目受理了复检', 'A microbiological item re-inspected'],
    { case: 'aj-001', date: '2021-11-01', items: '大肠菌群', itemsEn: 'Coliforms' },
    ({ case: id, items }) => [
      `案件 ${id} 不合格的是微生物项目（${items}），依规定不予复检，这里却受理了。`,
      '核对事项：应为“不予受理复检”的请改正。',
    ],
    ({ case: id, itemsEn }) => [
      `Case ${id} failed on microbiological items (${itemsEn}), which are not re-inspected; here it was accepted.`,
      'Check the event: it should be 不予受理复检 (refused).',
    ],
  ),
  'case-late-application': error(
    ['逾期的复检申请被受理', 'A late application accepted'],
    { case: 'aj-001', notifiedOn: '2021-10-10', appliedOn: '2021-11-10', due: '2021-10-19' },
    ({ case: id, notifiedOn, appliedOn, due }) => [
      `案件 ${id} 的企业于 ${notifiedOn} 收到结论，最迟 ${due} 可以申请复检，实际 ${appliedOn} 才申请，依规定不予受理。`,
      '核对告知与申请的日期；确属逾期的，应记“不予受理复检”。',
    ],
    ({ case: id, notifiedOn, appliedOn, due }) => [
      `In case ${id} the firm was notified on ${notifiedOn} and could apply until ${due}; it applied on ${appliedOn}, too late to be accepted.`,
      'Compare the days; a late application is refused (不予受理复检).',
    ],
  ),
  'case-recall-level': error(
    ['召回没有填级别', 'A recall without its level'],
    { case: 'aj-001', date: '2021-11-01' },
    ({ case: id, date }) => [
      `案件 ${id} 在 ${date} 启动召回，却没有填召回级别，完成时限无法计算。`,
      '在“召回级别”填一级、二级或三级。',
    ],
    ({ case: id, date }) => [
      `Case ${id} started a recall on ${date} without its level, so its deadline can not be told.`,
      'Give the level: 一级, 二级 or 三级.',
    ],
  ),
  'case-extension-until': error(
    ['延期没有写明到哪天或原因', 'An extension without its day or reason'],
    { case: 'aj-001', date: '2022-01-01', column: '延至' },
    ({ case: id, date, column }) => [
      `案件 ${id} 在 ${date} 延期，“${column}”没有填好：延期要写明延到哪一天（晚于延期当天）和原因。`,
      '补填“延至”和“说明”。',
    ],
    ({ case: id, date, column }) => [
      `Case ${id} was extended on ${date}, but “${column}” is not in order: an extension states its new day (after that of the extension) and its reason.`,
      'Fill in “延至” and “说明”.',
    ],
  ),
  'case-year-unknown': error(
    ['没有该年的放假安排', 'A year without a published calendar'],
    { case: 'aj-001', date: '2031-09-20', year: 2031 },
    ({ case: id, year }) => [
      `案件 ${id} 的期限要用到 ${year} 年的工作日，而系统里没有国务院公布的该年放假调休安排，不能靠猜。`,
      `核对日期；日期无误的，等 ${year} 年安排公布后升级 chinese-days。`,
    ],
    ({ case: id, year }) => [
      `A deadline of case ${id} needs the working days of ${year}, for which no published calendar is held; they are never guessed.`,
      `Check the day; if it is right, update chinese-days once the calendar of ${year} is published.`,
    ],
  ),
} as const;
