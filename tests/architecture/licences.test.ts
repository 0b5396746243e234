import { expect, test } from 'vitest';
import { read } from './sources.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Every package that a build needs, with its licence; tools for development alone are left out. */
const needed = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, { version = '', license = 'none' }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    licence: license,
  }));

/**
 * Licences that let a public body use, change and pass on the product. MPL and LGPL bind only changes to
 * the packages themselves, which are tools of the build: nothing of them is in the published site. OFL
 * is a font's; what is set in it is free.
 */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
];

/** Whether an expression such as `(MIT OR CC0-1.0)` or `Apache-2.0 AND MIT` is allowed. */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((licence) => ALLOWED.includes(licence.trim())));

test('every package that a build needs has a licence that may be used', () => {
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

/** The list for readers; `npx vitest run tests/architecture/licences -u` renews it. */
test('docs/licences.md lists them', async () => {
  const licences = [...new Set(needed.map(({ licence }) => licence))].toSorted();
  const listed = licences.map((licence) => {
    const names = needed
      .filter((entry) => entry.licence === licence)
      .map(({ name, version }) => `${name} ${version}`);
    return `## ${licence}\n\n${[...new Set(names)].toSorted().join(' · ')}\n`;
  });
  const text = [
    '# 依赖的许可证 Licences of dependencies\n',
    '生成网站所需的全部软件包，按许可证列出。发布的网站只含页面、样式、搜索程序（Pagefind，MIT）和数据，不含其他软件包。\n',
    'Every package that a build needs, by licence. The published site holds pages, style sheets, the search program (Pagefind, MIT) and data, and nothing else of them.\n',
    ...listed,
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/licences.md');
});
