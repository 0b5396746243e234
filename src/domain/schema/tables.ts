import * as aimTables from './tables/aim.ts';
import * as caseTables from './tables/case.ts';
import * as firmTables from './tables/firm.ts';
import * as inspectionTables from './tables/inspection.ts';
import * as interviewTables from './tables/interview.ts';
import * as noticeTables from './tables/notice.ts';
import * as referenceTables from './tables/reference.ts';
import * as replyTables from './tables/reply.ts';
import type { RowOf, Table } from './table.ts';

/** Tables of which there is one, in `data/reference/`. */
export const REFERENCE_TABLES = {
  regions: referenceTables.regions,
  categories: referenceTables.categories,
  foods: referenceTables.foods,
  problemClasses: referenceTables.problemClasses,
  items: referenceTables.items,
  limits: referenceTables.limits,
  deadlines: referenceTables.deadlines,
  codeAllowList: referenceTables.codeAllowList,
  benchmarks: referenceTables.benchmarks,
  aimWeights: aimTables.aimWeights,
  watchTopics: aimTables.watchTopics,
} as const;

/** Tables of which there is one, in `data/`. */
export const SITE_TABLES = { firms: firmTables.firms, concerns: aimTables.concerns } as const;

/** Tables of which each campaign has its own, in `data/campaigns/<id>/`. */
export const CAMPAIGN_TABLES = {
  visits: inspectionTables.visits,
  samples: inspectionTables.samples,
  results: inspectionTables.results,
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
export type * from './tables/inspection.ts';
export type * from './tables/interview.ts';
export type * from './tables/notice.ts';
export type * from './tables/reference.ts';
export type * from './tables/reply.ts';
