import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFailed, test } from 'vitest';
import { start } from './background.ts';
import { dataWith, newFolder } from './build.ts';
import { runScript } from './run-script.ts';

/** A page asked for at the very moment in which Astro takes up a change can keep the old state; so ask rarely. */
const PATIENCE = { timeout: 30_000, interval: 1500 };
const text = async (url: string): Promise<string> => (await fetch(url)).text();

/** Takes a port, so that a server that wants it has to look for another. */
async function takenPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return { port: address.port, free: () => server.close() };
}

test('npm start builds, serves at the next free port, says where, and stops when told', async () => {
  const { port, free } = await takenPort();
  const out = join(await newFolder(), 'dist');
  const served = start('start', { BULLETIN_OUT: out, PORT: String(port) });
  const [, actual] = await served.until(/网站已就绪：http:\/\/localhost:(\d+)\//);
  expect(Number(actual)).toBeGreaterThan(port);
  const page = await text(`http://127.0.0.1:${actual}/`);
  expect(page).toBe(await readFile(join(out, 'index.html'), 'utf8'));
  expect(await served.stop()).toBe(0);
  free();
});

test('npm run dev says in one line why it can not begin', async () => {
  const { code, output } = await runScript('dev', [], { BULLETIN_DATA: '/nowhere/at/all' });
  expect(code).toBe(2);
  expect(output.trim()).toMatch(/^找不到文件夹 .*does not exist\.$/);
});

test('npm run dev shows an edit, and a mistake, and lives on', async () => {
  const file = 'site.yaml';
  const data = await dataWith(file, (yaml) => `${yaml}\n`);
  const path = join(data, file);
  const original = await readFile(path, 'utf8');
  const { port, free } = await takenPort();
  free();
  const preview = start('dev', { BULLETIN_DATA: data, PORT: String(port) });
  onTestFailed(async () => {
    process.stderr.write(preview.said());
    await preview.stop();
  });
  const [address] = await preview.until(/http:\/\/localhost:\d+\//);
  await preview.until(/watching for file changes/);
  expect(await text(address)).not.toContain('示例改名网站');
  const bulletin = `${address}data/`;
  const shows = async (what: string) => {
    await expect.poll(() => text(address), PATIENCE).toContain(what);
  };

  await writeFile(path, original.replace(/^title:\n {2}zh: .*/m, 'title:\n  zh: 示例改名网站'));
  await shows('示例改名网站');

  await writeFile(path, original.replace(/^asOf: .*/m, 'asOf: 2022年6月30日'));
  await preview.until(/site\.yaml[\s\S]*2022年6月30日/);
  expect((await fetch(bulletin)).status).toBe(200);

  await writeFile(path, original);
  await expect.poll(() => text(address), PATIENCE).not.toContain('示例改名网站');
  await preview.stop();
});

test('npm run dev on data broken from the start shows the desk, and the site when they are mended', async () => {
  const data = await dataWith('site.yaml', (yaml) => yaml.replace(/^title:/m, 'title: ['));
  const path = join(data, 'site.yaml');
  const { port, free } = await takenPort();
  free();
  const preview = start('dev', { BULLETIN_DATA: data, PORT: String(port) });
  onTestFailed(async () => {
    process.stderr.write(preview.said());
    await preview.stop();
  });
  const [address] = await preview.until(/http:\/\/localhost:\d+\//);
  await preview.until(/watching for file changes/);
  const desk = `${address}staff/`;
  await expect.poll(() => text(desk), PATIENCE).toContain('/staff/help/yaml-syntax/');
  expect(await text(address)).toContain('/staff/help/yaml-syntax/');
  expect(await text(`${desk}help/yaml-syntax/`)).toContain('<code>yaml-syntax</code>');

  await writeFile(path, (await readFile(path, 'utf8')).replace('title: [', 'title:'));
  await expect.poll(() => text(desk), PATIENCE).not.toContain('yaml-syntax');
  await expect.poll(() => text(address), PATIENCE).toContain('class="masthead"');
  await preview.stop();
});
