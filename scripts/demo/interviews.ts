import { addDays, type Day } from '../../src/domain/date.ts';
import { ascending } from '../../src/domain/group.ts';
import type { Attendance, Commitment, Interview, Notice } from '../../src/domain/schema/tables.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { COLLECTIVE, COLLECTIVE_ATTENDANCE, COLLECTIVE_COMMITMENTS } from './collective.ts';
import type { Drawn } from './seeds.ts';

/** Interviews with single firms, found by the tag of their specimen. */
interface FirmInterview {
  readonly id: string;
  readonly tag: string;
  readonly earliest: Day;
  readonly title: string;
  readonly agenda: readonly string[];
  readonly commitment: string;
  readonly allowedDays: number;
  /** Days after the interview on which it was kept; not yet where left out. */
  readonly keptAfterDays?: number;
  readonly followUp: string;
}

const FIRM_INTERVIEWS: readonly FirmInterview[] = [
  {
    id: 'yt-2021-01',
    tag: 'slow',
    earliest: '2021-12-08',
    title: '召回超期责任约谈',
    agenda: ['说明召回超期的原因', '核对召回和销毁数量', '商定销售渠道登记办法'],
    commitment: '建立销售去向电子台账，做到当天能查到每一批次的去向',
    allowedDays: 45,
    keptAfterDays: 40,
    followUp: '台账已启用，现场抽查三个批次，均能当天查清去向',
  },
  {
    id: 'yt-2022-02',
    tag: 'repeated',
    earliest: '2022-05-11',
    title: '同一项目再次不合格责任约谈',
    agenda: ['通报两次不合格情况', '分析第一次整改为何没有见效', '商定再次整改的措施和时限'],
    commitment: '停用原配料单，逐批检测脱氢乙酸，合格后才出厂',
    allowedDays: 40,
    followUp: '已停用原配料单，逐批检测尚未覆盖全部品种',
  },
  {
    id: 'yt-2022-03',
    tag: 'stuck',
    earliest: '2022-06-08',
    title: '整改逾期责任约谈',
    agenda: ['核对未完成的整改措施', '了解设备采购中的困难', '协调技术人员到厂指导'],
    commitment: '在新的时限前完成清单上的全部措施，并申请复查',
    allowedDays: 50,
    followUp: '所需设备已到货，正在安装',
  },
];

interface Interviews {
  readonly interviews: Interview[];
  readonly attendance: Attendance[];
  readonly commitments: Commitment[];
}

const firmAttendance = (interview: string): Attendance[] => [
  {
    interview,
    role: '企业法定代表人',
    roleEn: 'Legal representative of the firm',
    people: 1,
    reported: '整改情况和存在的困难',
  },
  {
    interview,
    role: '企业食品安全总监',
    roleEn: 'Food safety director of the firm',
    people: 1,
    reported: null,
  },
  {
    interview,
    role: '属地市场监管部门人员',
    roleEn: 'Staff of the local regulator',
    people: 3,
    reported: '核查情况',
  },
];

/** The firm is named on its public notice already when it is interviewed. */
function firmInterview(plan: FirmInterview, drawn: Drawn, notice: Notice, n: number): Interviews {
  const after = addWorkingDays(notice.publishedOn, 5);
  const date = after > plan.earliest ? after : plan.earliest;
  const { firm, place } = drawn.draw.call.member;
  return {
    interviews: [
      {
        id: plan.id,
        date,
        level: 'firm',
        form: 'onSite',
        title: plan.title,
        firm: firm.id,
        region: place.region,
        agenda: plan.agenda,
      },
    ],
    attendance: firmAttendance(plan.id),
    commitments: [
      {
        id: `cn-${n}`,
        interview: plan.id,
        party: '被约谈企业',
        commitment: plan.commitment,
        due: addDays(date, plan.allowedDays),
        keptOn: plan.keptAfterDays === undefined ? null : addDays(date, plan.keptAfterDays),
        followUp: plan.followUp,
      },
    ],
  };
}

/** The collective interview, and those with single firms of which a notice has come out. */
export function interviewsOf(failing: readonly Drawn[], notices: readonly Notice[]): Interviews {
  const single = FIRM_INTERVIEWS.flatMap((plan, i) => {
    const drawn = failing.find(({ draw }) => draw.specimen?.tag === plan.tag);
    const notice = notices.find(({ sample }) => sample === drawn?.sample.sample);
    const n = COLLECTIVE_COMMITMENTS.length + i + 1;
    return drawn && notice ? [firmInterview(plan, drawn, notice, n)] : [];
  });
  const all = [
    {
      interviews: [COLLECTIVE],
      attendance: COLLECTIVE_ATTENDANCE,
      commitments: COLLECTIVE_COMMITMENTS,
    },
    ...single,
  ];
  return {
    interviews: all.flatMap(({ interviews }) => interviews).toSorted(ascending(({ date }) => date)),
    attendance: all.flatMap(({ attendance }) => attendance),
    commitments: all.flatMap(({ commitments }) => commitments),
  };
}
