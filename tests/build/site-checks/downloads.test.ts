import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkSite } from '../../../scripts/build/site-checks/check-site.ts';
import { dataLinks } from '../../../scripts/build/site-checks/data-links.ts';
import type { RuleFor } from '../../../scripts/build/site-checks/rule.ts';
import { page, problemsOf, siteOf } from './site-of.ts';

/** Finds a word in any text. */
const secret: RuleFor = () => ({
  file: (file, text) => (text.includes('机密') ? [{ rule: 'secret', file, zh: '', en: '' }] : []),
});

test('archives are opened, and archives in them; the same contents are read once', async () => {
  const folder = await siteOf({});
  const workbook = zipSync({ 'xl/sheet1.xml': strToU8('<t>机密</t>') });
  const inner = { 'a.xlsx': workbook, 'b.csv': strToU8('机密,1'), 'c.csv': strToU8('1') };
  await writeFile(join(folder, 'all.zip'), zipSync(inner));
  await writeFile(join(folder, 'b.csv'), '机密,1');
  const problems = await checkSite(folder, new URL('https://example.org/'), [secret]);
  expect(problems.map(({ file }) => file)).toEqual([
    'all.zip!a.xlsx!xl/sheet1.xml',
    'all.zip!b.csv',
  ]);
});

test('an address of the site in a file for programs must lead somewhere', async () => {
  const files = {
    'index.html': page(''),
    'a.json': '{"here":"https://example.org/","file":"https://example.org/b.csv"}',
    'b.csv': 'https://example.org/nowhere',
    'c.json': '{"gone":"https://example.org/nowhere.json","other":"https://other.example/x"}',
    'd.json': '{"template":"https://example.org/{id}.json"}',
  };
  expect(await problemsOf(files, [dataLinks])).toEqual(['data-link-broken c.json']);
});
