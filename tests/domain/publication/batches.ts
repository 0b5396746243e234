import type { Day } from '../../../src/domain/date.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type {
  Case,
  Firm,
  Measure,
  Notice,
  Penalty,
  Sample,
  Visit,
} from '../../../src/domain/schema/tables.ts';
import type { SiteSettings } from '../../../src/domain/schema/settings.ts';
import { aNotice } from './announced.ts';
import { aCase, eventsOf, type Moment } from './cases.ts';
import { aCampaign, aDataset, site, type Parts } from './dataset.ts';
import {
  aFailure,
  aSample,
  aVisit,
  FAILURES,
  firms,
  sampleNumber,
  type FailingFood,
} from './inspection.ts';

/** What a case has been through by default when its notice comes out: the firm was told and let the time pass. */
export const TOLD: readonly Moment[] = [
  ['2021-09-10', 'sampled'],
  ['2021-10-08', 'reported'],
  ['2021-10-11', 'notified'],
];

/** The first day after the seven working days for a dispute that {@link TOLD} leaves. */
export const UNDISPUTED = '2021-10-21';

interface Story {
  readonly firm?: Firm;
  readonly food?: FailingFood;
  readonly sample?: Partial<Sample>;
  readonly case?: Partial<Case>;
  /** What happened after {@link TOLD}; or everything, with `from: []`. */
  readonly then?: readonly Moment[];
  readonly from?: readonly Moment[];
  readonly measures?: readonly Measure[];
  readonly penalties?: readonly Penalty[];
  readonly notice?: Partial<Notice> | null;
}

/** A batch drawn on 2021-09-10 that failed, its case, and its notice of the first undisputed day. */
export function failingBatch(n: number, story: Story = {}): Parts {
  const { firm = firms.dairy, food = 'yogurt', from = TOLD, notice = {} } = story;
  const { category } = FAILURES[food];
  const sample = aSample(n, firm, '2021-09-10', {
    food,
    category,
    conclusion: 'fail',
    ...story.sample,
  });
  return {
    samples: [sample],
    results: [aFailure(sampleNumber(n), food)],
    cases: [aCase(n, firm, { category, ...story.case })],
    events: eventsOf(n, [...from, ...(story.then ?? [])]),
    measures: story.measures ?? [],
    penalties: story.penalties ?? [],
    notices: notice === null ? [] : [aNotice(n, UNDISPUTED, notice)],
  };
}

/** Something found on a visit of 2021-09-10, and the case that came of it. */
export function finding(n: number, story: Omit<Story, 'notice' | 'sample' | 'food'> = {}): Parts {
  const { firm = firms.other, from = [['2021-09-10', 'notified']] } = story;
  const visit: Visit = aVisit(`v-${n}`, firm, '2021-09-10', { result: 'notMet' });
  return {
    visits: [visit],
    cases: [aCase(n, firm, { source: 'inspection', samples: null, ...story.case })],
    events: eventsOf(n, [...from, ...(story.then ?? [])]),
    measures: story.measures ?? [],
    penalties: story.penalties ?? [],
  };
}

/** Publishes one campaign of the parts. */
export const published = (
  parts: readonly Parts[],
  asOf: Day,
  settings: SiteSettings = site,
): Publication => publish(aDataset([aCampaign('c-1', parts)], { site: settings }), asOf);

/** Whether a text stands anywhere in what is published. */
export const tells = (published: unknown, text: string): boolean =>
  JSON.stringify(published).includes(text);
