/** Codes of the categories of food of which campaigns are made up. */
export const CATEGORIES = ['dairy', 'meat', 'milk-solid', 'soy-sauce', 'vinegar', 'oil'] as const;

export type CategoryCode = (typeof CATEGORIES)[number];
