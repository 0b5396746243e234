import type { WatchTopic } from '../schema/tables.ts';

/** A batch as far as a topic looks at it. */
export interface WatchedBatch {
  readonly category: string;
  readonly food: string;
  /** Name on the label. */
  readonly product: string;
  /** Items that it was tested for. */
  readonly items: readonly string[];
}

type Conditions = Pick<WatchTopic, 'categories' | 'foods' | 'items' | 'words'>;

/** Whether a batch belongs to a topic: one of its conditions is enough. */
export const touches = (
  { categories, foods, items, words }: Conditions,
  batch: WatchedBatch,
): boolean =>
  (categories?.includes(batch.category) ?? false) ||
  (foods?.includes(batch.food) ?? false) ||
  (items?.some((item) => batch.items.includes(item)) ?? false) ||
  (words?.some((word) => batch.product.includes(word)) ?? false);

/** Whether a topic says at all what belongs to it. */
export const hasConditions = ({ categories, foods, items, words }: Conditions): boolean =>
  [categories, foods, items, words].some((list) => list !== null);
