import { defineLiveCollection } from 'astro:content';
import * as entries from './domain/publication/entries.ts';
import { historyEntry } from './domain/publication/entries-history.ts';
import { liveLoader } from './loaders/live.ts';

/** What grows with the data, served from memory. */
export const collections = {
  notices: defineLiveCollection({
    loader: liveLoader('notices', (p) => p.notices),
    schema: entries.noticeEntry,
  }),
  firms: defineLiveCollection({
    loader: liveLoader('firms', (p) => p.firms),
    schema: entries.firmEntry,
  }),
  cases: defineLiveCollection({
    loader: liveLoader('cases', (p) => p.cases),
    schema: entries.caseEntry,
  }),
  history: defineLiveCollection({
    loader: liveLoader('history', ({ history }) => [{ id: 'history', ...history }]),
    schema: historyEntry,
  }),
};
