/** Codes of the six categories of the campaign. */
export const CATEGORIES = ['dairy', 'meat', 'milk-solid', 'soy-sauce', 'vinegar', 'oil'] as const;

export type CategoryCode = (typeof CATEGORIES)[number];

/**
 * The announced totals, shared out over the categories: 587 firms and 340 batches. The shares are made
 * up; how many fail, and of what, is in the casebook.
 */
export const SHARES: Readonly<Record<CategoryCode, { firms: number; samples: number }>> = {
  dairy: { firms: 128, samples: 96 },
  meat: { firms: 176, samples: 84 },
  'milk-solid': { firms: 62, samples: 46 },
  'soy-sauce': { firms: 58, samples: 32 },
  vinegar: { firms: 57, samples: 30 },
  oil: { firms: 106, samples: 52 },
};
