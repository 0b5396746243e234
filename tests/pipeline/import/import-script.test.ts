import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from './import.ts';

const CAMPAIGN = 'tests/fixtures/base/data/campaigns/2021-sample'.split('/').at(-1)!;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await cp('tests/fixtures/base', folder, { recursive: true });
  await writeFile(
    join(folder, 'table.csv'),
    csvOf([
      ['不合格食品信息'],
      [
        '食品名称',
        '被抽样单位名称',
        '标称生产企业名称',
        '生产日期',
        '不合格项目',
        '检验结果',
        '标准值',
      ],
      ['示例豆油', '示例店', '示例新油厂', '2021-09-05', '酸价', '5.0mg/g', '≤3mg/g'],
      ['示例醋', '示例店', '/', '5月6日', '总酸', '3.0g/100mL', '≥3.5g/100mL'],
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command on the folder; with `kill`, for that many milliseconds only. */
function run(script: string, args: readonly string[], kill?: number) {
  const env = {
    ...process.env,
    BULLETIN_DATA: join(folder, 'data'),
    BULLETIN_CONTENT: join(folder, 'content'),
  };
  return new Promise<{ code: number | null; out: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out }));
    if (kill !== undefined) setTimeout(() => child.kill('SIGKILL'), kill);
  });
}

const importTable = (args: readonly string[] = [], kill?: number) =>
  run('scripts/import.ts', [join(folder, 'table.csv'), '--campaign', CAMPAIGN, ...args], kill);

const read = (file: string) => readFile(join(folder, 'data', file), 'utf8');
const SAMPLES = `campaigns/${CAMPAIGN}/samples.csv`;
const FILES = [
  'firms.csv',
  SAMPLES,
  `campaigns/${CAMPAIGN}/results.csv`,
  `campaigns/${CAMPAIGN}/notices.csv`,
];

describe('npm run import', () => {
  it('says what it would do, and does nothing, in a dry run', async () => {
    const before = await Promise.all(FILES.map(read));
    const { code, out } = await importTable(['--dry-run']);
    expect(code).toBe(1);
    expect(out).toContain('读入 2 行 = 导入 1 + 原已导入 0 + 没有导入 1');
    expect(out).toContain('第 4 行 D 列“5月6日”：缺年、月或日，或次序不清楚');
    expect(await Promise.all(FILES.map(read))).toEqual(before);
  });

  it('leaves every file whole, whenever it is killed', async () => {
    const before = await Promise.all(FILES.map(read));
    for (const wait of [150, 400, 700, 900]) {
      await importTable([], wait);
      const now = await Promise.all(FILES.map(read));
      for (const [i, text] of now.entries()) {
        expect(text.startsWith(before[i]!) && text.endsWith('\n')).toBe(true);
      }
    }
  });

  it('adds rows below those there are, and none twice', async () => {
    await importTable();
    const once = await Promise.all(FILES.map(read));
    expect((await read(SAMPLES)).match(/示例豆油/g)).toHaveLength(1);
    expect(await read('firms.csv')).toContain('示例新油厂');
    const { out } = await importTable();
    expect(out).toContain('没有新的批次，什么也没有写。');
    expect(await Promise.all(FILES.map(read))).toEqual(once);
    const left = await readdir(join(folder, 'data'), { recursive: true });
    expect(left.filter((name) => name.includes('.writing-')).length).toBeLessThanOrEqual(4);
  });

  it('is quiet where it is asked to be and nothing was refused', async () => {
    const table = join(folder, 'table.csv');
    const text = await readFile(table, 'utf8');
    expect((await importTable(['--quiet'])).out).toContain('没有导入 1');
    await writeFile(table, text.replace(/.*5月6日.*/, ''));
    expect(await importTable(['--quiet'])).toEqual({ code: 0, out: '' });
    await writeFile(table, text);
  });

  it('tells programs which cells are left to fill, as the check does', async () => {
    const { code, out } = await run('scripts/check.ts', ['--format', 'json']);
    expect(code).toBe(1);
    const { problems } = JSON.parse(out) as {
      problems: { file: string; column: string; value: string }[];
    };
    const own = problems.filter(({ file }) => file.endsWith(SAMPLES));
    expect(own.map(({ column }) => column)).toContain('抽样日期');
    expect(own.find(({ column }) => column === '抽样编号')?.value).toMatch(/^LS-\d{13}$/);
  });

  it('names the campaigns there are', async () => {
    const { code, out } = await run('scripts/import.ts', [
      join(folder, 'table.csv'),
      '--campaign',
      'none',
    ]);
    expect([code, out.includes(CAMPAIGN)]).toEqual([2, true]);
  });
});

describe('docs/importing.md', () => {
  it('shows what comes of its example', async () => {
    const page = await readFile('docs/importing.md', 'utf8');
    const [, shown = ''] = /--dry-run\n {2}…\n([\s\S]*?)```/.exec(page) ?? [];
    const env = { ...process.env, BULLETIN_DATA: 'data' };
    const child = spawn(
      process.execPath,
      [
        'scripts/import.ts',
        'docs/importing/example.csv',
        '--campaign',
        '2021-six-categories',
        '--dry-run',
      ],
      { env },
    );
    let out = '';
    for await (const chunk of child.stdout) out += String(chunk);
    expect(shown.length).toBeGreaterThan(100);
    expect(out).toContain(shown);
  });
});

describe('npm run export', () => {
  it('writes both formats', async () => {
    const { code, out } = await run('scripts/export.ts', [
      '--campaign',
      CAMPAIGN,
      '--out',
      join(folder, 'out'),
    ]);
    expect([code, out.includes('导出不合格')]).toEqual([0, true]);
    expect((await readdir(join(folder, 'out'))).toSorted()).toEqual([
      `${CAMPAIGN}.csv`,
      `${CAMPAIGN}.xlsx`,
    ]);
  });
});
