import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeReceipt } from '../../../scripts/build/receipt.ts';
import { listen } from '../../../scripts/serve/listen.ts';
import { staticServer } from '../../../scripts/serve/static-server.ts';
import { newStaging } from '../new-staging.ts';
import { runScript } from '../run-script.ts';

const HEAD = {
  site: 'https://example.org/',
  commit: 'a'.repeat(40),
  time: null,
  latest: null,
  asOf: '2022-06-30',
  counts: { notices: 1, corrections: 0, withdrawn: 0, firms: 1, cases: 0, interviews: 0 },
};

let parent: string;
/** As it is served. */
let site: string;
/** Kept elsewhere. */
let kept: string;

function published(folder: string, page: string): void {
  const staging = newStaging(folder);
  staging.put('index.html', 'home');
  staging.put('404.html', 'nothing here');
  staging.put('notices/n-1/index.html', page);
  staging.put('日历.txt', 'a name that must be encoded');
  writeReceipt(staging, HEAD);
}

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tongbao-verify-'));
  site = join(parent, 'site');
  kept = join(parent, 'kept');
  published(site, 'failed: 3');
  await cp(site, kept, { recursive: true });
  onTestFinished(() => rm(parent, { recursive: true }));
});

/** The address of the site on a web server, below a path. */
async function served(): Promise<string> {
  const server = staticServer(site, '/food/');
  const port = await listen(server, 0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${port}/food`;
}

const verify = (...args: string[]) => runScript('verify', args);
const receipt = () => ['--receipt', join(kept, 'receipt.json')];

describe.each([
  ['a folder', () => Promise.resolve(site)],
  ['a web server', served],
])('of %s', (_, place) => {
  test('what was merged is what is served', async () => {
    const { code, output } = await verify(await place(), ...receipt());
    expect(output).toContain('合并的就是上线的：2022-06-30 · aaaaaaaaaaaa, 4 个文件');
    expect(code).toBe(0);
  });

  test('its own receipt alone proves less, and that is said', async () => {
    const { code, output } = await verify(await place());
    expect(output).toContain('与它自己的收据一致');
    expect(output).toContain('--receipt');
    expect(code).toBe(0);
  });

  test('one flipped byte is found', async () => {
    const file = join(site, 'notices/n-1/index.html');
    const bytes = await readFile(file);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const { code, output } = await verify(await place(), ...receipt());
    expect(output).toMatch(/Altered: 1\n {2}notices\/n-1\/index\.html\n/);
    expect(code).toBe(1);
  });

  test('a missing file is found', async () => {
    await rm(join(site, 'notices/n-1/index.html'));
    const { code, output } = await verify(await place(), ...receipt());
    expect(output).toMatch(/Missing: 1\n {2}notices\/n-1\/index\.html\n/);
    expect(code).toBe(1);
  });

  test('an older copy is found, whole as it is, and what differs is named', async () => {
    await rm(kept, { recursive: true });
    published(kept, 'failed: 4');
    const { code, output } = await verify(await place(), ...receipt());
    expect(output).toContain('上线的是另一版');
    expect(output).toContain('Altered: 1\n  notices/n-1/index.html');
    expect(code).toBe(1);
  });

  test('a forged list of files does not pass for the list', async () => {
    await writeFile(join(site, 'index.html'), 'forged');
    await appendFile(join(site, 'receipt.sha256'), `${'0'.repeat(64)}  x\n`);
    const alone = await verify(await place());
    expect(alone.output).toContain('文件清单与收据不符');
    expect(alone.code).toBe(1);
    const { code, output } = await verify(await place(), ...receipt());
    expect(output).toContain('Altered: 1\n  index.html');
    expect(code).toBe(1);
  });
});

test('a file too many is found in a folder', async () => {
  await writeFile(join(site, 'notices/draft.html'), 'not for the public');
  const { code, output } = await verify(site, ...receipt());
  expect(output).toContain('Not listed: 1\n  notices/draft.html');
  expect(code).toBe(1);
});

test.each([
  ['no place is named', () => [], /需要一个网址或文件夹/],
  ['there is no receipt', () => [join(parent, 'nowhere')], /没有 receipt\.json/],
  ['nobody answers', () => ['http://127.0.0.1:9/'], /fetch failed/],
  ['the given receipt is none', () => [site, '--receipt', join(site, 'index.html')], /无法读取/],
  ['the given receipt is missing', () => [site, '--receipt', join(parent, 'no.json')], /no\.json/],
])('when %s, it says so and how it is used', async (_, args, message) => {
  const { code, output } = await verify(...args());
  expect(output).toMatch(message);
  expect(output).toContain('Usage');
  expect(code).toBe(2);
});
