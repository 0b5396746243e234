import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/domain/publication/publish.ts';
import { failingBatch, published } from './batches.ts';
import { aCampaign, aDataset } from './dataset.ts';
import { aVisit, firms } from './inspection.ts';
import { reference } from './reference.ts';

const DAY = '2022-06-30';

describe('the page of the aim states', () => {
  const aim = () => published([], DAY).aim[0];

  it('each weight as it is filed, with what it means and rests on', () => {
    expect(aim()?.weights).toEqual(
      reference.aimWeights.map(({ factor, weight, full, ...texts }) => ({
        factor,
        weight,
        full,
        meaning: { zh: texts.meaning, en: texts.meaningEn },
        basis: { zh: texts.basis, en: texts.basisEn },
      })),
    );
  });

  it('how grave each class of problem is, and why', () => {
    expect(aim()?.gravity).toEqual(
      reference.problemClasses.map(({ code, gravity, gravityReason, gravityReasonEn }) => ({
        problemClass: code,
        grade: gravity,
        reason: { zh: gravityReason, en: gravityReasonEn },
      })),
    );
  });
});

describe('a target', () => {
  const batches = [1, 2, 3, 4, 5, 6].map((n) => failingBatch(n));
  const oil = failingBatch(7, { food: 'peanut-oil', firm: firms.border });
  const made = () => published([...batches, oil], DAY);
  const target = (category: string) =>
    made().aim[0]?.targets.find((one) => one.category === category);
  const value = (category: string, factor: string) =>
    target(category)?.contributions.find((part) => part.factor === factor)?.value;

  it('names five notices at most, and counts all', () => {
    expect(target('dairy')?.notices).toHaveLength(5);
    expect(target('dairy')?.here.failed).toBe(6);
  });

  it('weighs how grave the problem is, and whether its industry leads', () => {
    const gravityOf = (code: string) =>
      reference.problemClasses.find((problem) => problem.code === code)?.gravity;
    expect(value('dairy', 'gravity')).toBe(gravityOf('microbial'));
    expect(value('oil', 'gravity')).toBe(gravityOf('biotoxin'));
    expect([value('dairy', 'leadIndustry'), value('oil', 'leadIndustry')]).toEqual([1, 0]);
  });

  it('has its figures in a scope of its own', () => {
    const { aim, stats } = made();
    const targets = aim[0]?.targets ?? [];
    for (const { category, region, item, points, here, contributions } of targets) {
      const scope = stats.find(({ id }) => id === `aim:${category}/${region}/${item}`);
      expect(scope?.stats).toEqual({
        samples: { value: here.tested },
        'samples.failed': { value: here.failed },
        points: { value: points },
        ...Object.fromEntries(
          contributions.map((part) => [`points.${part.factor}`, { value: part.points }]),
        ),
      });
    }
    expect(targets).toHaveLength(2);
  });
});

describe('the aim', () => {
  const campaign = (id: string, n: number, demo: boolean) =>
    aCampaign(id, [failingBatch(n)], { demo });
  const isDemo = (...demos: readonly boolean[]) =>
    publish(aDataset(demos.map((demo, n) => campaign(`c-${n}`, n + 1, demo))), DAY).aim[0]?.demo;

  it('is a demonstration as soon as one batch is', () => {
    expect([isDemo(false), isDemo(true), isDemo(false, true)]).toEqual([false, true, true]);
  });

  it('does not look back at visits of more than two years ago', () => {
    const unsampled = (date: string) =>
      published([{ visits: [aVisit('v-1', firms.other, date)] }], '2023-09-10').aim[0]?.unsampled;
    expect(unsampled('2021-09-10')).toEqual([]);
    expect(unsampled('2021-09-11')).toHaveLength(1);
  });
});
