import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../run-script.ts';

const CAMPAIGN = 'data/campaigns/2021-sample';

/** A repository with sound data, in which nothing has been changed. */
let folder: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=示例', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tongbao-diff-')));
  await cp('tests/fixtures/base', folder, { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'data');
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => void git('checkout', '-q', '.'));

const diff = (...args: string[]) =>
  runScript('diff', args, {
    BULLETIN_DATA: join(folder, 'data'),
    BULLETIN_CONTENT: join(folder, 'content'),
  });

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(path, text.replace(from, to));
}

const withdrawSecond = () =>
  edit(`${CAMPAIGN}/notices.csv`, '2021-12-10,,已批准', '2022-04-01,,已批准');

test('nothing has changed', async () => {
  const { code, output } = await diff('--base', 'HEAD');
  expect(output).toContain('公众看到的内容没有变化');
  expect(code).toBe(0);
  expect(await diff('--base', 'HEAD', '--quiet')).toEqual({ code: 0, output: '' });
});

describe('rows with errors', () => {
  beforeEach(async () => {
    await edit(`${CAMPAIGN}/samples.csv`, 'XC21150700003,v-0002', 'XC21150700003,v-0002 ');
    await edit(`${CAMPAIGN}/notices.csv`, '示例公告2021年第1期', '示例公告2021年第一期');
  });

  test('are left out of the comparison, with what rests on them, and told of beside it', async () => {
    const { code, output } = await diff('--base', 'HEAD', '--quiet');
    expect(output).toContain('✗ 现在的数据有');
    expect(output).toMatch(/⚠ 没有计入比较的行\n[^]*samples\.csv 第 4 行/);
    expect(output).toMatch(/⚠ 数据检查：[^]*samples\.csv[^]*cell-space\.md/);
    expect(output).toContain('2021-0001  公告号  示例公告2021年第1期  示例公告2021年第一期');
    expect(code).toBe(1);
  });

  test('and so for programs', async () => {
    const { output } = await diff('--base', 'HEAD', '--format', 'json');
    const found = JSON.parse(output) as { leftOut: { file: string; line: number }[] };
    expect(found.leftOut).toContainEqual({
      file: expect.stringContaining('samples.csv') as unknown,
      line: 4,
    });
    expect(found).toMatchObject({ diff: { notices: { changed: [{ id: '2021-0001' }] } } });
  });
});

describe('a notice put off until after the day', () => {
  beforeEach(withdrawSecond);

  test('is told of in words, with what has to be looked at, its pages and its new day', async () => {
    const { code, output } = await diff('--base', 'HEAD');
    expect(output).toContain('⚠ 请留意');
    expect(output).toContain('已公布的通告 2021-0002 会消失，没有撤回的依据。');
    expect(output).toContain('/notices/2021-0002/');
    expect(output).toMatch(/以后公布\n {2}2022-04-01 {2}通告 2021-0002/);
    expect(output).toContain('现在的数据有 1 个错误');
    expect(code).toBe(1);
  });

  test('and in English, for a pull request, and for programs', async () => {
    const english = await diff('--base', 'HEAD', '--lang', 'en', '--format', 'markdown');
    expect(english.output).toContain('### What the public will see change');
    expect(english.output).toContain('#### ⚠️ Please note');
    expect(english.output).toMatch(/#### ⚠️ Data check: errors 1[^]*published-changed\.md/);
    const { output } = await diff('--base', 'HEAD', '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      asOf: '2022-03-31',
      diff: { notices: { withdrawn: [{ id: '2021-0002', reason: null }] } },
      byDay: null,
    });
  });
});

test('nothing in a cell can become markup of the pull request', async () => {
  await edit(`${CAMPAIGN}/samples.csv`, '180g/袋', '<img src=x> | @all [a](b)');
  const { output } = await diff('--base', 'HEAD', '--format', 'markdown');
  expect(output).toContain('&lt;img src=x> &#124; &#64;all &#91;a&#93;(b)');
});

test('what changes only because another day counts as today is told apart', async () => {
  await edit('data/site.yaml', 'asOf: 2022-03-31', 'asOf: 2021-12-01');
  const { output } = await diff('--base', 'HEAD');
  expect(output).toContain('公众看到的内容没有变化。\n两边都按 2021-12-01 计算');
  expect(output).toMatch(/只因基准日从 2022-03-31 变为 2021-12-01 而有的变化\n {2}通告/);
});

describe('what can not be compared', () => {
  test('data of which nothing can be read', async () => {
    await edit('data/site.yaml', 'hotline:', 'hotlines:');
    const { code, output } = await diff('--base', 'HEAD');
    expect(output).toContain('现在的数据错得无法比较');
    expect(output).toContain('yaml-key-unknown');
    expect(code).toBe(1);
  });

  test('a base with errors', async () => {
    await edit(`${CAMPAIGN}/samples.csv`, '2021-09-10', '2021年9月10日');
    git('commit', '-q', '-a', '-m', 'broken');
    git('checkout', '-q', 'HEAD~1', '--', '.');
    const { code, output } = await diff('--base', 'HEAD');
    git('reset', '-q', '--hard', 'HEAD~1');
    expect(output).toContain('比较的基础（--base）有错误');
    expect(output).toContain('HEAD:data/campaigns');
    expect(code).toBe(1);
  });

  test.each([
    [['--base', 'no-such-branch'], 'no-such-branch'],
    [[], '缺少 --base'],
    [['--base', 'HEAD', '--format', 'html'], '--format html'],
    [['--base', '--output=x'], '--base'],
  ])('%j', async (args, message) => {
    const { code, output } = await diff(...args);
    expect(output).toContain(message);
    expect(output).toContain('Usage');
    expect(code).toBe(2);
  });
});
