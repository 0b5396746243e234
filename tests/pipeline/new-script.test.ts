import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { loadFolders } from '../../src/pipeline/load.ts';
import { BASE } from './overlay.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
  await cp(BASE, folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs `npm run new` in a folder that holds `data` and `content`. */
const run = (...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((done) => {
    const script = resolve('scripts/new.ts');
    const env = { ...process.env, BULLETIN_AS_OF: '2022-06-30' };
    execFile(process.execPath, [script, ...args], { cwd: folder, env }, (error, said) => {
      done({ code: error ? Number(error.code) : 0, said });
    });
  });

const begin = async (...args: string[]): Promise<number> => (await run(...args)).code;

const rules = async (): Promise<string[]> => {
  const { report } = await loadFolders(
    nodeFolder(join(folder, 'data'), folder),
    nodeFolder(join(folder, 'content'), folder),
  );
  return [...new Set(report.problems.map(({ rule }) => rule))].toSorted();
};

/** Fills in whatever waits to be filled in. */
async function fill(below: string): Promise<void> {
  const path = join(folder, below);
  for (const name of await readdir(path)) {
    const text = await readFile(join(path, name), 'utf8');
    await writeFile(
      join(path, name),
      text.replaceAll(/【待填】 ?/g, '').replaceAll(/^# .*\n/gm, ''),
    );
  }
}

test('a campaign and a bulletin say what is yet to be filled in, then pass; nothing is overwritten', async () => {
  expect(await begin('campaign', '2024-oil')).toBe(0);
  expect(await begin('bulletin', 'findings-2024', '--campaign', '2024-oil')).toBe(0);
  expect(await rules()).toEqual(['row-example', 'text-to-fill']);
  await fill('data/campaigns/2024-oil');
  await fill('content/bulletins/findings-2024');
  expect(await rules()).toEqual(['row-example']);
  const filled = await readFile(join(folder, 'data/campaigns/2024-oil/campaign.yaml'), 'utf8');
  expect(await begin('campaign', '2024-oil')).toBe(2);
  expect(await readFile(join(folder, 'data/campaigns/2024-oil/campaign.yaml'), 'utf8')).toBe(
    filled,
  );
});

test('an example is added below what there is, once', async () => {
  const path = join(folder, 'data/campaigns/2021-sample/corrections.csv');
  const before = await readFile(path, 'utf8');
  expect(await begin('correction', '2021-sample')).toBe(0);
  const after = await readFile(path, 'utf8');
  expect(after.slice(0, before.length)).toBe(before);
  expect(after.slice(before.length)).toMatch(/^【示例】[^\n]*\n$/);
  expect(await begin('correction', '2021-sample')).toBe(1);
  expect(await readFile(path, 'utf8')).toBe(after);
});

test('what is made is told of, unless quiet is asked for; what is to be minded always', async () => {
  expect((await run('campaign', '2024-told')).said).toMatch(/^已写好 Written: /);
  expect((await run('campaign', '2024-untold', '--quiet')).said).toMatch(/^注意：演示/);
  await rm(join(folder, 'data/campaigns/2024-told'), { recursive: true });
  await rm(join(folder, 'data/campaigns/2024-untold'), { recursive: true });
});

test('a template offers the words of lists and what the data has', async () => {
  expect(await begin('template', 'samples', '--campaign', '2021-sample')).toBe(0);
  const bytes = await readFile(join(folder, 'templates/samples.xlsx'));
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  const [header] = sheets[0]?.rows ?? [];
  expect(header).toContain('抽样环节');
  const lists = new Map(
    (sheets[1]?.rows[0] ?? []).map((title, at) => [title, sheets[1]?.rows.map((row) => row[at])]),
  );
  expect(lists.get('抽样环节')).toEqual(expect.arrayContaining(['生产', '流通', '餐饮', '网络']));
  expect(lists.get('企业编号')).toEqual(expect.arrayContaining(['f-0001', 'f-0004']));
  const csv = await readFile(join(folder, 'templates/samples.csv'), 'utf8');
  expect(csv.slice(1).split('\n')[0]?.split(',')).toEqual(header);
  expect(await begin('template', 'samples')).toBe(2);
});
