import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { entriesOf } from './page-types.ts';

const folder = inject('siteFolder');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test.each(['notices', 'firms'] as const)(
  'each page of %s has a badge, as does each that was',
  (of) => {
    const ids = entriesOf(folder, of);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !existsSync(join(folder, `badges/${of}/${id}.svg`)))).toEqual([]);
  },
);

test('a badge says what the page of its notice says of the follow-up', () => {
  const stateOn = (id: string) =>
    /class="mark mark-(closed|open|overdue)"/.exec(read(`notices/${id}/index.html`))?.[1];
  const wrong = entriesOf(folder, 'notices').filter((id) => {
    const isClosed = read(`badges/notices/${id}.svg`).includes('已结案');
    return isClosed !== (stateOn(id) === 'closed');
  });
  expect(wrong).toEqual([]);
});

test('the code to embed it leads from the picture to the page', () => {
  const [id] = entriesOf(folder, 'notices');
  const page = read(`notices/${id}/index.html`);
  expect(page).toContain(`/notices/${id}/&quot;&gt;&lt;img src=&quot;`);
  expect(page).toContain(`/badges/notices/${id}.svg`);
});
