import { KINDS, type Kind } from './record.ts';

/** Results of one kind, in the order of all results. */
export interface Group {
  readonly kind: Kind;
  readonly ids: readonly string[];
}

/**
 * Results by kind. A kind whose best result has more of the words in its title goes first; equals stand
 * in the order of the kinds, and so do cases, whose titles are put together of other names. `ids` has those with most words in the title first.
 */
export function groupsOf(
  ids: readonly string[],
  kinds: ReadonlyMap<string, ReadonlySet<string>>,
  titleWords: (id: string) => number,
): readonly Group[] {
  const groups = KINDS.map((kind) => {
    const own = kinds.get(kind) ?? new Set<string>();
    return { kind, ids: ids.filter((id) => own.has(id)) };
  });
  const best = ({ ids: [first], kind }: Group): number =>
    first === undefined || kind === 'case' ? 0 : titleWords(first);
  return groups.filter((group) => group.ids.length > 0).toSorted((a, b) => best(b) - best(a));
}
