import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { contextOf } from '../../src/domain/publication/context.ts';
import { publishedFindings } from '../../src/pipeline/checks/published.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { lockLines, readLock } from '../../src/pipeline/lock/lock-file.ts';
import { unlockedVersions } from '../../src/pipeline/lock/unlocked.ts';
import { BASE } from './overlay.ts';

const CAMPAIGN = 'data/campaigns/2021-sample';
const LOCK = `${CAMPAIGN}/published.lock.jsonl`;
const committed = await readFile(join(BASE, LOCK), 'utf8');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  await cp(BASE, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const variables = (asOf: string) => ({
  BULLETIN_DATA: join(folder, 'data'),
  BULLETIN_CONTENT: join(folder, 'content'),
  BULLETIN_AS_OF: asOf,
});

/** Runs `npm run lock` on the folder. */
function lock(asOf = ''): Promise<{ readonly code: number | null; readonly output: string }> {
  const env = { ...process.env, ...variables(asOf) };
  const child = spawn(process.execPath, ['scripts/lock.ts'], { env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

const locked = () => readFile(join(folder, LOCK), 'utf8');

const problems = async () => {
  const { report } = await loadDataset({
    data: join(folder, 'data'),
    content: join(folder, 'content'),
  });
  return report.problems.map(({ rule }) => rule);
};

const change = async (file: string, from: string, to: string) => {
  const path = join(folder, CAMPAIGN, file);
  const text = await readFile(path, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  await writeFile(path, text.replace(from, to));
};

describe('npm run lock', () => {
  it('writes what is public, always the same', async () => {
    await rm(join(folder, LOCK));
    expect(await problems()).toEqual(['published-unlocked']);
    const { code, output } = await lock();
    expect(output).toContain('新锁定 2 条通告、1 次更正');
    expect(code).toBe(0);
    expect(await locked()).toBe(committed);
    expect(await problems()).toEqual([]);
  });

  it('adds nothing where nothing is new', async () => {
    await lock();
    expect(await locked()).toBe(committed);
  });

  it('leaves out what is not public on the day', async () => {
    await rm(join(folder, LOCK));
    await lock('2021-11-20');
    expect((await locked()).split('\n')[0]).toBe(committed.split('\n')[0]);
    expect((await locked()).trim().split('\n')).toHaveLength(1);
  });

  it('adds a corrected version and keeps the lines before, whereupon a further change is found', async () => {
    await change('samples.csv', '5L/桶', '4L/桶');
    await appendFile(
      join(folder, CAMPAIGN, 'corrections.csv'),
      'gz-002,2021-0002,2022-02-01,规格型号,,5L/桶,4L/桶,录入有误,示例科长\n',
    );
    expect(await problems()).toEqual(['published-unlocked']);
    await lock();
    const added = (await locked()).slice(committed.length);
    expect((await locked()).startsWith(committed)).toBe(true);
    expect(JSON.parse(added)).toMatchObject({
      notice: '2021-0002',
      on: '2022-02-01',
      corrections: { 'gz-002': expect.any(String) as string },
      cells: { 'sample.specification': expect.any(String) as string },
    });
    expect(await problems()).toEqual([]);
    await change('samples.csv', '4L/桶', '3L/桶');
    expect(await problems()).toEqual(['published-changed']);
  });

  it('writes nothing where the data has errors', async () => {
    await change('samples.csv', '5L/桶', '4L/桶');
    const { code, output } = await lock();
    expect(output).toContain('published-changed');
    expect(code).toBe(1);
    expect(await locked()).toBe(committed);
  });
});

test('a correction dated later than today is neither locked nor a silent change', async () => {
  await change('samples.csv', '5L/桶', '4L/桶');
  await appendFile(
    join(folder, CAMPAIGN, 'corrections.csv'),
    'gz-002,2021-0002,2022-12-01,规格型号,,5L/桶,4L/桶,录入有误,示例科长\n',
  );
  expect(await problems()).toEqual([]);
  await lock();
  expect(await locked()).toBe(committed);
});

test('a notice that comes to be of another batch is one problem, not one for every cell', async () => {
  const { dataset } = await loadDataset({
    data: `${BASE}/data`,
    content: `${BASE}/content`,
  });
  const [campaign] = dataset!.campaigns;
  const { versions } = readLock('', committed);
  const swapped = {
    ...campaign!,
    notices: campaign!.notices.map((notice) =>
      notice.id === '2021-0002' ? { ...notice, sample: 'XC21150700004' } : notice,
    ),
  };
  const findings = publishedFindings(swapped, versions, dataset!);
  expect(findings).toMatchObject([
    { rule: 'published-changed', field: 'sample', details: { fixed: 'yes' } },
  ]);
});

test('the demonstration is locked, as the command would do it', async () => {
  const data = resolve('data');
  const { dataset, report } = await loadDataset({ data, content: resolve('content') });
  expect(report.counts).toMatchObject({ errors: 0, warnings: 0 });
  const context = contextOf(dataset!, dataset!.site.asOf!);
  const [[campaign, versions] = ['', []]] = unlockedVersions(context, new Map());
  const file = join(data, 'campaigns', campaign, 'published.lock.jsonl');
  expect(versions.length).toBeGreaterThan(50);
  expect(lockLines(versions)).toBe(await readFile(file, 'utf8'));
});
