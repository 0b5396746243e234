import type { Day } from '../../../src/domain/date.ts';
import type { Case, CaseEvent, Firm, Measure, Penalty } from '../../../src/domain/schema/tables.ts';
import { sampleNumber } from './inspection.ts';

export const aCase = (n: number, firm: Firm, given: Partial<Case> = {}): Case => ({
  id: `aj-${n}`,
  firm: firm.id,
  source: 'sampling',
  samples: [sampleNumber(n)],
  category: 'dairy',
  owner: '150100',
  discipline: 'orderedToRectify',
  reason: '首次发现',
  ...given,
});

/** An event as a test writes it: its day, its type and what else matters. */
export type Moment = readonly [Day, CaseEvent['type'], Partial<CaseEvent>?];

export const eventsOf = (n: number, moments: readonly Moment[]): CaseEvent[] =>
  moments.map(([date, type, given]) => ({
    case: `aj-${n}`,
    date,
    type,
    level: null,
    until: null,
    note: null,
    internalNote: null,
    ...given,
  }));

export const aMeasure = (n: number, due: Day, given: Partial<Measure> = {}): Measure => ({
  id: `cs-${n}`,
  case: `aj-${n}`,
  problem: '灌装间洁净度不达标',
  cause: '过滤器超期未换',
  kind: 'equipment',
  measure: '更换过滤器',
  due,
  doneOn: null,
  verifiedOn: null,
  evidence: null,
  responsible: null,
  ...given,
});

export const aPenalty = (
  n: number,
  decidedOn: Day,
  publicUntil: Day,
  given: Partial<Penalty> = {},
): Penalty => ({
  decision: `示市监处罚〔2022〕${n}号`,
  case: `aj-${n}`,
  violation: '生产不符合食品安全标准的食品',
  penalty: '罚款',
  fine: 50_000,
  authority: '示例市市场监督管理局',
  decidedOn,
  publicUntil,
  ...given,
});
