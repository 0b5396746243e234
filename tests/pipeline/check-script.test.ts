import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from './defects/encodings.ts';
import { BASE, PROBLEMS } from './overlay.ts';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `scripts/check.ts` on a folder that holds `data` and `content`. */
function check(folder: string, args: string[] = [], variables: Record<string, string> = {}) {
  const env = {
    ...process.env,
    BULLETIN_DATA: join(folder, 'data'),
    BULLETIN_CONTENT: join(folder, 'content'),
    ...variables,
  };
  return new Promise<Outcome>((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/check.ts', ...args], { env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

let wrong: string;
let warned: string;

beforeAll(async () => {
  const laid = async (fixture: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'check-'));
    await cp(BASE, folder, { recursive: true });
    await cp(join(PROBLEMS, fixture, 'data'), join(folder, 'data'), { recursive: true });
    return folder;
  };
  [wrong, warned] = await Promise.all([laid('cell-date-style'), laid('reason-on-passing')]);
});

afterAll(() => Promise.all([wrong, warned].map((folder) => rm(folder, { recursive: true }))));

describe('npm run check', () => {
  it('exits 0 on clean data', async () => {
    const { code, stdout } = await check(BASE);
    expect(stdout).toMatch(/^没有发现问题：读了 \d+ 个文件、\d+ 行数据。\n$/);
    expect(code).toBe(0);
  });

  it('exits 0 on warnings alone, and shows them', async () => {
    const { code, stdout } = await check(warned, ['--lang', 'en']);
    expect(stdout).toContain('warning reason-on-passing');
    expect(code).toBe(0);
  });

  it('exits 1 on an error', async () => {
    const { code, stdout } = await check(wrong);
    expect(stdout).toContain('visits.csv');
    expect(stdout).toContain('错误 cell-date-style');
    expect(code).toBe(1);
  });

  it('reports as JSON and as annotations', async () => {
    const json = await check(wrong, ['--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ counts: { errors: 1 } });
    const github = await check(wrong, ['--format', 'github', '--lang', 'en']);
    expect(github.stdout).toMatch(/^::error file=.*visits\.csv,line=4,col=\d+,title=/);
    expect([json.code, github.code]).toEqual([1, 1]);
  });

  it.each([
    ['the data folder is missing', 'no-such-folder', [], {}],
    ['an option is unknown', BASE, ['--fast'], {}],
    ['an argument is surplus', BASE, ['data'], {}],
    ['a format is unknown', BASE, ['--format', 'xml'], {}],
    ['a language is unknown', BASE, ['--lang', 'fr'], {}],
    ['two ways are asked for at once', BASE, ['--fix', '--watch'], {}],
    ['a variable is wrong', BASE, [], { BULLETIN_AS_OF: 'yesterday' }],
  ] as const)('exits 2 where %s', async (_, folder, args, variables) => {
    const { code, stdout, stderr } = await check(folder, [...args], variables);
    expect(stderr).toContain('npm run check --');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('npm run check -- --fix', () => {
  const SPOILED = 'data/campaigns/2021-sample/visits.csv';

  /** A copy of the base in which dates, line ends and an encoding are not as they should be. */
  async function spoiled(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'fix-'));
    await cp(BASE, folder, { recursive: true });
    const visits = await readFile(join(folder, SPOILED), 'utf8');
    const dates = visits.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$1/$2/$3');
    await writeFile(join(folder, SPOILED), dates.replaceAll('\n', '\r\n'));
    const firms = await readFile(join(folder, 'data/firms.csv'), 'utf8');
    await writeFile(join(folder, 'data/firms.csv'), gb18030(firms));
    return folder;
  }

  it('proposes without it, mends with it, and then has nothing left to do', async () => {
    const folder = await spoiled();
    const proposed = await check(folder);
    expect(proposed.stdout).toContain('D2 检查日期  "2021/09/10" → "2021-09-10"');
    expect(proposed.stdout).toContain('npm run check -- --fix');
    expect(await readFile(join(folder, SPOILED), 'utf8')).toContain('2021/09/10');

    const { code, stdout } = await check(folder, ['--fix']);
    expect(stdout).toContain('编码：GB18030（GBK） → UTF-8');
    expect(code).toBe(0);
    for (const file of [SPOILED, 'data/firms.csv']) {
      expect(await readFile(join(folder, file), 'utf8')).toBe(
        await readFile(join(BASE, file), 'utf8'),
      );
    }
    expect((await check(folder, ['--fix'])).stdout).toMatch(/^没有可以自动改的地方。\n/);
    await rm(folder, { recursive: true });
  });

  it('leaves each file old or new, whole, when it is killed', async () => {
    const folder = await spoiled();
    const files = [SPOILED, 'data/firms.csv'];
    const states = async (from: string) =>
      Promise.all(files.map((file) => readFile(join(from, file), 'latin1')));
    const [old, mended] = await Promise.all([states(folder), states(BASE)]);
    for (const wait of [150, 300, 450, 600, 900]) {
      const child = spawn(process.execPath, ['scripts/check.ts', '--fix'], {
        env: {
          ...process.env,
          BULLETIN_DATA: join(folder, 'data'),
          BULLETIN_CONTENT: join(folder, 'content'),
        },
      });
      const ended = new Promise((done) => child.once('close', done));
      setTimeout(() => child.kill('SIGKILL'), wait);
      await ended;
      (await states(folder)).forEach((state, i) => {
        expect([old[i], mended[i]]).toContain(state);
      });
    }
    await rm(folder, { recursive: true });
  });
});

describe('npm run check -- --watch', () => {
  it('checks again after each save, and lives on where a file is broken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'watch-'));
    await cp(BASE, folder, { recursive: true });
    const site = join(folder, 'data/site.yaml');
    const sound = await readFile(site, 'utf8');
    const child = spawn(process.execPath, ['scripts/check.ts', '--watch'], {
      env: {
        ...process.env,
        BULLETIN_DATA: join(folder, 'data'),
        BULLETIN_CONTENT: join(folder, 'content'),
      },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const saying = (what: RegExp, count: number) =>
      expect.poll(() => said.match(what)?.length ?? 0, { timeout: 15_000 }).toBe(count);
    await saying(/没有发现问题[\s\S]*Ctrl\+C/g, 1);
    await writeFile(site, 'title: [');
    await saying(/yaml-syntax[\s\S]*Ctrl\+C/g, 1);
    await writeFile(site, sound);
    await saying(/没有发现问题/g, 2);
    const ended = new Promise((done) => child.once('close', done));
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  });
});
