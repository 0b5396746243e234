import type { Day } from '../date.ts';
import type { Limit } from '../schema/tables.ts';

const isInForce = ({ validFrom, validTo }: Limit, day: Day): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/**
 * The limit for an item of a food on the day of production, or `null` where none is laid down. Of
 * limits that overlap, which {@link overlappingLimits} finds, the one that came into force last.
 */
export function limitInForce(
  limits: readonly Limit[],
  food: string,
  item: string,
  day: Day,
): Limit | null {
  return limits
    .filter((limit) => limit.food === food && limit.item === item && isInForce(limit, day))
    .reduce<Limit | null>(
      (last, limit) => (last && last.validFrom >= limit.validFrom ? last : limit),
      null,
    );
}

/** Pairs of limits for the same item of the same food that are in force on the same day. */
export function overlappingLimits(
  limits: readonly Limit[],
): readonly { readonly limit: Limit; readonly earlier: Limit }[] {
  const groups = Map.groupBy(limits, ({ food, item }) => `${food} ${item}`);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    return sorted.flatMap((limit, i) =>
      sorted
        .slice(0, i)
        .filter((earlier) => isInForce(earlier, limit.validFrom))
        .map((earlier) => ({ limit, earlier })),
    );
  });
}
