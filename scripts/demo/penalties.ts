import { deadlineOf, dueDate } from '../../src/domain/case/deadline.ts';
import type { CaseEvent, Deadline, Penalty } from '../../src/domain/schema/tables.ts';
import { dayOf } from './case-events.ts';
import { integer, pick, type Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** Up to this fine, in yuan, the summary of a decision stays public for the shorter time. */
const SMALL_FINE = 5_000;

const AUTHORITIES = [
  '示例市市场监督管理局',
  '示例区市场监督管理局',
  '示例旗市场监督管理局',
  '示例县市场监督管理局',
];

/** Companies from fifty thousand yuan; individuals and workshops far less. */
const fineOf = ({ member }: Seed, random: Random): number =>
  member.firm.kind === 'enterprise'
    ? 50_000 + 5_000 * integer(random, 0, 12)
    : 2_000 + 500 * integer(random, 0, 5);

/** The decision of a case, where one was made; `n` numbers the decisions of the whole campaign. */
export function penaltyOf(
  caseId: string,
  seed: Seed,
  events: readonly CaseEvent[],
  deadlines: readonly Deadline[],
  n: number,
  random: Random,
): Penalty[] {
  const decidedOn = dayOf(events, 'penaltyDecided');
  if (!decidedOn) return [];
  const fine = fineOf(seed, random);
  const gain = integer(random, 40, 900) * 10;
  const term = fine <= SMALL_FINE ? 'penalty-public-short' : 'penalty-public-long';
  return [
    {
      decision: `示市监处罚〔${decidedOn.slice(0, 4)}〕${n + 1}号`,
      case: caseId,
      violation: seed.violation,
      penalty: `没收违法所得${gain}元和涉案产品，罚款${fine}元`,
      fine,
      authority: pick(random, AUTHORITIES),
      decidedOn,
      publicUntil: dueDate(decidedOn, deadlineOf(deadlines, term)),
    },
  ];
}
