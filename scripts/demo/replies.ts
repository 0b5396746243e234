import type { Notice, Reply } from '../../src/domain/schema/tables.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import type { Docket } from './cases.ts';

/** Working days that a firm takes over its answer. */
const REFLECTION = 7;

const ANSWERS = [
  '接到通知后，我们停产查找原因，整改情况已报属地监管部门。给消费者添了麻烦，诚恳致歉；还没有吃完的，可凭包装到购买处退货。',
  '问题出在我们自己的过程控制上，不是个别员工的疏忽。措施逐条列给了监管部门，请大家监督。',
];

const AFTER_OBJECTION =
  '我们曾对样品是否为本企业产品提出异议，核对封条和出厂记录后，接受检验结果，同类产品已全部自查。';

/** A few firms answer in public: two that were ordered to rectify, and the one that had objected. */
export function repliesOf(dockets: readonly Docket[], notices: readonly Notice[]): Reply[] {
  const noticeOf = ({ case: { samples } }: Docket) =>
    notices.find(({ sample, approval }) => approval === 'approved' && samples?.includes(sample));
  const answering = (test: (docket: Docket) => boolean) =>
    dockets.filter(test).flatMap((docket) => noticeOf(docket) ?? []);
  const ordered = answering(
    ({ seed: { plan } }) => plan.discipline === 'orderedToRectify' && !plan.dispute,
  );
  const objected = answering(({ seed }) => seed.plan.dispute === 'objection').slice(0, 1);
  const given = [
    ...ordered.slice(0, ANSWERS.length).map((notice, i) => ({ notice, text: ANSWERS[i] ?? '' })),
    ...objected.map((notice) => ({ notice, text: AFTER_OBJECTION })),
  ];
  return given.map(({ notice, text }) => ({
    notice: notice.id,
    date: addWorkingDays(notice.publishedOn, REFLECTION),
    text,
    approval: 'approved',
    approver: '示例审批人甲',
  }));
}
