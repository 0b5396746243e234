import { CATEGORIES, type CategoryCode } from './categories.ts';

/** Where firms are: the region as reported, its telephone code, and which groups go there. */
export interface Place {
  readonly region: string;
  readonly areaCode: string;
  readonly groups: readonly number[];
  /** How many firms of each category, in the order of {@link CATEGORIES}; made up, but plausible. */
  readonly weights: readonly [number, number, number, number, number, number];
}

const place = (
  region: string,
  areaCode: string,
  groups: readonly number[],
  ...weights: Place['weights']
): Place => ({ region, areaCode, groups, weights });

export const PLACES: readonly Place[] = [
  place('150100', '0471', [1, 2], 24, 10, 22, 10, 9, 12),
  place('150200', '0472', [3], 8, 8, 6, 12, 12, 8),
  place('150300', '0473', [4], 1, 2, 1, 4, 4, 1),
  place('150400', '0476', [5, 6], 8, 20, 5, 12, 12, 14),
  place('150500', '0475', [7, 8], 8, 22, 4, 10, 9, 10),
  place('150600', '0477', [9], 16, 12, 6, 6, 6, 8),
  place('150700', '0470', [10], 12, 14, 6, 6, 5, 14),
  place('150781', '0470', [10], 1, 2, 1, 0, 0, 0),
  place('150800', '0478', [11], 8, 14, 3, 8, 9, 24),
  place('150900', '0474', [12], 8, 10, 4, 6, 6, 22),
  place('152200', '0482', [13], 8, 10, 3, 5, 5, 8),
  place('152500', '0479', [14, 15], 20, 28, 14, 4, 4, 6),
  place('152501', '0479', [15], 1, 2, 1, 0, 0, 0),
  place('152900', '0483', [4], 3, 5, 1, 2, 2, 2),
];

export const GROUPS = 15;

export const weightIn = (at: Place, category: CategoryCode): number =>
  at.weights[CATEGORIES.indexOf(category)] ?? 0;
