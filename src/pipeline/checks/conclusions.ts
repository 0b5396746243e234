import { byKey, groupBy } from '../../domain/group.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

/** A failing batch has a failing item. */
export const failuresGrounded: CampaignCheck = {
  needs: ['results'],
  run({ samples, results }) {
    const failing = new Set(
      results.filter(({ verdict }) => verdict === 'fail').map(({ sample }) => sample),
    );
    return samples
      .filter(({ conclusion, sample }) => conclusion === 'fail' && !failing.has(sample))
      .map((sample) =>
        finding('sample-no-failure', sample, 'conclusion', { sample: sample.sample }),
      );
  },
};

/** A compliant batch has none. */
export const failuresConcluded: CampaignCheck = {
  needs: [],
  run({ samples, results }, { items }) {
    const resultsOf = groupBy(results, ({ sample }) => sample);
    const itemOf = byKey(items, ({ id }) => id);
    return samples.flatMap((sample): Finding[] => {
      if (sample.conclusion === 'fail') return [];
      const failing = resultsOf.get(sample.sample)?.find(({ verdict }) => verdict === 'fail');
      if (!failing) return [];
      const item = itemOf.get(failing.item)?.name ?? failing.item;
      return [
        finding('sample-hidden-failure', sample, 'conclusion', { sample: sample.sample, item }),
      ];
    });
  },
};
