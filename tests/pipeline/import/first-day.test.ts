import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFolders } from '../../../src/pipeline/load.ts';
import { nodeFolder } from '../../../src/pipeline/node-folder.ts';

/** The walk that `docs/first-day.md` describes, and what it says of each step. */
const GUIDE = 'docs/first-day.md';
const CAMPAIGN = 'campaigns/2021-six-categories';

let data: string;

beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), 'tongbao-first-day-')), 'data');
  await cp('data', data, { recursive: true });
});
afterAll(() => rm(join(data, '..'), { recursive: true }));

async function found(): Promise<string[]> {
  const folders = [nodeFolder(data, process.cwd()), nodeFolder('content', process.cwd())] as const;
  const { report } = await loadFolders(...folders);
  return report.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, column }) => [rule, column ?? ''].join(' ').trim());
}

/** Writes into the last row of a table what the guide says to write. */
async function write(file: string, column: string, guide: string): Promise<void> {
  const row = guide.split('\n').find((line) => line.includes(file) && line.includes(column));
  const [, text = ''] = /\| `([^`]+)`\s+\| [^|]*\|$/.exec(row ?? '') ?? [];
  const path = join(data, file);
  const { data: rows } = Papa.parse<string[]>((await readFile(path, 'utf8')).trimEnd());
  const index = rows[0]?.findIndex((title) => title.replace('\uFEFF', '') === column) ?? -1;
  const last = rows.at(-1) ?? [];
  last[index] = text;
  await writeFile(path, `${Papa.unparse(rows, { newline: '\n' })}\n`);
}

it('goes as the guide for the first day says: three problems, three more, none', async () => {
  const guide = await readFile(GUIDE, 'utf8');
  const [, command = ''] = /npm run import -- (.+)/.exec(guide) ?? [];
  const env = { ...process.env, BULLETIN_DATA: data };
  await promisify(execFile)('node', ['scripts/import.ts', ...command.split(' ')], { env });
  expect(await found()).toEqual([
    'cell-blank 随机抽样',
    'cell-blank 盲样检验',
    'credit-code-check 统一社会信用代码',
  ]);

  await write(`${CAMPAIGN}/samples.csv`, '随机抽样', guide);
  await write(`${CAMPAIGN}/samples.csv`, '盲样检验', guide);
  await write('firms.csv', '统一社会信用代码', guide);
  expect(await found()).toEqual([
    'total-differs',
    'total-differs',
    'failure-without-case 未立案件原因',
  ]);

  await write(`${CAMPAIGN}/samples.csv`, '未立案件原因', guide);
  const description = join(data, CAMPAIGN, 'campaign.yaml');
  const yaml = await readFile(description, 'utf8');
  await writeFile(
    description,
    yaml.replace('samples: 340', 'samples: 341').replace('failed: 53', 'failed: 54'),
  );
  expect(await found()).toEqual([]);
});
