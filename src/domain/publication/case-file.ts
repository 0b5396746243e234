import { caseStatus } from '../case/clock.ts';
import { inOrder } from '../case/course.ts';
import type { Campaign, Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import { ascending, groupBy } from '../group.ts';
import type { Case, CaseEvent, Measure, Penalty } from '../schema/tables.ts';
import { penaltiesAsRepaired } from './credit-repair.ts';
import type { CaseEntry, CaseStatus } from './entries.ts';

/** A case with all that belongs to it, as known on a day. */
export interface CaseFile {
  readonly case: Case;
  readonly campaign: Campaign;
  /** Up to the day, oldest first. */
  readonly events: readonly CaseEvent[];
  /** Set by the day; what was done or verified later is left out of them. */
  readonly measures: readonly Measure[];
  /** Decided by the day, oldest first. Repaired credit ends the term of publication. */
  readonly penalties: readonly Penalty[];
  readonly status: CaseStatus;
}

function measureOn(measure: Measure, asOf: Day): Measure {
  const known = (day: Day | null) => (day !== null && day <= asOf ? day : null);
  const verifiedOn = known(measure.verifiedOn);
  return {
    ...measure,
    doneOn: known(measure.doneOn),
    verifiedOn,
    evidence: verifiedOn === null ? null : measure.evidence,
  };
}

/** Events after which a firm sets measures that it did not have before. */
const BEGINS_MEASURES: ReadonlySet<string> = new Set(['measureSet', 'reopened']);

/**
 * Measures set by the day. A measure bears no such date: one that was neither due nor done when measures
 * were next set, or the case reopened, came only then.
 */
function measuresOn(
  measures: readonly Measure[],
  events: readonly CaseEvent[],
  asOf: Day,
): Measure[] {
  if (!events.some(({ type, date }) => type === 'measureSet' && date <= asOf)) return [];
  const next = events.find(({ type, date }) => BEGINS_MEASURES.has(type) && date > asOf)?.date;
  return measures
    .filter(
      ({ due, doneOn }) => next === undefined || due < next || (doneOn !== null && doneOn < next),
    )
    .map((measure) => measureOn(measure, asOf));
}

/** Where a measure stands on a day; takes it as known on that day. */
export function measureStatus(
  { due, doneOn, verifiedOn }: Measure,
  asOf: Day,
): CaseEntry['measures'][number]['status'] {
  if (verifiedOn !== null) return 'verified';
  if (due < asOf) return 'late';
  return doneOn === null ? 'due' : 'done';
}

/** The cases of a campaign that had been opened by the day. */
export function caseFilesOf(campaign: Campaign, dataset: Dataset, asOf: Day): CaseFile[] {
  const eventsOf = groupBy(campaign.events, (event) => event.case);
  const measuresOf = groupBy(campaign.measures, (measure) => measure.case);
  const penaltiesOf = groupBy(
    penaltiesAsRepaired(campaign, dataset, asOf).filter(({ decidedOn }) => decidedOn <= asOf),
    (penalty) => penalty.case,
  );
  return campaign.cases.flatMap((record) => {
    const history = inOrder(eventsOf.get(record.id) ?? []);
    const known = {
      case: record,
      events: history.filter(({ date }) => date <= asOf),
      measures: measuresOn(measuresOf.get(record.id) ?? [], history, asOf),
    };
    const status = caseStatus(known, dataset.deadlines, asOf);
    if (!status) return [];
    const penalties = (penaltiesOf.get(record.id) ?? []).toSorted(
      ascending(({ decidedOn, decision }) => `${decidedOn} ${decision}`),
    );
    return [{ ...known, campaign, penalties, status }];
  });
}
