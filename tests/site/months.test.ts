import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const folder = inject('siteFolder');

const page = (...path: readonly string[]): string =>
  readFileSync(join(folder, ...path, 'index.html'), 'utf8');

/** Days of publication by notice, as its own file for programs tells. */
const days = new Map(
  (
    JSON.parse(readFileSync(join(folder, 'data/latest/all/notices.json'), 'utf8')) as {
      readonly id: string;
      readonly publishedOn: string;
    }[]
  ).map(({ id, publishedOn }) => [id, publishedOn]),
);

/** Notices that the list of a year or month names, on all its pages. */
function listed(kind: 'year' | 'month', name: string): string[] {
  const own = readdirSync(join(folder, 'notices', kind, name), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => readFileSync(join(folder, 'notices', kind, name, file), 'utf8'));
  const ids = own.flatMap((html) =>
    [...html.matchAll(/href="\/notices\/(\d{4}-\d+)\/"/g)].map(([, id = '']) => id),
  );
  return [...new Set(ids)].toSorted();
}

test.each([
  ['year', 4],
  ['month', 7],
] as const)('each notice stands in the list of its %s, and in no other', (kind, length) => {
  const names = readdirSync(join(folder, 'notices', kind)).toSorted();
  const expected = Map.groupBy(days.keys(), (id) => days.get(id)?.slice(0, length) ?? '');
  expect(names).toEqual([...expected.keys()].toSorted());
  for (const name of names) {
    expect(listed(kind, name), name).toEqual(expected.get(name)?.toSorted());
  }
});

test('the list of all notices leads to each year, and that to each of its months', () => {
  for (const name of readdirSync(join(folder, 'notices/year'))) {
    expect(page('notices')).toContain(`href="/notices/year/${name}/"`);
    const months = readdirSync(join(folder, 'notices/month')).filter((of) => of.startsWith(name));
    expect(months.length).toBeGreaterThan(0);
    for (const month of months) {
      expect(page('notices/year', name)).toContain(`href="/notices/month/${month}/"`);
    }
  }
});
