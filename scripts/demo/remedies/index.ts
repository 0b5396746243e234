import type { CategoryCode } from '../categories.ts';
import { DAIRY } from './dairy.ts';
import { SOY_SAUCE, VINEGAR } from './condiments.ts';
import { MEAT } from './meat.ts';
import { MILK_SOLID } from './milk-solid.ts';
import { OIL } from './oil.ts';
import type { Remedies } from './remedy.ts';

/** What went wrong and what was done, by category and item. */
export const REMEDIES: Readonly<Record<CategoryCode, Remedies>> = {
  dairy: DAIRY,
  meat: MEAT,
  'milk-solid': MILK_SOLID,
  'soy-sauce': SOY_SAUCE,
  vinegar: VINEGAR,
  oil: OIL,
};
