import { byKey } from '../../domain/group.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

/** Visits, batches and cases are of the campaign's categories. */
export const categories: CampaignCheck = {
  needs: [],
  run({ settings, visits, samples, cases }) {
    const known = new Set(settings.categories);
    const allowed = settings.categories.join('、');
    return [...visits, ...samples, ...cases]
      .filter(({ category }) => !known.has(category))
      .map((record) => finding('category-not-in-campaign', record, 'category', { allowed }));
  },
};

/** A batch's food belongs to its category. */
export const foods: CampaignCheck = {
  needs: [],
  run({ samples }, { foods: table }) {
    const foodOf = byKey(table, ({ code }) => code);
    return samples.flatMap((sample): Finding[] => {
      const belongs = foodOf.get(sample.food)?.category;
      if (belongs === undefined || belongs === sample.category) return [];
      return [finding('food-category', sample, 'food', { category: sample.category, belongs })];
    });
  },
};

/** Work groups are those listed in the campaign's description. */
export const groups: CampaignCheck = {
  needs: [],
  run({ settings, visits }) {
    const known = new Set(settings.groups.map(({ id }) => id));
    const allowed = [...known].join('、');
    return visits
      .filter(({ group }) => !known.has(group))
      .map((visit) => finding('group-unknown', visit, 'group', { allowed }));
  },
};
