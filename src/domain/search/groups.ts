import type { Hit } from './hit.ts';
import { KINDS, type Kind } from './record.ts';

/** Results of one kind, in the order of all results. */
export interface Group {
  readonly kind: Kind;
  readonly ids: readonly string[];
}

/**
 * Results by kind. A kind whose best result has more of the words in its title goes first; equals stand in
 * the order of the kinds, and so do cases, whose titles are put together of other names. `hits` has those
 * with most words in the title first.
 */
export function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const groups = KINDS.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind);
    const best = kind === 'case' ? 0 : (own[0]?.titleWords ?? 0);
    return own.length > 0 ? [{ kind, ids: own.map(({ id }) => id), best }] : [];
  });
  return groups.toSorted((a, b) => b.best - a.best).map(({ ids, kind }) => ({ kind, ids }));
}
