import { CATEGORIES } from './categories.ts';
import type { Edition } from './edition.ts';
import { FIVE_CATEGORIES } from './editions/five-categories.ts';
import { membersOf, type Member } from './firms.ts';
import { sizeOf, type BlockPlan } from './plan.ts';
import { shuffled, type Random } from './random.ts';

/** Firms of another edition, to which a campaign may come as well. */
export interface Known {
  readonly members: readonly Member[];
  /** Firms of which a batch fails there, with the tag of the specimen. */
  readonly failing: ReadonlyMap<string, string | undefined>;
}

export const NOBODY: Known = { members: [], failing: new Map() };

/** Of the firms that a campaign comes to, the share that another edition knows. */
const SHARED = 0.75;

/** Known firms to come back to: those that a specimen asks for first, and then as they are listed. */
function acquaintances({ members, failing }: Known, plan: BlockPlan): Member[] {
  const wanted = new Set(
    Object.values(plan.specimens).flatMap((list) => list.flatMap(({ host }) => host ?? [])),
  );
  const isWanted = ({ firm }: Member) => wanted.has(failing.get(firm.id) ?? '');
  const inOrder = [...members.filter(isWanted), ...members.filter((one) => !isWanted(one))];
  return CATEGORIES.flatMap((category, i) =>
    inOrder
      .filter((member) => member.category === category)
      .slice(0, Math.floor((plan.firms[i] ?? 0) * SHARED)),
  );
}

/** Firms of a small edition have the numbers from its first up to here. */
const RESERVED = 100_000;

/** The number of a block's first firm. A large edition passes over the numbers of the earlier one. */
export function firstFirmOf(edition: Edition, block: number): number {
  const { firms } = sizeOf(edition);
  const first = edition.firstFirm + block * firms;
  const { firstFirm: taken } = FIVE_CATEGORIES;
  return edition.firstFirm < taken && first + firms > taken ? first + RESERVED : first;
}

/** The firms of a block: some of those known, and new ones. */
export function firmsOfBlock(
  edition: Edition,
  plan: BlockPlan,
  block: number,
  known: Known,
  random: Random,
): Member[] {
  const shared = acquaintances(known, plan);
  const counts = CATEGORIES.map(
    (category, i) =>
      (plan.firms[i] ?? 0) - shared.filter((member) => member.category === category).length,
  );
  const own = membersOf(firstFirmOf(edition, block), counts, random);
  return shared.length > 0 ? shuffled(random, [...shared, ...own]) : own;
}
