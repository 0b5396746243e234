import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    ['a variable is wrong', BASE, [], { BULLETIN_AS_OF: 'yesterday' }],
  ] as const)('exits 2 where %s', async (_, folder, args, variables) => {
    const { code, stdout, stderr } = await check(folder, [...args], variables);
    expect(stderr).toContain('npm run check --');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
