import { expect, inject, test } from 'vitest';
import { budgets } from '../../scripts/build/site-checks/budgets.ts';
import { checkSite } from '../../scripts/build/site-checks/check-site.ts';
import { describe } from '../../scripts/build/site-checks/problem.ts';

test('every notice and bulletin is light enough for a slow phone', async () => {
  const problems = await checkSite(inject('siteFolder'), new URL('https://example.org/'), [
    budgets,
  ]);
  expect(describe(problems)).toEqual([]);
});
