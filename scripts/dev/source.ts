import type { Outcome, PublicationSource } from '../../src/loaders/handed-over.ts';
import type { Environment } from '../../src/pipeline/environment.ts';
import { loadOutcome } from './outcome.ts';
import { watchFolders } from './watch-folders.ts';

/** A spreadsheet writes a file in several steps. */
const SETTLE_MS = 60;

/** The publication that every collection of a live preview is filled from. */
export function publicationSource(environment: Environment): PublicationSource {
  let outcome: Promise<Outcome> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const listeners: (() => Promise<void>)[] = [];

  const refresh = () => {
    outcome = undefined;
    for (const listener of listeners) void listener();
  };

  return {
    read: () => (outcome ??= loadOutcome(environment)),
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
