import type { CaseEntry } from '../../domain/publication/entries.ts';
import type { Locale, Messages } from '../../messages/index.ts';
import { known, type Published } from '../../queries/published.ts';

/** By what a case is called: its food and its region, never its firm. */
export const caseTitle = (
  { category, region }: CaseEntry,
  { categories, regions }: Published,
  t: Messages,
  locale: Locale,
): string =>
  t.case.caseTitle(
    known(categories.byId, category).name[locale],
    known(regions.byId, region).name[locale],
  );
