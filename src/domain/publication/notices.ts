import { findRepeats } from '../case/repeats.ts';
import { limitInForce } from '../limits/limit-in-force.ts';
import { judge } from '../limits/judge.ts';
import type { Firm, Result, Sample } from '../schema/tables.ts';
import type { Context } from './context.ts';
import type { Failure, NoticeEntry } from './entries.ts';
import { descending, groupBy } from '../group.ts';
import { withPublicNames } from './names.ts';
import { correctionEntry, namesByMistake } from './corrections.ts';
import { isUrgent } from './hold.ts';
import type { PublicHistory } from './public-histories.ts';

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

export const producerEntry = (firm: Firm): NoticeEntry['producer'] => ({
  firm: firm.id,
  name: firm.name,
  address: firm.address,
  region: firm.region,
  licence: firm.licence,
  creditCode: firm.creditCode,
});

export const sampleEntry = (sample: Sample): NoticeEntry['sample'] => ({
  number: sample.sample,
  sampledOn: sample.sampledOn,
  stage: sample.stage,
  random: sample.random === 'yes',
  blind: sample.blind === 'yes',
  lab: sample.lab,
  report: sample.report,
  reportedOn: sample.reportedOn,
});

function noticeEntry({ history, view }: PublicHistory, context: Context): NoticeEntry {
  const { notice, sample, firm, results } = history.present;
  const failures = results
    .filter((result) => result.verdict === 'fail')
    .map((result) => failureOf(result, sample, context));
  const entry: NoticeEntry = {
    id: notice.id,
    campaign: view.campaign.id,
    number: notice.number,
    publishedOn: notice.publishedOn,
    urgent: isUrgent(notice),
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
    producer: producerEntry(firm),
    seller: { name: sample.sellerName, address: sample.sellerAddress, region: sample.region },
    sample: sampleEntry(sample),
    failures,
    problemClasses: [...new Set(failures.map((failure) => failure.problemClass))],
    case: view.caseBySample.get(sample.sample)?.case.id ?? null,
    noCaseReason: sample.noCaseReason,
    repeatOf: [],
    corrections: history.corrections.map(correctionEntry),
  };
  return withPublicNames(firm, entry, context, namesByMistake(history.corrections));
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
    repeatOf: (repeats.get(entry.sample.number) ?? []).flatMap(
      ({ earlier }) => ids.get(earlier) ?? [],
    ),
  }));
}

/** The public notices of all campaigns, newest first. */
export function noticeEntries(
  context: Context,
  histories: readonly PublicHistory[],
): NoticeEntry[] {
  const entries = histories.map((history) => noticeEntry(history, context));
  return withRepeats(entries).toSorted(
    descending(
      ({ publishedOn }) => publishedOn,
      ({ id }) => id,
    ),
  );
}
