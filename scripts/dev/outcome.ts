import type { Dataset } from '../../src/domain/dataset.ts';
import { contextOf } from '../../src/domain/publication/context.ts';
import { noticePreviews } from '../../src/domain/publication/preview.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import type { Moment } from '../../src/domain/release.ts';
import type { Outcome, Preview } from '../../src/loaders/handed-over.ts';
import { momentOf, type Environment } from '../../src/pipeline/environment.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { text } from '../../src/pipeline/report/text.ts';

const NOTHING: Preview = { publication: null, held: [] };

const previewOf = (dataset: Dataset, now: Moment, publication: Publication): Preview => ({
  publication,
  held: noticePreviews(contextOf(dataset, now.day, now.time)),
});

/** What is left of data with errors may contradict itself in ways that sound data can not. */
function previewOfRest(dataset: Dataset | null, momentFor: (dataset: Dataset) => Moment): Preview {
  if (!dataset) return NOTHING;
  try {
    const now = momentFor(dataset);
    return previewOf(dataset, now, publish(dataset, now.day, now.time));
  } catch {
    return NOTHING;
  }
}

const onceMade = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Reads and checks the data, and makes the publication of it. */
export async function loadOutcome(environment: Environment): Promise<Outcome> {
  const { dataset, report, salvaged } = await loadDataset(environment);
  const told = text(report, 'zh');
  const clock = new Date();
  const momentFor = ({ site }: Dataset): Moment => momentOf(environment, site, clock);
  if (!dataset) {
    const preview = onceMade(() => previewOfRest(salvaged()?.dataset ?? null, momentFor));
    return { publication: null, report, told, preview };
  }
  const now = momentFor(dataset);
  const publication = publish(dataset, now.day, now.time);
  const preview = onceMade(() => previewOf(dataset, now, publication));
  return { publication, report, told, preview };
}
