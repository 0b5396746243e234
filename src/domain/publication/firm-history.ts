import type { FirmEntry } from './entries-firm.ts';
import { ascending } from '../group.ts';
import type { PublicBatch } from './public-batches.ts';

type Mark = FirmEntry['history'][number];

/** Marks kept of a firm: what lies further back stands in its lists. */
const KEPT = 8;

const batchMark = ({ notice, sample }: PublicBatch): Mark => ({
  date: sample.sampledOn,
  kind: 'batch',
  outcome: notice ? 'failed' : 'passed',
});

const visitMark = ({ date, result }: FirmEntry['visits'][number]): Mark => ({
  date,
  kind: 'visit',
  outcome: result,
});

/** The last visits to a firm and batches of its products, oldest first; of one day, the visit first. */
export const historyOf = (visits: FirmEntry['visits'], batches: readonly PublicBatch[]): Mark[] =>
  [...visits.map(visitMark), ...batches.map(batchMark)]
    .toSorted(
      ascending(({ date, kind, outcome }) => `${date} ${kind === 'visit' ? 0 : 1} ${outcome}`),
    )
    .slice(-KEPT);
