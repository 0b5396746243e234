import * as aimTables from './tables/aim.ts';
import * as caseTables from './tables/case.ts';
import * as firmTables from './tables/firm.ts';
import * as interviewTables from './tables/interview.ts';
import * as noticeTables from './tables/notice.ts';
import * as referenceTables from './tables/reference.ts';
import * as replyTables from './tables/reply.ts';
import * as ruleTables from './tables/rules.ts';
import * as sampleTables from './tables/sample.ts';
import * as visitTables from './tables/visit.ts';
import type { RowOf, Table } from './table.ts';

/** Tables of which there is one, in `data/reference/`. */
export const REFERENCE_TABLES = {
  regions: referenceTables.regions,
  categories: referenceTables.categories,
  foods: referenceTables.foods,
  problemClasses: referenceTables.problemClasses,
  items: referenceTables.items,
  limits: ruleTables.limits,
  deadlines: ruleTables.deadlines,
  codeAllowList: ruleTables.codeAllowList,
  benchmarks: ruleTables.benchmarks,
  aimWeights: aimTables.aimWeights,
  watchTopics: aimTables.watchTopics,
} as const;

/** Tables of which there is one, in `data/`. */
export const SITE_TABLES = { firms: firmTables.firms, concerns: aimTables.concerns } as const;

/** Tables of which each campaign has its own, in `data/campaigns/<id>/`. */
export const CAMPAIGN_TABLES = {
  visits: visitTables.visits,
  samples: sampleTables.samples,
  results: sampleTables.results,
  cases: caseTables.cases,
  measures: caseTables.measures,
  events: caseTables.events,
  penalties: caseTables.penalties,
  interviews: interviewTables.interviews,
  attendance: interviewTables.attendance,
  commitments: interviewTables.commitments,
  credit: firmTables.credit,
  notices: noticeTables.notices,
  corrections: noticeTables.corrections,
  replies: replyTables.replies,
} as const;

/** Every table, in the order in which the dictionary shows them. */
export const ALL_TABLES: readonly Table[] = [
  ...Object.values(SITE_TABLES),
  ...Object.values(CAMPAIGN_TABLES),
  ...Object.values(REFERENCE_TABLES),
] as unknown as readonly Table[];

/** The records of a set of tables, by the tables' names in code. */
export type Records<Tables> = {
  readonly [K in keyof Tables]: readonly RowOf<Tables[K]>[];
};

export type * from './tables/aim.ts';
export type * from './tables/case.ts';
export type * from './tables/firm.ts';
export type * from './tables/interview.ts';
export type * from './tables/notice.ts';
export type * from './tables/reference.ts';
export type * from './tables/reply.ts';
export type * from './tables/rules.ts';
export type * from './tables/sample.ts';
export type * from './tables/visit.ts';
