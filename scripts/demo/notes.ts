import type { CaseEvent } from '../../src/domain/schema/tables.ts';
import { isSuspicion } from './plan.ts';
import { integer, pick, type Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** Packets of the batch: what was made, found in stock, and came back. */
interface Quantities {
  readonly unit: string;
  readonly stock: number;
  readonly sold: number;
  readonly recalled: number;
  readonly sellers: number;
}

function quantitiesOf({ samples }: Seed, random: Random): Quantities {
  const unit = samples[0]?.specification?.split('/')[1] ?? '公斤';
  const sold = integer(random, 12, 190) * 4;
  return {
    unit,
    sold,
    stock: integer(random, 6, 240),
    recalled: Math.round((sold * integer(random, 42, 96)) / 100),
    sellers: integer(random, 2, 14),
  };
}

type Notes = Partial<Record<CaseEvent['type'], readonly string[]>>;

const controlNotes = ({ unit, stock, sold, recalled, sellers }: Quantities): Notes => ({
  stockSealed: [
    `封存库存${stock}${unit}，同批次产品停止销售`,
    `库存${stock}${unit}全部封存，暂停该品种生产`,
  ],
  recallStarted: [
    `应召回${sold}${unit}，已通知${sellers}家销售单位下架`,
    `向${sellers}家销售单位发出召回通知，涉及${sold}${unit}`,
  ],
  recallFinished: [
    `实际召回${recalled}${unit}，占应召回数量的${Math.round((recalled / sold) * 100)}%，在监督下销毁；其余已售出`,
    `召回${recalled}${unit}（应召回${sold}${unit}），与库存一并无害化处理`,
  ],
});

const COURSE_NOTES: Notes = {
  reinspectionApplied: ['对检验结论有异议，书面申请复检'],
  reinspectionAccepted: ['受理复检申请'],
  reinspectionRefused: ['微生物项目依法不予复检，已书面告知'],
  reinspectionUpheld: ['复检结论与初检一致'],
  objectionRaised: ['对样品真实性提出异议'],
  objectionDecided: ['核对抽样单、封条和出厂记录，样品属实，异议不成立'],
  causeFound: [
    '企业提交原因分析，属地监管人员到现场核实',
    '从原料、工艺、设备、人员逐项排查，确定原因',
    '调取生产和检验记录，复现问题后确定原因',
  ],
  measureSet: ['逐条列出措施、时限和责任人，报属地监管部门', '整改方案经属地监管部门审核后实施'],
  orderIssued: ['责令限期改正，同类产品一并排查', '下达责令改正通知书，要求举一反三'],
  firmReportsDone: [
    '提交整改报告和自查报告，同线产品一并自查',
    '报告整改完成，附自查表和整改前后对照',
    '报告各项措施完成，同类风险未再发现',
  ],
  rechecked: [
    '现场逐条核对措施，抽取整改后产品1批次，检验合格',
    '现场复查，措施落实；整改后连续2批次检验合格',
    '查看现场和记录，与报告一致',
  ],
  closed: ['措施经核验落实，结案', '风险已消除，资料归入一企一档，结案'],
  extended: ['设备改造和复核需要时间，经书面批准延期'],
  reopened: ['回访时发现同类问题，重新打开'],
};

/** The firm may be named while nothing is decided: the reason must not tell of a case against it. */
const NEUTRAL_NOTES: Notes = { extended: ['有关事项需要进一步核实，经书面批准延期'] };

const INTERNAL = ['内部：企业来电询问进度，已答复', '内部：资料已扫描归档', '内部：与属地电话核对'];

/** Notes to the events of a case; the quantities in them agree with one another. */
export function annotator(
  seed: Seed,
  random: Random,
): (type: CaseEvent['type']) => Pick<CaseEvent, 'note' | 'internalNote'> {
  const notes: Notes = {
    ...COURSE_NOTES,
    ...controlNotes(quantitiesOf(seed, random)),
    ...(isSuspicion(seed.plan) ? NEUTRAL_NOTES : {}),
  };
  return (type) => ({
    note: notes[type] ? pick(random, notes[type]) : null,
    internalNote: random() < 0.06 ? pick(random, INTERNAL) : null,
  });
}
