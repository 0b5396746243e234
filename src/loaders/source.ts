import type { FSWatcher } from 'vite';
import { publish } from '../domain/publication/publish.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { asOfDay, type Environment } from '../pipeline/environment.ts';
import { loadDataset } from '../pipeline/load.ts';
import type { Report } from '../pipeline/problems/problem.ts';

interface Outcome {
  /** `null` while the data has errors. */
  readonly publication: Publication | null;
  readonly report: Report;
}

/** The publication that every collection is filled from, made once, and anew when a data file changes. */
export interface PublicationSource {
  readonly read: () => Promise<Outcome>;
  /** Calls back after a change of the data, once for a burst of changes. */
  readonly watch: (watcher: FSWatcher, onChange: () => Promise<void>) => void;
}

/** A spreadsheet writes a file in several steps. */
const SETTLE_MS = 60;

async function load(environment: Environment): Promise<Outcome> {
  const { dataset, report } = await loadDataset(environment);
  if (!dataset) return { publication: null, report };
  return { publication: publish(dataset, asOfDay(environment, dataset.site, new Date())), report };
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
    watch(watcher, onChange) {
      listeners.push(onChange);
      if (listeners.length > 1) return;
      watcher.add(environment.data);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(environment.data)) return;
        clearTimeout(timer);
        timer = setTimeout(refresh, SETTLE_MS);
      });
    },
  };
}
