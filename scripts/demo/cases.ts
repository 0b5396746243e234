import { ascending } from '../../src/domain/group.ts';
import type {
  Case,
  CaseEvent,
  Deadline,
  Measure,
  Penalty,
} from '../../src/domain/schema/tables.ts';
import { eventsOf } from './case-events.ts';
import { measuresOf } from './case-measures.ts';
import { penaltyOf } from './penalties.ts';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** A case with all that belongs to it. */
export interface Docket {
  readonly seed: Seed;
  readonly case: Case;
  readonly events: readonly CaseEvent[];
  readonly measures: readonly Measure[];
  readonly penalties: readonly Penalty[];
}

/** Numbers from which a block counts on. */
export interface Counters {
  /** Stands in the identifiers before the number. */
  readonly mark: string;
  readonly cases: number;
  readonly measures: number;
  readonly penalties: number;
}

function caseOf(id: string, seed: Seed): Case {
  const { member, samples } = seed;
  return {
    id,
    firm: member.firm.id,
    source: seed.source,
    samples: samples.length > 0 ? samples.map(({ sample }) => sample) : null,
    category: seed.category,
    owner: member.firm.region,
    discipline: seed.plan.discipline,
    reason: seed.reason,
  };
}

/** Cases by the day on which they came up. */
export function docketsOf(
  seeds: readonly Seed[],
  counters: Counters,
  deadlines: readonly Deadline[],
  random: Random,
): Docket[] {
  const dockets: Docket[] = [];
  const { mark } = counters;
  let { cases, measures, penalties } = counters;
  for (const seed of seeds.toSorted(ascending(({ beginning }) => beginning.countedFrom))) {
    cases += 1;
    const id = `aj-${mark}${String(cases).padStart(3, '0')}`;
    const events = eventsOf(id, seed, deadlines, random);
    const docket = {
      seed,
      case: caseOf(id, seed),
      events,
      measures: measuresOf(id, seed, events, { mark, after: measures }, random),
      penalties: penaltyOf(id, seed, events, deadlines, penalties, random),
    };
    measures += docket.measures.length;
    penalties += docket.penalties.length;
    dockets.push(docket);
  }
  return dockets;
}
