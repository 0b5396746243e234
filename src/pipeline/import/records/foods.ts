import type { Category, Food } from '../../../domain/schema/tables.ts';
import { plain } from '../plain.ts';

/** Category and food of a product, as far as they are clear. */
export interface Kind {
  readonly category: string;
  readonly food: string;
  /** Names of what was found, for the list of guesses; blank where nothing was. */
  readonly name: string;
}

const NONE: Kind = { category: '', food: '', name: '' };

/** The names by which a food goes: `亚麻籽油（胡麻油）`. */
const namesOf = (name: string): string[] =>
  plain(name)
    .split(/[()、]/)
    .filter((part) => part !== '');

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

/** Finds the food by the end of the product's name, by what stands in its brackets, and by the table's own class. */
export function resolveFood(
  product: string,
  group: string,
  foods: readonly Food[],
  categories: readonly Category[],
): Kind {
  const texts = [...namesOf(product), ...namesOf(group)];
  const ends = (name: string) =>
    namesOf(name).some((part) => texts.some((text) => text.endsWith(part)));
  const wanted = plain(group);
  const exact = categories.find(({ name }) => plain(name) === wanted);
  const food = only(foods.filter(({ name }) => ends(name)));
  if (food && (!exact || exact.code === food.category)) {
    return { category: food.category, food: food.code, name: food.name };
  }
  const category =
    exact ??
    only(categories.filter(({ name }) => wanted !== '' && plain(name).startsWith(wanted))) ??
    only(categories.filter(({ name }) => ends(name)));
  return category ? { category: category.code, food: '', name: category.name } : NONE;
}
