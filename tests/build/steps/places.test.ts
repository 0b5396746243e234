import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clearWork,
  placesFor,
  recover,
  swapIntoPlace,
  type Places,
} from '../../../scripts/build/places.ts';

let parent: string;
let places: Places;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tongbao-places-'));
  places = placesFor(join(parent, 'dist'), String(process.pid));
});
afterEach(() => rm(parent, { recursive: true }));

async function folder(path: string, content: string): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, 'index.html'), content);
}

const published = () => readFile(join(places.out, 'index.html'), 'utf8');

test('the first site is put in place', async () => {
  await folder(places.staging, 'new');
  await swapIntoPlace(places);
  expect(await published()).toBe('new');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a new site takes the place of the old one', async () => {
  await folder(places.out, 'old');
  await folder(places.staging, 'new');
  await swapIntoPlace(places);
  expect(await published()).toBe('new');
  expect(await readFile(join(places.previous, 'index.html'), 'utf8')).toBe('old');
});

test('when the new site can not be put in place, the old one stays', async () => {
  await folder(places.out, 'old');
  await expect(swapIntoPlace(places)).rejects.toThrow('ENOENT');
  expect(await published()).toBe('old');
});

/** No process has such a number. */
const DEAD = 2 ** 30;

test('another build that is done at the same time: the later one stays, whole', async () => {
  const other = placesFor(places.out, String(DEAD));
  await folder(places.out, 'old');
  await folder(places.staging, 'one');
  await folder(other.staging, 'two');
  await Promise.all([swapIntoPlace(places), swapIntoPlace(other)]);
  await clearWork(places);
  await clearWork(other);
  expect(['one', 'two']).toContain(await published());
  expect(await readdir(parent)).toEqual(['dist']);
});

test('killed after the old site was put aside: it comes back', async () => {
  await folder(`${places.out}.previous-${DEAD}`, 'old');
  await recover(places);
  expect(await published()).toBe('old');
});

test('what another build has put aside for the moment is left to it', async () => {
  await folder(`${places.out}.previous-${process.ppid}`, 'old');
  await recover(places);
  expect(await readdir(parent)).toEqual([`dist.previous-${process.ppid}`]);
});

test('killed after the new site was put in place: the old one goes', async () => {
  await folder(`${places.out}.previous-${DEAD}`, 'old');
  await folder(places.out, 'new');
  await recover(places);
  expect(await published()).toBe('new');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('what killed builds have left is removed; a build that still runs is left alone', async () => {
  await folder(`${places.out}.staging-${DEAD}`, '');
  await folder(`${places.out}.made-${DEAD}`, '');
  await folder(`${places.out}.staging-${process.ppid}`, '');
  await folder(join(parent, `other.staging-${DEAD}`), '');
  await recover(places);
  expect(await readdir(parent)).toEqual([`dist.staging-${process.ppid}`, `other.staging-${DEAD}`]);
});

test('a build clears its own folders', async () => {
  await folder(places.staging, '');
  await folder(places.made, '');
  await folder(places.drafts, '');
  await folder(places.previous, '');
  await clearWork(places);
  expect(await readdir(parent)).toEqual([]);
});
