import type { Environment } from '../pipeline/environment.ts';
import type { Outcome } from './outcome.ts';
import { watchFolders } from './watch-folders.ts';

/** The publication that every collection is filled from, made once, and anew when a data file changes. */
export interface PublicationSource {
  readonly read: () => Promise<Outcome>;
  /** Calls back after a change of the data, once for a burst of changes. */
  readonly watch: (onChange: () => Promise<void>) => void;
}

/** A spreadsheet writes a file in several steps. */
const SETTLE_MS = 60;

/** A build never asks: it has read the data before, and Astro need not load the whole pipeline once more. */
async function load(environment: Environment): Promise<Outcome> {
  const { loadOutcome } = await import('./outcome.ts');
  return loadOutcome(environment);
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
