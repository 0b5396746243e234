import { caseStatus } from '../case/clock.ts';
import type { Campaign, Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import type {
  Case,
  CaseEvent,
  Firm,
  Food,
  Item,
  Limit,
  Measure,
  Penalty,
  Region,
  Result,
  Sample,
  Visit,
} from '../schema/tables.ts';
import type { CaseStatus } from './entries.ts';
import { ascending, byKey, groupBy } from '../group.ts';

/** A case with all that belongs to it, as of the day. */
export interface CaseFile {
  readonly case: Case;
  readonly campaign: Campaign;
  /** Up to the day, oldest first. */
  readonly events: readonly CaseEvent[];
  readonly measures: readonly Measure[];
  /** Decided by the day. */
  readonly penalties: readonly Penalty[];
  readonly status: CaseStatus;
}

/** A campaign's records as known on the day, and the ways to find them. */
export interface CampaignView {
  readonly campaign: Campaign;
  readonly visits: readonly Visit[];
  readonly samples: readonly Sample[];
  /** Batches whose report had been issued. */
  readonly reported: readonly Sample[];
  readonly failed: readonly Sample[];
  readonly resultsBySample: ReadonlyMap<string, readonly Result[]>;
  /** Cases opened by the day. */
  readonly caseFiles: readonly CaseFile[];
  readonly caseBySample: ReadonlyMap<string, CaseFile>;
}

/** The dataset on one day, indexed once, so that nothing that is built from it searches. */
export interface Context {
  readonly dataset: Dataset;
  readonly asOf: Day;
  readonly firms: ReadonlyMap<string, Firm>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly foods: ReadonlyMap<string, Food>;
  readonly items: ReadonlyMap<string, Item>;
  /** By food and item, joined by a space. */
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
  readonly views: readonly CampaignView[];
}

function caseFilesOf(campaign: Campaign, dataset: Dataset, asOf: Day): CaseFile[] {
  const events = groupBy(campaign.events, (event) => event.case);
  const measures = groupBy(campaign.measures, (measure) => measure.case);
  const penalties = groupBy(campaign.penalties, (penalty) => penalty.case);
  return campaign.cases.flatMap((record) => {
    const known = {
      case: record,
      events: (events.get(record.id) ?? [])
        .filter((e) => e.date <= asOf)
        .toSorted(ascending((e) => e.date)),
      measures: measures.get(record.id) ?? [],
    };
    const status = caseStatus(known, dataset.deadlines, asOf);
    if (!status) return [];
    const decided = (penalties.get(record.id) ?? []).filter((p) => p.decidedOn <= asOf);
    return [{ ...known, campaign, penalties: decided, status }];
  });
}

function viewOf(campaign: Campaign, dataset: Dataset, asOf: Day): CampaignView {
  const samples = campaign.samples.filter((sample) => sample.sampledOn <= asOf);
  const reported = samples.filter((sample) => sample.reportedOn <= asOf);
  const caseFiles = caseFilesOf(campaign, dataset, asOf);
  return {
    campaign,
    visits: campaign.visits.filter((visit) => visit.date <= asOf),
    samples,
    reported,
    failed: reported.filter((sample) => sample.conclusion === 'fail'),
    resultsBySample: groupBy(campaign.results, (result) => result.sample),
    caseFiles,
    caseBySample: new Map(
      caseFiles.flatMap((file) =>
        (file.case.samples ?? []).map((sample) => [sample, file] as const),
      ),
    ),
  };
}

export function contextOf(dataset: Dataset, asOf: Day): Context {
  return {
    dataset,
    asOf,
    firms: byKey(dataset.firms, (firm) => firm.id),
    regions: byKey(dataset.regions, (region) => region.code),
    foods: byKey(dataset.foods, (food) => food.code),
    items: byKey(dataset.items, (item) => item.id),
    limits: groupBy(dataset.limits, (limit) => `${limit.food} ${limit.item}`),
    views: dataset.campaigns.map((campaign) => viewOf(campaign, dataset, asOf)),
  };
}

/** The league or city under which a place is counted: itself, or that of a city reported apart. */
export const leagueOf = (context: Context, region: string): string =>
  context.regions.get(region)?.parent ?? region;
