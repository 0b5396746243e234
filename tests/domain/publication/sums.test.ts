import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stat } from '../../../src/domain/publication/entries.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import { discipline } from '../../../src/domain/schema/vocabularies.ts';
import { reference } from './reference.ts';
import { worlds, type World } from './worlds/worlds.ts';

/** Figures that count records of which each belongs to one category and one place. */
const ADDITIVE = [
  'visits',
  'visits.unannounced',
  'visits.undercover',
  'visits.gaps',
  'samples',
  'samples.passed',
  'samples.failed',
  'samples.random',
  'samples.blind',
  'cases',
  'cases.open',
  'cases.overdue',
  'cases.closed',
  'cases.closedInTime',
  'cases.closedLate',
  ...Object.keys(discipline).map((key) => `cases.${key}`),
  'recalls',
  'measures',
  'measures.done',
  'measures.verified',
  'measures.late',
  'penalties',
  'notices',
  'repeats',
];

const LEAGUES = reference.regions.filter(({ parent }) => parent === null);
const APART = reference.regions.filter(({ parent }) => parent !== null);

/** The figures of each campaign: of the whole and, by name of the part, of its parts. */
function figures({ dataset, asOf }: World) {
  const { campaigns, notices, stats } = publish(dataset, asOf);
  const of = new Map(stats.map((entry) => [entry.id, entry.stats]));
  return campaigns.map((campaign) => {
    const scope = `campaign:${campaign.id}`;
    const value = (part: string, name: string): number =>
      of.get(`${scope}${part}`)?.[name]?.value ?? Number.NaN;
    const whole: Record<string, Stat> = of.get(scope) ?? {};
    return { campaign, value, whole, notices: notices.filter((n) => n.campaign === campaign.id) };
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('the parts of a campaign', () => {
  it.each(['category', 'region'])('sum to the whole by %s', (kind) => {
    fc.assert(
      fc.property(worlds(), (world) => {
        for (const { campaign, value } of figures(world)) {
          const codes = kind === 'region' ? LEAGUES.map(({ code }) => code) : campaign.categories;
          for (const name of ADDITIVE) {
            const parts = codes.map((code) => value(` ${kind}:${code}`, name));
            expect([name, sum(parts)]).toEqual([name, value('', name)]);
          }
        }
      }),
    );
  });

  it('sum by discipline, state, and outcome', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        for (const { value } of figures(world)) {
          const grades = Object.keys(discipline).map((key) => value('', `cases.${key}`));
          expect(sum(grades)).toBe(value('', 'cases'));
          expect(value('', 'cases.open') + value('', 'cases.closed')).toBe(value('', 'cases'));
          expect(value('', 'cases.closedInTime') + value('', 'cases.closedLate')).toBe(
            value('', 'cases.closed'),
          );
        }
      }),
    );
  });

  it('never count a place reported apart twice', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        for (const { value } of figures(world)) {
          for (const { code, parent } of APART) {
            for (const name of [...ADDITIVE, 'firms.inspected', 'firms.sampled']) {
              expect(value(` region:${code}`, name)).toBeLessThanOrEqual(
                value(` region:${parent}`, name),
              );
            }
          }
        }
      }),
    );
  });

  it('are drawn in charts as they are stated in figures', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        for (const { campaign, value, notices } of figures(world)) {
          const { calendar, groups, outcomes, progress, visitForms, visitResults } = campaign;
          const visits = value('', 'visits');
          expect(sum(calendar.map((day) => day.visits))).toBe(visits);
          expect(sum(calendar.map((day) => day.samples))).toBe(value('', 'samples'));
          expect(sum(groups.map((group) => group.visits))).toBe(visits);
          expect(sum(Object.values(visitForms))).toBe(visits);
          expect(sum(Object.values(visitResults))).toBe(visits);
          expect(sum(Object.values(outcomes.byDiscipline))).toBe(value('', 'cases'));
          expect(sum(Object.values(outcomes.bySource))).toBe(value('', 'cases'));
          expect(progress.at(-1)).toMatchObject({
            date: world.asOf,
            open: value('', 'cases.open'),
            overdue: value('', 'cases.overdue'),
            closed: value('', 'cases.closed'),
          });
          expect(notices).toHaveLength(value('', 'notices'));
        }
      }),
    );
  });

  it('never exceed what they are part of', () => {
    const pairs = [
      ['firms.inspected', 'visits'],
      ['firms.failed', 'firms.sampled'],
      ['samples.failed', 'samples'],
      ['notices', 'samples.failed'],
      ['measures.verified', 'measures'],
      ['measures.done', 'measures'],
      ['commitments.kept', 'commitments'],
      ['cases.overdue', 'cases.open'],
    ] as const;
    fc.assert(
      fc.property(worlds(), (world) => {
        for (const { value } of figures(world)) {
          for (const [part, whole] of pairs) {
            expect(value('', part)).toBeLessThanOrEqual(value('', whole));
          }
        }
      }),
    );
  });
});

/** Counts the records themselves, by nothing but their days. */
function recount({ dataset, asOf }: World, id: string) {
  const { visits, samples, cases, events, penalties, interviews } = dataset.campaigns.find(
    (campaign) => campaign.id === id,
  )!;
  const known = <T>(rows: readonly T[], day: (row: T) => string) =>
    rows.filter((row) => day(row) <= asOf);
  const reported = known(samples, (row) => row.reportedOn);
  const overturned = known(events, (event) => event.date)
    .filter(({ type }) => type === 'reinspectionOverturned')
    .flatMap((event) => cases.find((record) => record.id === event.case)?.samples ?? []);
  const failed = reported.filter(
    ({ conclusion, sample }) => conclusion === 'fail' && !overturned.includes(sample),
  );
  const opened = cases.filter((record) =>
    events.some((e) => e.case === record.id && e.date <= asOf && e.type !== 'sampled'),
  );
  const distinct = (values: readonly string[]) => new Set(values).size;
  const visited = known(visits, (row) => row.date);
  const drawn = known(samples, (row) => row.sampledOn);
  return {
    visits: visited.length,
    'firms.inspected': distinct(visited.map(({ firm }) => firm)),
    'firms.sampled': distinct(drawn.map(({ firm }) => firm)),
    'firms.failed': distinct(failed.map(({ firm }) => firm)),
    'firms.suspected': distinct(
      opened
        .filter((row) => row.discipline === 'caseFiled' || row.discipline === 'handedToPolice')
        .map(({ firm }) => firm),
    ),
    samples: drawn.length,
    'samples.failed': failed.length,
    'samples.passed': reported.length - failed.length,
    cases: opened.length,
    penalties: known(penalties, (row) => row.decidedOn).length,
    interviews: known(interviews, (row) => row.date).length,
    'interviews.attendees': known(interviews, (row) => row.date).length * 2,
  };
}

it('figures equal a plain recount of the records', () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const { campaign, whole } of figures(world)) {
        for (const [name, value] of Object.entries(recount(world, campaign.id))) {
          expect([name, whole[name]?.value]).toEqual([name, value]);
        }
      }
    }),
  );
});
