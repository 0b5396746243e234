import type { CaseEntry } from '../publication/entries.ts';

/** Under which heading of the risk list a case stands. */
export type CaseGroup = 'overdue' | 'open' | 'closed';

export const caseGroupOf = ({ status }: Pick<CaseEntry, 'status'>): CaseGroup =>
  status.state === 'closed' ? 'closed' : status.overdue ? 'overdue' : 'open';
