import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressOf, fileOf } from '../../../scripts/build/renderer/files-of-pages.ts';
import { startBundling } from '../../../scripts/build/renderer/bundling.ts';
import { DESCRIPTION, hashesIn, keptRenderer } from '../../../scripts/build/renderer/kept.ts';
import { forEachOf } from '../../../scripts/build/renderer/run.ts';
import { readEnvironment } from '../../../src/pipeline/environment.ts';

const ENTRY = 'program/prerender-entry.x1.mjs';

/** A renderer as a build leaves it. */
async function newRenderer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tongbao-renderer-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of [
    [ENTRY, 'export const app = {};'],
    ['program/chunks/page.mjs', 'export const page = 1;'],
    ['assets/_astro/site.css', 'body { margin: 0 }'],
  ] as const) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const description = { styles: [['/&page', []]], scripts: [], files: hashesIn(folder) };
  await writeFile(join(folder, DESCRIPTION), JSON.stringify(description));
  return folder;
}

describe('a kept program of the pages', () => {
  test('is taken up where it is whole', async () => {
    const folder = await newRenderer();
    expect(keptRenderer(folder)).toEqual({
      folder,
      entry: join(folder, ENTRY),
      head: { styles: [['/&page', []]], scripts: [] },
    });
  });

  test.each<[string, (folder: string) => Promise<void>]>([
    ['there is none', (folder) => rm(folder, { recursive: true })],
    ['a byte is another', (folder) => writeFile(join(folder, ENTRY), 'export const app = {};;')],
    ['a file is gone', (folder) => rm(join(folder, 'assets/_astro/site.css'))],
    ['a file has come', (folder) => writeFile(join(folder, 'program/chunks/more.mjs'), '')],
    ['its description was cut', (folder) => cut(join(folder, DESCRIPTION))],
    ['its description is gone', (folder) => rm(join(folder, DESCRIPTION))],
  ])('is not taken up where %s', async (_, damage) => {
    const folder = await newRenderer();
    await damage(folder);
    expect(keptRenderer(folder)).toBeNull();
  });
});

async function cut(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.slice(0, -20));
}

test('where the address of the site can not be read, there is no program, and nothing is started', async () => {
  const data = await mkdtemp(join(tmpdir(), 'tongbao-renderer-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const environment = readEnvironment({ BULLETIN_DATA: data }, process.cwd());
  const bundling = await startBundling(environment, true, () => undefined);
  await expect(bundling.renderer()).rejects.toThrow('site.yaml');
  await bundling.end();
});

describe('pages have files and addresses', () => {
  const address = new URL('https://example.org/base/');

  test.each([
    ['/', 'page', 'index.html', 'https://example.org/base/'],
    ['/en', 'page', 'en/index.html', 'https://example.org/base/en/'],
    ['/firms/f-1', 'page', 'firms/f-1/index.html', 'https://example.org/base/firms/f-1/'],
    ['/404', 'page', '404.html', 'https://example.org/base/404/'],
    ['/lists/a.json', 'endpoint', 'lists/a.json', 'https://example.org/base/lists/a.json'],
    ['/lists/肉', 'endpoint', 'lists/肉', 'https://example.org/base/lists/%E8%82%89/'],
  ] as const)('%s (%s)', (path, type, file, asked) => {
    const url = addressOf(path, { type }, address);
    expect(url.href).toBe(asked);
    expect(fileOf(path, { type })).toBe(file);
  });
});

test('where a page fails, no other is begun, those begun are waited for, and the first failure is told', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = async (number: number) => {
    begun.push(number);
    await setImmediate();
    if (number === 3 || number === 5) throw new Error(`page ${number}`);
    await setImmediate();
    ended.push(number);
  };
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  await expect(forEachOf(numbers, work)).rejects.toThrow('page 3');
  expect(begun.length).toBeLessThan(40);
  expect(ended).toEqual(begun.filter((number) => number !== 3 && number !== 5));
});
