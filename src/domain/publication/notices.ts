import { findRepeats } from '../case/repeats.ts';
import { limitInForce } from '../limits/limit-in-force.ts';
import { judge } from '../limits/judge.ts';
import type { Correction, Notice, Result, Sample } from '../schema/tables.ts';
import type { CampaignView, Context } from './context.ts';
import type { Failure, NoticeEntry } from './entries.ts';
import { byKey, descending, groupBy } from '../group.ts';
import { heldBack, publicName } from './visibility.ts';

/** Reads a failing result against the limit in force on the packet's date; the check has proved that it fails. */
function failureOf(result: Result, sample: Sample, context: Context): Failure {
  const limit = limitInForce(
    context.limits.get(`${sample.food} ${result.item}`) ?? [],
    sample.food,
    result.item,
    sample.madeOn,
  );
  const judged = judge(result.value, limit?.limit ?? result.limit);
  if (judged.outcome !== 'fail') {
    throw new Error(
      `${sample.sample} ${result.item}: ${result.value} does not fail ${result.limit}`,
    );
  }
  return {
    item: result.item,
    problemClass: context.items.get(result.item)?.problemClass ?? 'other',
    value: result.value,
    limit: result.limit,
    standard: result.standard,
    reading: judged.reading,
    reason: judged.reason,
  };
}

function producerOf(sample: Sample, context: Context): NoticeEntry['producer'] {
  const firm = context.firms.get(sample.firm);
  if (!firm) throw new Error(`Firm ${sample.firm} is not in the dataset`);
  return {
    firm: firm.id,
    name: publicName(firm, context),
    address: firm.address,
    region: firm.region,
    licence: firm.licence,
    creditCode: firm.creditCode,
  };
}

/** Where it was drawn; a producer's own name is masked here as it is above. */
function sellerOf(sample: Sample, context: Context): NoticeEntry['seller'] {
  const firm = context.firms.get(sample.firm);
  const name = firm
    ? sample.sellerName.replaceAll(firm.name, publicName(firm, context))
    : sample.sellerName;
  return { name, address: sample.sellerAddress, region: sample.region };
}

function noticeOf(
  notice: Notice,
  sample: Sample,
  corrections: readonly Correction[],
  view: CampaignView,
  context: Context,
): NoticeEntry {
  const failures = (view.resultsBySample.get(sample.sample) ?? [])
    .filter((result) => result.verdict === 'fail')
    .map((result) => failureOf(result, sample, context));
  return {
    id: notice.id,
    campaign: view.campaign.id,
    number: notice.number,
    publishedOn: notice.publishedOn,
    urgent: notice.urgentReason !== null,
    demo: view.campaign.settings.demo,
    product: sample.product,
    brand: sample.brand,
    specification: sample.specification,
    barcode: sample.barcode,
    batch: sample.batch,
    madeOn: sample.madeOn,
    dateKind: sample.dateKind,
    category: sample.category,
    food: sample.food,
    producer: producerOf(sample, context),
    seller: sellerOf(sample, context),
    sample: {
      number: sample.sample,
      sampledOn: sample.sampledOn,
      stage: sample.stage,
      random: sample.random === 'yes',
      blind: sample.blind === 'yes',
      lab: sample.lab,
      report: sample.report,
      reportedOn: sample.reportedOn,
    },
    failures,
    problemClasses: [...new Set(failures.map((failure) => failure.problemClass))],
    case: view.caseBySample.get(sample.sample)?.case.id ?? null,
    repeatOf: [],
    corrections: corrections.map(({ id, date, field, before, after, reason }) => ({
      id,
      date,
      field,
      before,
      after,
      reason,
    })),
  };
}

/** The public notices of all campaigns, newest first. */
export function noticeEntries(context: Context): NoticeEntry[] {
  const entries = context.views.flatMap((view) => {
    const samples = byKey(view.failed, (sample) => sample.sample);
    const corrections = groupBy(
      view.campaign.corrections.filter(({ date }) => date <= context.asOf),
      (correction) => correction.notice,
    );
    return view.campaign.notices.flatMap((notice) => {
      const sample = samples.get(notice.sample);
      const file = view.caseBySample.get(notice.sample);
      if (!sample || heldBack(notice, file, context)) return [];
      return [noticeOf(notice, sample, corrections.get(notice.id) ?? [], view, context)];
    });
  });
  return withRepeats(entries).toSorted(descending((entry) => `${entry.publishedOn} ${entry.id}`));
}

/** Says of each notice which earlier public ones of the same firm it repeats. */
function withRepeats(entries: readonly NoticeEntry[]): NoticeEntry[] {
  const ids = new Map(entries.map(({ id, sample }) => [sample.number, id]));
  const repeats = groupBy(
    findRepeats(
      entries.map(({ sample, producer, failures }) => ({
        sample: sample.number,
        firm: producer.firm,
        sampledOn: sample.sampledOn,
        failures,
      })),
    ),
    ({ sample }) => sample,
  );
  return entries.map((entry) => ({
    ...entry,
    repeatOf: (repeats.get(entry.sample.number) ?? []).map(({ earlier }) => ids.get(earlier)!),
  }));
}
