import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../scripts/build/files.ts';
import { readPage } from '../../scripts/build/site-checks/read-page.ts';
import { recount } from '../recount/recount.ts';

const folder = inject('siteFolder');
const { asOf, policy } = parse(readFileSync('data/site.yaml', 'utf8')) as {
  asOf: string;
  policy: { minimumBatchesForRate: number };
};

interface Mark {
  readonly file: string;
  readonly name: string;
  readonly value: number;
}

/** Every figure on the site, by scope. */
async function marksByScope(): Promise<Map<string, Mark[]>> {
  const marks = new Map<string, Mark[]>();
  for (const file of listFiles(folder)) {
    if (!file.endsWith('.html')) continue;
    for (const { attributes } of readPage(file, readFileSync(join(folder, file), 'utf8')).marks) {
      const { value, 'data-stat': name = '', 'data-scope': scope = '' } = attributes;
      marks.set(scope, [...(marks.get(scope) ?? []), { file, name, value: Number(value) }]);
    }
  }
  return marks;
}

const marks = await marksByScope();
const scopes = [...marks.keys()].toSorted();

test.each(scopes)('figures of %s equal a recount of the CSV files', (scope) => {
  const expected = recount(scope, asOf);
  const wrong = (marks.get(scope) ?? [])
    .filter(({ name, value }) => !(Math.abs(value - (expected[name] ?? NaN)) < 1e-4))
    .map(({ file, name, value }) => `${file}: ${name} is ${value}, recounted ${expected[name]}`);
  expect(wrong).toEqual([]);
});

/** By the contract, in a campaign and in each of its categories and regions; a rate only where there is enough for one. */
const CONTRACT = [
  'firms.inspected',
  'visits',
  'samples',
  'samples.failed',
  'samples.failRate',
  'firms.suspected',
  'groups',
  'categories',
];

const scopesLike = (form: RegExp): string[] => scopes.filter((scope) => form.test(scope));
const missingIn = (scope: string): string[] => {
  const names = new Set((marks.get(scope) ?? []).map(({ name }) => name));
  const { samples = 0 } = recount(scope, asOf);
  const hasRate = samples >= policy.minimumBatchesForRate;
  return CONTRACT.filter((name) => !names.has(name) && (hasRate || name !== 'samples.failRate'));
};

describe('the figures of the contract are shown', () => {
  test('for the campaign, as announced', () => {
    const shown = new Map(
      (marks.get('campaign:2021-six-categories') ?? []).map(({ name, value }) => [name, value]),
    );
    expect(Object.fromEntries(shown)).toMatchObject({
      'firms.inspected': 587,
      samples: 340,
      'samples.failed': 53,
      'firms.suspected': 23,
      groups: 15,
      categories: 6,
    });
  });

  test('for each of the six categories', () => {
    const categories = scopesLike(/^campaign:2021-six-categories category:/);
    expect(categories).toHaveLength(6);
    expect(categories.flatMap(missingIn)).toEqual([]);
  });

  test('for each of the twelve leagues and cities', () => {
    const regions = scopesLike(/^campaign:2021-six-categories region:15\d\d00$/);
    expect(regions).toHaveLength(12);
    expect(regions.flatMap(missingIn)).toEqual([]);
  });
});
