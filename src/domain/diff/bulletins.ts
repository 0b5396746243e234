import type { Day } from '../date.ts';
import { byKey } from '../group.ts';
import type { FigureChange } from './figures.ts';

/** A bulletin, be it public yet or not. */
export interface Bulletin {
  readonly id: string;
  readonly campaign: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly publishedOn: Day;
  /** The figures that stand in its sentences, as scope and name joined by a space. */
  readonly quotes: ReadonlySet<string>;
}

/** What becomes of a bulletin. */
export interface BulletinChange {
  readonly id: string;
  readonly state: 'added' | 'withdrawn' | 'published';
  /** Figures of its campaign as a whole, and those that its sentences quote. */
  readonly figures: readonly (FigureChange & { readonly quoted: boolean })[];
}

/** Bulletins that appear, disappear, or were public before and show other figures now. */
export function bulletinChanges(
  before: readonly Bulletin[],
  after: readonly Bulletin[],
  figures: readonly FigureChange[],
): BulletinChange[] {
  const was = byKey(before, ({ id }) => id);
  const is = byKey(after, ({ id }) => id);
  const shownBy = ({ campaign, quotes }: Bulletin) =>
    figures
      .map((change) => ({ ...change, quoted: quotes.has(`${change.scope} ${change.stat}`) }))
      .filter(({ scope, quoted }) => quoted || scope === `campaign:${campaign}`);
  const present = after.flatMap((bulletin): BulletinChange[] => {
    if (!was.has(bulletin.id)) return [{ id: bulletin.id, state: 'added', figures: [] }];
    const shown = shownBy(bulletin);
    return shown.length > 0 ? [{ id: bulletin.id, state: 'published', figures: shown }] : [];
  });
  const gone = before.filter(({ id }) => !is.has(id));
  return [...present, ...gone.map(({ id }) => ({ id, state: 'withdrawn' as const, figures: [] }))];
}
