import { asKnownOn } from '../corrections/as-known.ts';
import type { Campaign, Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import type { Firm, Item, Limit, Region, Result, Sample, Visit } from '../schema/tables.ts';
import { caseFilesOf, type CaseFile } from './case-file.ts';
import { WHOLE_DAY, type Time } from '../release.ts';
import { byKey, groupBy } from '../group.ts';

/** A campaign's records as known on the day, and the ways to find them. */
export interface CampaignView {
  readonly campaign: Campaign;
  readonly visits: readonly Visit[];
  readonly samples: readonly Sample[];
  /** Batches whose report had been issued. */
  readonly reported: readonly Sample[];
  /** Of these the failing ones, without those whose result re-inspection overturned. */
  readonly failed: readonly Sample[];
  readonly resultsBySample: ReadonlyMap<string, readonly Result[]>;
  /** Cases opened by the day. */
  readonly caseFiles: readonly CaseFile[];
  readonly caseBySample: ReadonlyMap<string, CaseFile>;
  /** Batches that belong to a case, be it opened only after the day. */
  readonly samplesInCases: ReadonlySet<string>;
}

/** The dataset on one day, indexed once, so that nothing that is built from it searches. */
export interface Context {
  readonly dataset: Dataset;
  readonly asOf: Day;
  /** How much of that day has passed. */
  readonly time: Time;
  readonly firms: ReadonlyMap<string, Firm>;
  /** Producers as notices named them on the day, by notice, where a later correction changed that. */
  readonly producers: ReadonlyMap<string, Firm>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly items: ReadonlyMap<string, Item>;
  /** By food and item, joined by a space. */
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
  /** Campaigns that had begun. Nobody is told beforehand of visits that come unannounced. */
  readonly views: readonly CampaignView[];
}

function viewOf(campaign: Campaign, dataset: Dataset, asOf: Day): CampaignView {
  const samples = campaign.samples.filter((sample) => sample.sampledOn <= asOf);
  const reported = samples.filter((sample) => sample.reportedOn <= asOf);
  const caseFiles = caseFilesOf(campaign, dataset, asOf);
  const caseBySample = new Map(
    caseFiles.flatMap((file) => (file.case.samples ?? []).map((sample) => [sample, file] as const)),
  );
  const isOverturned = ({ sample }: Sample) =>
    caseBySample.get(sample)?.status.flags.includes('overturned') ?? false;
  return {
    campaign,
    visits: campaign.visits.filter((visit) => visit.date <= asOf),
    samples,
    reported,
    failed: reported.filter((sample) => sample.conclusion === 'fail' && !isOverturned(sample)),
    resultsBySample: groupBy(campaign.results, (result) => result.sample),
    caseFiles,
    caseBySample,
    samplesInCases: new Set(campaign.cases.flatMap((record) => record.samples ?? [])),
  };
}

function makeContext(data: Dataset, asOf: Day, time: Time): Context {
  const { dataset, producers } = asKnownOn(data, asOf);
  return {
    dataset,
    asOf,
    time,
    producers,
    firms: byKey(dataset.firms, (firm) => firm.id),
    regions: byKey(dataset.regions, (region) => region.code),
    items: byKey(dataset.items, (item) => item.id),
    limits: groupBy(dataset.limits, (limit) => `${limit.food} ${limit.item}`),
    views: dataset.campaigns
      .filter(({ settings }) => settings.window.from <= asOf)
      .map((campaign) => viewOf(campaign, dataset, asOf)),
  };
}

/** The last context made of each dataset, as long as there is that: who checks and who publishes ask for the same. */
const made = new WeakMap<Dataset, Context>();

export function contextOf(data: Dataset, asOf: Day, time: Time = WHOLE_DAY): Context {
  const last = made.get(data);
  if (last?.asOf === asOf && last.time === time) return last;
  const context = makeContext(data, asOf, time);
  made.set(data, context);
  return context;
}

/** The league or city under which a place is counted: itself, or that of a city reported apart. */
export const leagueOf = (context: Context, region: string): string =>
  context.regions.get(region)?.parent ?? region;
