import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/build/files.ts';
import { readPage } from '../../scripts/build/site-checks/read-page.ts';

const folder = inject('siteFolder');

/** Pages inside the site that a page links to, as files. */
function linkedFrom(file: string): string[] {
  const page = readPage(file, readFileSync(join(folder, file), 'utf8'));
  return page.pointers
    .filter(({ tag }) => tag === 'a')
    .map(({ target }) => new URL(target, new URL(file, 'http://site.test/')))
    .filter(({ origin, pathname }) => origin === 'http://site.test' && pathname.endsWith('/'))
    .map(({ pathname }) => `${decodeURIComponent(pathname.slice(1))}index.html`);
}

/** Kept for those who know its address, and listed nowhere. */
const isUnlisted = (file: string): boolean =>
  readFileSync(join(folder, file), 'utf8').includes('<meta name="robots" content="noindex">');

test('every page but those that are kept for their addresses can be reached from the first by links alone', async () => {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    for (const next of linkedFrom(file)) reached.add(next);
  }
  const pages = listFiles(folder).filter((file) => file.endsWith('.html') && file !== '404.html');
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((file) => !reached.has(file) && !isUnlisted(file))).toEqual([]);
});

test('a notice leads in one step to its firm, item, category, region, case and bulletin', () => {
  const notice = readFileSync(join(folder, 'notices/index.html'), 'utf8');
  const [, id] = /href="\/notices\/([^"/]+)\/"/.exec(notice.slice(notice.indexOf('<main'))) ?? [];
  const linked = linkedFrom(`notices/${id}/index.html`);
  for (const kind of ['firms', 'items', 'categories', 'regions', 'rectification', 'bulletins']) {
    expect(linked.filter((file) => file.startsWith(`${kind}/`))).not.toEqual([]);
  }
});
