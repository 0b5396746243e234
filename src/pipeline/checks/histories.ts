import { DEADLINE_STEPS } from '../../domain/case/deadline.ts';
import { historyFaults, type CaseHistory } from '../../domain/case/history.ts';
import type { Campaign } from '../../domain/dataset.ts';
import { byKey, groupBy } from '../../domain/group.ts';
import type { Deadline } from '../../domain/schema/tables.ts';
import type { Readings } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

/** Without every deadline the clock can not run; that they are missing is a problem of its own. */
function areComplete(deadlines: readonly Deadline[]): boolean {
  const known = new Set(deadlines.map(({ step }) => step));
  return DEADLINE_STEPS.every((step) => known.has(step));
}

function historiesOf(campaign: Campaign, { items }: Readings): CaseHistory[] {
  const eventsOf = groupBy(campaign.events, (event) => event.case);
  const measuresOf = groupBy(campaign.measures, (measure) => measure.case);
  const penaltiesOf = groupBy(campaign.penalties, (penalty) => penalty.case);
  const failing = campaign.results.filter(({ verdict }) => verdict === 'fail');
  const failingOf = groupBy(failing, ({ sample }) => sample);
  const itemOf = byKey(items, ({ id }) => id);
  return campaign.cases.map((record) => ({
    case: record,
    events: eventsOf.get(record.id) ?? [],
    measures: measuresOf.get(record.id) ?? [],
    penalties: penaltiesOf.get(record.id) ?? [],
    failingItems: (record.samples ?? [])
      .flatMap((sample) => failingOf.get(sample) ?? [])
      .flatMap(({ item }) => itemOf.get(item) ?? []),
  }));
}

/** Histories of cases that can not be, or must not be. */
export const histories: CampaignCheck = {
  needs: ['cases', 'events', 'measures', 'penalties', 'results', 'items', 'deadlines'],
  run(campaign, readings) {
    if (!areComplete(readings.deadlines)) return [];
    return historiesOf(campaign, readings).flatMap((history) =>
      historyFaults(history, readings.deadlines),
    );
  },
};
