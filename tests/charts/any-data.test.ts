import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing } from '../../src/charts/drawing.ts';
import { svgOf } from '../../src/charts/drawing.ts';
import type { ChartView } from '../../src/components/charts/view.ts';
import { campaignsView } from '../../src/components/charts/views/campaigns.ts';
import { calendarView } from '../../src/components/charts/views/calendar.ts';
import { flowView } from '../../src/components/charts/views/flow.ts';
import { funnelView } from '../../src/components/charts/views/funnel.ts';
import { gaugeView } from '../../src/components/charts/views/gauge.ts';
import { itemsView } from '../../src/components/charts/views/items.ts';
import { progressView } from '../../src/components/charts/views/progress.ts';
import { ratesView } from '../../src/components/charts/views/rates.ts';
import { tilesView } from '../../src/components/charts/views/tiles.ts';
import { addDays } from '../../src/domain/date.ts';
import type { Failure } from '../../src/domain/publication/entries.ts';
import { campaign } from './examples/campaign.ts';
import { failures } from './examples/failures.ts';
import { categories, counted, items, problemClasses, regions } from './examples/reference.ts';
import { collisions, outside, parse } from './parsed.ts';

/** What must hold of every drawing, whatever the data. */
function isSound(drawing: Drawing): void {
  const { labels, marks, width, height } = parse(
    svgOf(drawing, { id: 'x', title: 't', text: 'd' }),
  );
  expect(outside([...marks, ...labels], width, height)).toEqual([]);
  expect(collisions(labels)).toEqual([]);
}

const areSound = ({ drawings }: ChartView): void => drawings.forEach(isSound);
const locale = fc.constantFrom('zh' as const, 'en' as const);
const RUNS = { numRuns: 40 };

/** Some batches, and how many of them failed. */
const counts = fc
  .tuple(fc.nat(4000), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([samples, share]) => counted(Math.round(samples * share), samples));

const question = (by: 'category' | 'region', ids: readonly string[]) =>
  fc
    .tuple(locale, fc.array(counts, { minLength: ids.length, maxLength: ids.length }), fc.nat(3000))
    .map(([language, all, failed]) => ({
      locale: language,
      campaign: 'example',
      stats: new Map([
        ['campaign:example', counted(failed, 3000)],
        ...ids.map((id, i) => [`campaign:example ${by}:${id}`, all[i]!] as const),
      ]),
      minimum: 15,
    }));

const categoryIds = categories.map(({ id }) => id);
const regionIds = regions.map(({ id }) => id);

test('rates of any size are drawn soundly', () => {
  fc.assert(
    fc.property(question('category', categoryIds), (asked) => {
      areSound(ratesView({ ...asked, by: 'category', groups: categories }));
    }),
    RUNS,
  );
});

test('any number of campaigns is drawn soundly', () => {
  const found = fc.array(counts, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(locale, fc.array(found, { minLength: 1, maxLength: 4 }), (language, all) => {
      const campaigns = all.map((_, i) => ({
        id: `c-${i}`,
        shortTitle: { zh: `第${9 - i}次示例行动`, en: `Example campaign ${9 - i}` },
        window: { from: `20${20 - i}-08-01`, to: `20${20 - i + (i % 2)}-01-31` },
      }));
      const stats = new Map(
        campaigns.flatMap(({ id }, i) =>
          categoryIds.map((code, j) => [`campaign:${id} category:${code}`, all[i]![j]!] as const),
        ),
      );
      const asked = { by: 'category', groups: categories, stats, minimum: 15 } as const;
      areSound(campaignsView({ ...asked, locale: language, campaigns }));
    }),
    RUNS,
  );
});

test('a funnel of any points is drawn soundly', () => {
  fc.assert(
    fc.property(question('region', regionIds), (asked) => {
      areSound(funnelView({ ...asked, by: 'region', groups: regions }));
    }),
    RUNS,
  );
});

test('tiles of any counts are drawn soundly', () => {
  fc.assert(
    fc.property(question('region', regionIds), (asked) => {
      areSound(tilesView({ ...asked, regions, hrefOf: (id) => `/${id}/` }));
    }),
    RUNS,
  );
});

test('any ranking of items is drawn soundly', () => {
  const ranking = fc
    .array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: items.length })
    .map((all) => all.toSorted((a, b) => b - a));
  fc.assert(
    fc.property(locale, ranking, (language, all) => {
      const failingItems = all.map((batches, i) => ({
        item: items[i]!.id,
        batches,
        categories: [],
      }));
      areSound(
        itemsView({
          locale: language,
          campaign: { failingItems },
          items,
          problemClasses,
          categories,
        }),
      );
    }),
    RUNS,
  );
});

test('any window of days is drawn soundly, down and along the page', () => {
  const day = fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2020-01-01', n));
  const counted = fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { minLength: 1, maxLength: 360 });
  fc.assert(
    fc.property(locale, day, counted, fc.nat(40), (language, from, counts, after) => {
      const calendar = counts.map(([visits, samples], i) => ({
        date: addDays(from, i),
        visits,
        samples,
      }));
      const to = addDays(from, counts.length - 1);
      const keyPeriods = [
        { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, date: from },
        { name: { zh: '春节', en: 'Spring Festival' }, date: addDays(to, after) },
      ];
      areSound(
        calendarView({
          locale: language,
          campaign: { id: 'example', window: { from, to }, calendar, keyPeriods },
        }),
      );
    }),
    RUNS,
  );
});

test('any outcomes are drawn soundly, and each ribbon is as high as its outcome', () => {
  const part = fc.nat(3000);
  fc.assert(
    fc.property(
      locale,
      fc.tuple(part, part, part, part, part, part, part, part),
      part,
      (language, numbers, unvisited) => {
        const [both, notSampled, passed, failed, filed, ordered, atOnce, police] = numbers;
        const cases = filed + ordered + atOnce + police;
        areSound(
          flowView({
            locale: language,
            campaign: {
              id: 'example',
              outcomes: {
                firmsInspected: both + notSampled,
                firmsSampled: both + unvisited,
                firmsInspectedAndSampled: both,
                samples: passed + failed,
                passed,
                failed,
                byDiscipline: {
                  caseFiled: filed,
                  orderedToRectify: ordered,
                  correctedAtOnce: atOnce,
                  handedToPolice: police,
                },
                bySource: { sampling: cases - police, inspection: police },
              },
            },
          }),
        );
      },
    ),
    RUNS,
  );
});

test('any progress of cases is drawn soundly', () => {
  const point = fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900));
  fc.assert(
    fc.property(locale, fc.array(point, { minLength: 1, maxLength: 24 }), (language, points) => {
      const progress = points.map(([inTime, overdue, closed], i) => ({
        date: addDays('2021-08-31', i * 30),
        open: inTime + overdue,
        overdue,
        closed,
      }));
      areSound(progressView({ locale: language, campaign: { id: campaign.id, progress } }));
    }),
    RUNS,
  );
});

test('any numbers against any limit are drawn soundly', () => {
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.0001, max: 9e6, noNaN: true }));
  const bounds = fc
    .array(amount, { minLength: 1, maxLength: 2 })
    .map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(
      locale,
      fc.array(amount, { minLength: 1, maxLength: 5 }),
      bounds,
      (language, values, limits) => {
        const several = values.length > 1;
        const kind = several ? 'plan' : limits.length === 2 ? 'range' : 'max';
        const failure: Failure = {
          ...failures['maximum']!,
          value: `${values[0]}mg/kg`,
          reading: {
            values,
            unit: 'mg/kg',
            kind,
            bounds: limits,
            plan: several ? { n: values.length, c: 0 } : null,
          },
        };
        areSound(gaugeView({ locale: language, failure, items }));
      },
    ),
    RUNS,
  );
});
