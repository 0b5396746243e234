import type { Campaign } from '../../domain/dataset.ts';
import { byKey } from '../../domain/group.ts';
import { CAMPAIGN_TABLES, REFERENCE_TABLES } from '../../domain/schema/tables.ts';
import type { Table } from '../../domain/schema/table.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

type Row = Readonly<Record<string, unknown>>;

/** Days of one row that come one after the other, or fall together. */
const CAMPAIGN_ORDERS = [
  ['samples', ['madeOn', 'sampledOn', 'receivedOn', 'reportedOn']],
  ['measures', ['doneOn', 'verifiedOn']],
  ['penalties', ['decidedOn', 'publicUntil']],
] as const;

const SHARED_ORDERS = [
  ['regions', ['validFrom', 'validTo']],
  ['limits', ['validFrom', 'validTo']],
] as const;

const titleOf = (table: Table, key: string): string => table.fields[key]?.title.zh ?? key;

/** A day earlier than one it must not precede. */
function orderFinding(
  record: object,
  field: string,
  day: string | null,
  other: string,
  otherDay: string | null,
): Finding[] {
  if (day === null || otherDay === null || day >= otherDay) return [];
  return [finding('date-order', record, field, { other, otherValue: otherDay })];
}

function orderedDays(table: Table, records: readonly object[], keys: readonly string[]): Finding[] {
  return (records as readonly Row[]).flatMap((record) =>
    keys.slice(1).flatMap((key, i) => {
      const before = keys[i] ?? key;
      const [day, otherDay] = [record[key], record[before]] as (string | null)[];
      return orderFinding(record, key, day ?? null, titleOf(table, before), otherDay ?? null);
    }),
  );
}

/** Days of validity in reference tables. */
export const sharedDates: SharedCheck = {
  needs: [],
  run: (readings) =>
    SHARED_ORDERS.flatMap(([name, keys]) =>
      orderedDays(REFERENCE_TABLES[name] as unknown as Table, readings[name], keys),
    ),
};

/** Days within one row of a campaign's tables. */
export const datesInRow: CampaignCheck = {
  needs: [],
  run: (campaign) =>
    CAMPAIGN_ORDERS.flatMap(([name, keys]) =>
      orderedDays(CAMPAIGN_TABLES[name] as unknown as Table, campaign[name], keys),
    ),
};

function noticeDates({ notices, samples, corrections }: Campaign): Finding[] {
  const sampleOf = byKey(samples, ({ sample }) => sample);
  const noticeOf = byKey(notices, ({ id }) => id);
  return [
    ...notices.flatMap((notice) => {
      const reported = sampleOf.get(notice.sample)?.reportedOn ?? null;
      return orderFinding(notice, 'publishedOn', notice.publishedOn, '报告日期', reported);
    }),
    ...corrections.flatMap((correction) => {
      const published = noticeOf.get(correction.notice)?.publishedOn ?? null;
      return orderFinding(correction, 'date', correction.date, '公告日期', published);
    }),
  ];
}

function commitmentDates({ interviews, commitments }: Campaign): Finding[] {
  const interviewOf = byKey(interviews, ({ id }) => id);
  return commitments.flatMap((commitment) => {
    const held = interviewOf.get(commitment.interview)?.date ?? null;
    return [
      ...orderFinding(commitment, 'due', commitment.due, '约谈日期', held),
      ...orderFinding(commitment, 'keptOn', commitment.keptOn, '约谈日期', held),
    ];
  });
}

/** Days of one record that follow from those of another. */
export const datesBetweenRows: CampaignCheck = {
  needs: [],
  run: (campaign) => [...noticeDates(campaign), ...commitmentDates(campaign)],
};

/** The campaign's own days, and what has to happen within them. */
export const window: CampaignCheck = {
  needs: [],
  run({ settings, visits, samples }) {
    const { from, to } = settings.window;
    const outside = (record: object, field: string, day: string): Finding[] =>
      from <= day && day <= to ? [] : [finding('date-outside-window', record, field, { from, to })];
    if (to < from) {
      return orderFinding(settings, 'window.to', to, 'window.from', from).map((found) => ({
        ...found,
        details: { ...found.details, column: 'window.to' },
      }));
    }
    return [
      ...visits.flatMap((visit) => outside(visit, 'date', visit.date)),
      ...samples.flatMap((sample) => outside(sample, 'sampledOn', sample.sampledOn)),
    ];
  },
};
