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
import { watchFolders } from './watch-folders.ts';

interface Outcome {
  /** `null` while the data has errors. */
  readonly publication: Publication | null;
  readonly report: Report;
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

/** The publication that every collection is filled from, made once, and anew when a data file changes. */
export interface PublicationSource {
  readonly read: () => Promise<Outcome>;
  /** Calls back after a change of the data, once for a burst of changes. */
  readonly watch: (onChange: () => Promise<void>) => void;
}

/** A spreadsheet writes a file in several steps. */
const SETTLE_MS = 60;

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

async function load(environment: Environment): Promise<Outcome> {
  const { dataset, report, salvaged } = await loadDataset(environment);
  const clock = new Date();
  const momentFor = ({ site }: Dataset): Moment => momentOf(environment, site, clock);
  if (!dataset) {
    const preview = onceMade(() => previewOfRest(salvaged()?.dataset ?? null, momentFor));
    return { publication: null, report, preview };
  }
  const now = momentFor(dataset);
  const publication = publish(dataset, now.day, now.time);
  const preview = onceMade(() => previewOf(dataset, now, publication));
  return { publication, report, preview };
}

export function publicationSource(environment: Environment): PublicationSource {
  let outcome: Promise<Outcome> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const listeners: (() => Promise<void>)[] = [];

  const refresh = () => {
    outcome = undefined;
    for (const listener of listeners) void listener();
  };

  return {
    read: () => (outcome ??= load(environment)),
    watch(onChange) {
      listeners.push(onChange);
      if (listeners.length > 1) return;
      watchFolders(environment.data, () => {
        clearTimeout(timer);
        timer = setTimeout(refresh, SETTLE_MS);
      });
    },
  };
}
