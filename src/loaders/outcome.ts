import type { Dataset } from '../domain/dataset.ts';
import { contextOf } from '../domain/publication/context.ts';
import type { NoticeEntry } from '../domain/publication/entries.ts';
import { noticePreviews } from '../domain/publication/preview.ts';
import { publish } from '../domain/publication/publish.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Moment } from '../domain/release.ts';
import { momentOf, type Environment } from '../pipeline/environment.ts';
import { loadDataset } from '../pipeline/load.ts';
import type { Report } from '../pipeline/problems/problem.ts';
import { text } from '../pipeline/report/text.ts';

/** What became of reading the data. */
export interface Outcome {
  /** `null` while the data has errors. */
  readonly publication: Publication | null;
  readonly report: Report;
  /** The report as the terminal tells it. */
  readonly told: string;
  /** For staff, made only when a live preview asks. */
  readonly preview: () => Preview;
}

/** What a live preview shows besides: never part of a build. */
export interface Preview {
  /** The publication without the rows that have errors; `null` where nothing can be shown. */
  readonly publication: Publication | null;
  /** Notices that are not public, as they would read. */
  readonly held: readonly NoticeEntry[];
}

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
