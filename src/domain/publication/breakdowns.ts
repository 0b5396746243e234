import { ascending, countBy, descending, groupBy } from '../group.ts';
import { caseSource, discipline, samplingStage, type Vocabulary } from '../schema/vocabularies.ts';
import type { CampaignView, Context } from './context.ts';
import type { CampaignEntry } from './entries.ts';

/** How often the words of a vocabulary occur, in its order; those that do not are left out. */
export function countWords<T>(
  records: readonly T[],
  word: (record: T) => string,
  vocabulary: Vocabulary,
): Record<string, number> {
  const counts = countBy(records, word);
  return Object.fromEntries(
    Object.keys(vocabulary).flatMap((key) => {
      const count = counts[key];
      return count === undefined ? [] : [[key, count]];
    }),
  );
}

/** What made each failing batch fail, named by `name` and once each. */
function failures(view: CampaignView, name: (item: string) => string) {
  return view.failed.flatMap(({ sample, category }) => {
    const failing = (view.resultsBySample.get(sample) ?? []).filter((r) => r.verdict === 'fail');
    return [...new Set(failing.map(({ item }) => name(item)))].map((what) => ({ what, category }));
  });
}

/** Failing batches by item, most first. */
export const rankedItems = (view: CampaignView): CampaignEntry['failingItems'] =>
  [
    ...groupBy(
      failures(view, (item) => item),
      ({ what }) => what,
    ),
  ]
    .map(([item, batches]) => {
      const met = new Set(batches.map(({ category }) => category));
      const categories = view.campaign.settings.categories.filter((code) => met.has(code));
      return { item, batches: batches.length, categories };
    })
    .toSorted(ascending(({ item }) => item))
    .toSorted(descending(({ batches }) => batches));

/** Failing batches by category and problem class, in the order of both lists. */
export function classesByCategory(
  view: CampaignView,
  { dataset, items }: Context,
): CampaignEntry['classesByCategory'] {
  const classOf = (item: string) => items.get(item)?.problemClass ?? 'other';
  const batches = countBy(failures(view, classOf), ({ what, category }) => `${category} ${what}`);
  return view.campaign.settings.categories.flatMap((category) =>
    dataset.problemClasses.flatMap(({ code: problemClass }) => {
      const count = batches[`${category} ${problemClass}`];
      return count === undefined ? [] : [{ category, problemClass, batches: count }];
    }),
  );
}

/** What became of firms, batches and cases. */
export function outcomes({ visits, samples, reported, failed, caseFiles }: CampaignView) {
  const inspected = new Set(visits.map(({ firm }) => firm));
  const sampled = new Set(samples.map(({ firm }) => firm));
  return {
    firmsInspected: inspected.size,
    firmsSampled: sampled.size,
    firmsInspectedAndSampled: inspected.intersection(sampled).size,
    samples: samples.length,
    passed: reported.length - failed.length,
    failed: failed.length,
    byDiscipline: countWords(caseFiles, (file) => file.case.discipline, discipline),
    bySource: countWords(caseFiles, (file) => file.case.source, caseSource),
  };
}

/** How batches were drawn and tested. */
export function sampling({ samples }: CampaignView): CampaignEntry['sampling'] {
  return {
    random: samples.filter(({ random }) => random === 'yes').length,
    blind: samples.filter(({ blind }) => blind === 'yes').length,
    both: samples.filter(({ random, blind }) => random === 'yes' && blind === 'yes').length,
    byStage: countWords(samples, ({ stage }) => stage, samplingStage),
  };
}
