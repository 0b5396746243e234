import type { Campaign } from '../../domain/dataset.ts';
import { nearest } from '../nearest.ts';
import { finding, type Finding, type Readings } from '../problems/problem.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

function dangling(
  settings: object,
  path: string,
  value: string,
  known: readonly string[],
  target: { readonly file: string; readonly target: string },
): Finding[] {
  if (known.includes(value)) return [];
  const details = { ...target, nearest: nearest(value, known) };
  return [{ ...finding('reference-dangling', settings, path, details), value }];
}

/** The benchmark that `site.yaml` names is in the table. */
export const benchmarkKnown: SharedCheck = {
  needs: ['benchmarks'],
  run: ({ site, benchmarks }) =>
    site
      ? dangling(
          site,
          'benchmark',
          site.benchmark,
          benchmarks.map(({ id }) => id),
          {
            file: 'benchmarks.csv',
            target: '编号',
          },
        )
      : [],
};

/** The categories that `campaign.yaml` names are in the table. */
export const categoriesKnown: CampaignCheck = {
  needs: ['categories'],
  run({ settings }: Campaign, { categories }: Readings) {
    const known = categories.map(({ code }) => code);
    return settings.categories.flatMap((code, i) =>
      dangling(settings, `categories.${i}`, code, known, {
        file: 'categories.csv',
        target: '类别代码',
      }),
    );
  },
};
