import { cp, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { beside, type Beside } from '../../../scripts/build/beside/beside.ts';
import { checkParts } from '../../../scripts/build/site-checks/check-parts.ts';
import { sharedSetOf } from '../../../scripts/build/site-checks/shared-set.ts';
import { forbiddenOf } from '../../../scripts/build/site-checks/internal-values.ts';
import {
  NOTHING_STANDING,
  stagingAt,
  type Staging,
} from '../../../scripts/build/staging/staging.ts';
import { checkBuilt } from '../../../scripts/build/steps.ts';
import { newStaging } from '../new-staging.ts';
import { page } from '../site-checks/site-of.ts';

const ADDRESS = new URL('https://example.org/');
const FORBIDDEN = forbiddenOf([
  { texts: ['内部备注示例'], table: 'events', field: 'note', title: '内部备注' },
]);
const NOTHING_SOUND = { isSound: () => false, standing: new Map() };

let staging: Staging;
let pages: Beside;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-beside-'));
  staging = newStaging(folder);
  pages = beside(staging, ADDRESS, FORBIDDEN);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  staging.put('data.json', '{}');
});
afterEach(() => pages.end());

/** More pages than are worth a thread; each names the next and the first, and the last leads back. */
async function putPages(
  count: number,
  bodies: Readonly<Record<number, string>> = {},
  fileOf = (number: number) => `p${number}/index.html`,
) {
  const linkTo = (number: number) =>
    `<a href="/${fileOf(number).replace('index.html', '')}">页</a>`;
  for (let number = 0; number < count; number += 1) {
    const links = `${linkTo((number + 1) % count)}${linkTo(0)}`;
    const text = page(`${links}${bodies[number] ?? ''}`);
    await pages.put(fileOf(number), new TextEncoder().encode(text));
  }
}

const MANY = 260;

const figure = (value: string): string =>
  `<data data-stat="samples.drawn" data-scope="campaign:a" value="${value}">${value}</data>`;

const names = () => sharedSetOf(staging.files.keys(), staging.files.size);

/** Checks all files from the disk. */
const fromDisk = () =>
  checkParts({
    folder: staging.folder,
    address: ADDRESS.href,
    files: [...staging.files.keys()],
    hashes: staging.files,
    names: names(),
    found: null,
    standing: new Map(),
    forbidden: FORBIDDEN,
  });

const found = ({ problems }: { problems: readonly { rule: string; file: string }[] }): string[] =>
  problems.map(({ file, rule }) => `${rule} ${file}`).toSorted();

test('pages that a thread takes stand where they should, and are checked as from the disk', async () => {
  await putPages(MANY, {
    250: '内部备注示例',
    251: figure('3'),
    252: `${figure('4')}<a href="#gone">此处</a>`,
    253: '<a href="/p3/#gone">别处</a>',
  });
  const checked = await pages.checked({ names: names() });
  const files = [...(checked?.files ?? [])];
  expect(files).toEqual(Array.from({ length: 60 }, (_, at) => `p${at + 200}/index.html`));
  expect(checked && found(checked.findings)).toEqual([
    'internal-value p250/index.html',
    'link-fragment p252/index.html',
    'link-fragment p253/index.html',
    'stat-contradiction p252/index.html',
  ]);
  const again = await fromDisk();
  expect(checked && found(checked.findings)).toEqual(found(again));
  expect(checked?.findings.plain.size).toBe(56);
  expect([...again.plain].filter((file) => checked?.files.has(file))).toEqual([
    ...(checked?.findings.plain ?? []),
  ]);
  expect([...(checked?.findings.figures ?? [])]).toEqual([...again.figures]);
});

/** The problems of the whole site, as a build tells them. */
const problemsOfAll = async () => checkBuilt(ADDRESS, staging, FORBIDDEN, NOTHING_SOUND, pages);

const TO_NOTHING = { 3: '<a href="/gone/">无</a>', 255: '<a href="/gone/">无</a>' };

test('where a file never came that a page names, the thread tells nothing', async () => {
  await putPages(MANY, TO_NOTHING);
  expect(await pages.checked({ names: names() })).toBeNull();
});

test('a link to a file that never came is found, on every page that has it', async () => {
  await putPages(MANY, TO_NOTHING);
  const { problems } = await problemsOfAll();
  expect(problems.filter((line) => line.endsWith('.html'))).toEqual([
    'p255/index.html',
    'p3/index.html',
  ]);
});

test('and so is one to a style sheet that is not there', async () => {
  const sheet = '<link rel="stylesheet" href="/_astro/gone.css">';
  await putPages(MANY, { 255: sheet }, (number) => `notices/p${number}/index.html`);
  const { problems } = await problemsOfAll();
  expect(problems.join('\n')).toMatch(/notices\/p255\/index\.html\n.*_astro\/gone\.css/);
});

test('what the thread has found, and what it has not looked at, is told as one', async () => {
  await putPages(MANY, { 3: figure('3'), 255: figure('4') });
  staging.put('leak.json', '"内部备注示例"');
  const { plain, problems } = await problemsOfAll();
  const text = problems.join('\n');
  expect(text.match(/stat-contradiction|internal-value/g)).toHaveLength(2);
  expect(text).toMatch(/samples\.drawn/);
  expect(text).toMatch(/leak\.json/);
  expect(plain.size).toBe(MANY - 2);
});

test('a page of the last site stays where it is the same, and gives way where it is not', async () => {
  const other = `${staging.folder}.published`;
  onTestFinished(() => rm(other, { recursive: true, force: true }));
  await putPages(MANY);
  await rename(staging.folder, other);
  await cp(other, staging.folder, { recursive: true });
  // The published site holds the same two files by second names.
  const [same, changed] = ['p250/index.html', 'p251/index.html'];
  for (const file of [same, changed]) {
    await rm(join(staging.folder, file));
    await link(join(other, file), join(staging.folder, file));
  }
  const last = { ...NOTHING_STANDING, files: new Map(staging.files) };
  await pages.end();
  staging = stagingAt(staging.folder, `${staging.folder}.drafts`, last);
  pages = beside(staging, ADDRESS, FORBIDDEN);
  const before = await readFile(join(other, changed), 'utf8');
  staging.put('data.json', '{}');
  await putPages(MANY, { 251: '内部备注示例' });
  const inode = async (folder: string, file: string) => (await stat(join(folder, file))).ino;
  expect(await inode(staging.folder, same)).toBe(await inode(other, same));
  expect(await readFile(join(other, changed), 'utf8')).toBe(before);
  expect(await readFile(join(staging.folder, changed), 'utf8')).toContain('内部备注示例');
  expect((await problemsOfAll()).problems.join('\n')).toContain(changed);
});

test('few pages are left to the checks of the site', async () => {
  await putPages(200);
  expect(await pages.checked({ names: names() })).toBeNull();
  expect(await readFile(join(staging.folder, 'p199/index.html'), 'utf8')).toContain('页</a>');
});

test('a page that can not be written is told of, and so is each that comes after it', async () => {
  const inTheWay = join(staging.folder, 'p230');
  await mkdir(staging.folder, { recursive: true });
  await writeFile(inTheWay, 'a file where a folder should be');
  await expect(putPages(MANY)).rejects.toThrow(/p230/);
  await expect(pages.put('p231/index.html', new Uint8Array(1))).rejects.toThrow(/p230/);
});

test('nothing can be put once the build has ended, and nothing waits for ever', async () => {
  await putPages(210);
  await pages.end();
  await expect(pages.put('p211/index.html', new Uint8Array(1))).rejects.toThrow(/p211/);
  await expect(pages.checked({ names: names() })).rejects.toThrow();
});
