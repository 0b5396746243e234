import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';

export * from './entries-firm.ts';

/**
 * What the public gets: the shape of every content collection. An entry is built from public fields
 * alone, as of one day; nothing else may reach a page. Codes (region, category, item, …) are resolved
 * to names by the pages, in the reader's language; free text stays as filed, in Chinese.
 */
const bilingual = z.object({ zh: z.string(), en: z.string() });
const day = z.string();
const code = z.string();
const keys = <V extends vocabulary.Vocabulary>(v: V) =>
  z.enum(Object.keys(v) as [keyof V & string, ...(keyof V & string)[]]);

/** Where a case stands; in this order, but for what may stand beside it. */
export const caseState = z.enum([
  'open',
  'controlled',
  'causeFound',
  'rectifying',
  'firmReportsDone',
  'rechecked',
  'closed',
]);
/** What may be true of a case besides its state. */
export const caseFlag = z.enum([
  'reinspectionPending',
  'objectionPending',
  'extended',
  'reopened',
  'overturned',
]);
export const owner = z.enum(['firm', 'laboratory', 'regulator']);

/** The next thing owed in a case. */
export const nextStep = z.object({
  /** A key of `deadlines.csv`, or `measure` for a deadline that the case itself set. */
  step: z.string(),
  owner,
  due: day,
  /** Days from the as-of date to the due date; negative when overdue. */
  daysLeft: z.int(),
});

/** A case as of a day. */
export const caseStatus = z.object({
  state: caseState,
  flags: z.array(caseFlag),
  openedOn: day,
  /** The firm says that all is done. */
  firmDoneOn: day.nullable(),
  /** The regulator has verified it and closed. */
  closedOn: day.nullable(),
  /** `null` once closed. */
  next: nextStep.nullable(),
  overdue: z.boolean(),
  /** Days by which it is or was closed after its deadline; 0 if in time. */
  daysLate: z.int().nonnegative(),
});

export const timelineEvent = z.object({
  date: day,
  type: keys(vocabulary.eventType),
  level: keys(vocabulary.recallLevel).nullable(),
  until: day.nullable(),
  note: z.string().nullable(),
});

export const measureEntry = z.object({
  id: z.string(),
  problem: z.string(),
  cause: z.string(),
  kind: keys(vocabulary.measureKind),
  measure: z.string(),
  due: day,
  doneOn: day.nullable(),
  verifiedOn: day.nullable(),
  evidence: z.string().nullable(),
  /** `late`: not verified by its due date. */
  status: z.enum(['due', 'done', 'verified', 'late']),
});

export const penaltyEntry = z.object({
  decision: z.string(),
  violation: z.string(),
  penalty: z.string(),
  fine: z.number().nullable(),
  authority: z.string(),
  decidedOn: day,
});

/** An entry of the risk list. */
export const caseEntry = z.object({
  id: z.string(),
  campaign: code,
  source: keys(vocabulary.caseSource),
  /** `null` unless a notice, a penalty or the policy names the firm: it is counted, not named. */
  firm: z.string().nullable(),
  /** Public notices of its batches. */
  notices: z.array(z.string()),
  category: code,
  region: code,
  /** `null` until it is on record, and where it must not be said of a named firm that a case is filed. */
  discipline: keys(vocabulary.discipline).nullable(),
  /** Why this discipline, by which rule; `null` where the discipline is, or where it would tell of a suspicion. */
  disciplineReason: z.string().nullable(),
  status: caseStatus,
  /** What was found and what is done about it is held back, in words: notes and measures are left out. */
  withheld: z.boolean(),
  timeline: z.array(timelineEvent),
  measures: z.array(measureEntry),
  penalties: z.array(penaltyEntry),
});

/** One value of a result, placed against its limit by the chart. */
export const failure = z.object({
  item: code,
  problemClass: code,
  /** As reported. */
  value: z.string(),
  limit: z.string(),
  standard: z.string(),
  /** The same read as numbers; `null` where it is not a matter of numbers (must not be detected or used). */
  reading: z
    .object({
      values: z.array(z.number()).min(1),
      unit: z.string(),
      kind: z.enum(['max', 'min', 'range', 'plan']),
      /** `max`/`min`: one bound; `range`: lower and upper; `plan`: m and M. */
      bounds: z.array(z.number()).min(1).max(2),
      /** Sampling plan: of n values at most c may lie between m and M. */
      plan: z.object({ n: z.int(), c: z.int() }).nullable(),
    })
    .nullable(),
  /** How it failed, for the sentence beside the picture. */
  reason: z.enum([
    'aboveMaximum',
    'belowMinimum',
    'outsideRange',
    'aboveM',
    'tooManyAboveM',
    'detected',
    'mustNotBeUsed',
  ]),
});

export const correctionEntry = z.object({
  id: z.string(),
  date: day,
  /** Title of the column, in Chinese. */
  field: z.string(),
  /** The item whose result is corrected. */
  item: code.nullable(),
  /** `null` where there was nothing. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string(),
});

export const noticeEntry = z.object({
  id: z.string(),
  campaign: code,
  number: z.string(),
  publishedOn: day,
  urgent: z.boolean(),
  demo: z.boolean(),
  product: z.string(),
  brand: z.string().nullable(),
  specification: z.string().nullable(),
  barcode: z.string().nullable(),
  batch: z.string().nullable(),
  madeOn: day,
  dateKind: keys(vocabulary.dateKind),
  category: code,
  food: code,
  /** The producer as labelled. */
  producer: z.object({
    firm: code,
    name: z.string(),
    address: z.string(),
    region: code,
    licence: z.string().nullable(),
    creditCode: z.string(),
  }),
  seller: z.object({ name: z.string(), address: z.string(), region: code }),
  sample: z.object({
    number: z.string(),
    sampledOn: day,
    stage: keys(vocabulary.samplingStage),
    random: z.boolean(),
    blind: z.boolean(),
    lab: z.string(),
    report: z.string(),
    reportedOn: day,
  }),
  failures: z.array(failure).min(1),
  problemClasses: z.array(code).min(1),
  /** Key of the case, where it has one. */
  case: z.string().nullable(),
  /** Why it has none, as filed. */
  noCaseReason: z.string().nullable(),
  /** Other public notices of the same firm with an item or problem class in common within 12 months before. */
  repeatOf: z.array(z.string()),
  corrections: z.array(correctionEntry),
});

export const interviewEntry = z.object({
  id: z.string(),
  campaign: code,
  date: day,
  level: keys(vocabulary.interviewLevel),
  form: keys(vocabulary.interviewForm),
  title: z.string(),
  firm: z.string().nullable(),
  region: code.nullable(),
  agenda: z.array(z.string()),
  attendance: z.array(
    z.object({ role: bilingual, people: z.int(), reported: z.string().nullable() }),
  ),
  attendees: z.int(),
  commitments: z.array(
    z.object({
      id: z.string(),
      party: z.string(),
      commitment: z.string(),
      due: day,
      keptOn: day.nullable(),
      followUp: z.string().nullable(),
      status: z.enum(['due', 'kept', 'late', 'keptLate']),
    }),
  ),
});

/** A figure and, for a rate, what it is made of. */
export const stat = z.object({
  value: z.number(),
  n: z.int().optional(),
  d: z.int().optional(),
  /** Wilson 95 % interval of a rate, as fractions. */
  low: z.number().optional(),
  high: z.number().optional(),
});

/** All figures of one scope; the key is the scope, e.g. `campaign:x category:dairy`. */
export const statsEntry = z.object({ id: z.string(), stats: z.record(z.string(), stat) });

export const regionEntry = z.object({
  id: code,
  order: z.int(),
  name: bilingual,
  shortName: z.string(),
  parent: code.nullable(),
  tile: z.object({ row: z.int(), column: z.int() }).nullable(),
});

export const categoryEntry = z.object({
  id: code,
  name: bilingual,
  scope: bilingual,
  group: keys(vocabulary.categoryGroup),
  order: z.int(),
});

export const foodEntry = z.object({ id: code, name: bilingual, category: code, order: z.int() });

/** A published figure that ours are shown beside; its figures are in the scope `benchmark:<id>`. */
export const benchmarkEntry = z.object({
  id: code,
  name: bilingual,
  source: z.string(),
  order: z.int(),
});

export const problemClassEntry = z.object({ id: code, name: bilingual, order: z.int() });

export const itemEntry = z.object({
  id: code,
  order: z.int(),
  name: bilingual,
  problemClass: code,
  microbial: z.boolean(),
  /** Limits that have come into force, by food, the one in force last; as the standard writes them. */
  limits: z.array(
    z.object({
      food: code,
      limit: z.string(),
      standard: z.string(),
      validFrom: day,
      validTo: day.nullable(),
      provenance: keys(vocabulary.provenance),
    }),
  ),
  notices: z.array(z.string()),
});

/** An item as pages know it: its notices change with each new one, the item does not. */
export const itemFacts = itemEntry.omit({ notices: true });

export const deadlineEntry = z.object({
  id: z.string(),
  order: z.int(),
  name: bilingual,
  amount: z.int(),
  unit: keys(vocabulary.dayCount),
  basis: z.string(),
  provenance: keys(vocabulary.provenance),
});

/** Counts that charts are drawn from, already summed: no page sums rows. */
export const campaignEntry = z.object({
  id: code,
  title: bilingual,
  shortTitle: bilingual,
  purpose: bilingual,
  demo: z.boolean(),
  window: z.object({ from: day, to: day }),
  keyPeriods: z.array(z.object({ name: bilingual, date: day })),
  method: bilingual,
  caveat: bilingual,
  groups: z.array(z.object({ id: z.string(), name: bilingual, visits: z.int() })),
  categories: z.array(code),
  sources: z.array(z.object({ title: bilingual, url: z.string().optional() })),
  /** Announced totals beside those that the rows come to; empty until the campaign's results are complete. */
  tieOut: z.array(
    z.object({
      stat: z.string(),
      declared: z.int(),
      computed: z.int(),
      /** Batches counted when the total was announced, whose result re-inspection has overturned since. */
      overturned: z.int(),
    }),
  ),
  /** Every day of the window. */
  calendar: z.array(z.object({ date: day, visits: z.int(), samples: z.int() })),
  /** Failing batches by item, most first; a batch that fails two items counts for each. */
  failingItems: z.array(z.object({ item: code, batches: z.int(), categories: z.array(code) })),
  /** Failing batches by category and problem class. */
  classesByCategory: z.array(z.object({ category: code, problemClass: code, batches: z.int() })),
  sampling: z.object({
    random: z.int(),
    blind: z.int(),
    both: z.int(),
    byStage: z.record(z.string(), z.int()),
  }),
  visitForms: z.record(z.string(), z.int()),
  visitResults: z.record(z.string(), z.int()),
  procedureGaps: z.int(),
  /** Firms by what became of them, for the flow: counts only. */
  outcomes: z.object({
    firmsInspected: z.int(),
    firmsSampled: z.int(),
    /** A batch may be of a firm that nobody visited: drawn in a shop. */
    firmsInspectedAndSampled: z.int(),
    samples: z.int(),
    passed: z.int(),
    failed: z.int(),
    /** Cases by discipline. */
    byDiscipline: z.record(z.string(), z.int()),
    /** Cases that failing batches gave rise to, and those found on inspection. */
    bySource: z.record(z.string(), z.int()),
  }),
  /** Open, overdue and closed cases at the end of each month, up to the as-of date. */
  progress: z.array(z.object({ date: day, open: z.int(), overdue: z.int(), closed: z.int() })),
});

export type CaseState = z.output<typeof caseState>;
export type CaseFlag = z.output<typeof caseFlag>;
export type Owner = z.output<typeof owner>;
export type NextStep = z.output<typeof nextStep>;
export type CaseStatus = z.output<typeof caseStatus>;
export type CaseEntry = z.output<typeof caseEntry>;
export type Failure = z.output<typeof failure>;
export type NoticeEntry = z.output<typeof noticeEntry>;
export type InterviewEntry = z.output<typeof interviewEntry>;
export type Stat = z.output<typeof stat>;
export type StatsEntry = z.output<typeof statsEntry>;
export type RegionEntry = z.output<typeof regionEntry>;
export type CategoryEntry = z.output<typeof categoryEntry>;
export type FoodEntry = z.output<typeof foodEntry>;
export type BenchmarkEntry = z.output<typeof benchmarkEntry>;
export type ProblemClassEntry = z.output<typeof problemClassEntry>;
export type ItemEntry = z.output<typeof itemEntry>;
export type ItemFacts = z.output<typeof itemFacts>;
export type DeadlineEntry = z.output<typeof deadlineEntry>;
export type CampaignEntry = z.output<typeof campaignEntry>;
