import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFeeds } from '../../../scripts/build/feeds.ts';
import {
  NOTHING_STANDING,
  stagingAt,
  type Staging,
} from '../../../scripts/build/staging/staging.ts';
import type { Source } from '../../../src/feeds/source.ts';
import { sourceOn } from '../../feeds/source.ts';

const source = await sourceOn('2022-06-30');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feeds-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes feeds to a folder in which files of the last site may stand; tells all of them, and what was put. */
function write(own: Source, name: string, files: Staging['files'] = new Map()) {
  const last = { ...NOTHING_STANDING, files };
  const staging = stagingAt(join(folder, name), join(folder, 'drafts'), last);
  const put: string[] = [];
  const noting: Staging = {
    ...staging,
    put(path, content) {
      put.push(path);
      return staging.put(path, content);
    },
  };
  writeFeeds(own, noting);
  return { files: new Map([...staging.files].toSorted()), put };
}

const isAtom = (path: string): boolean => /(^|\/)feeds\/.*\.xml$/.test(path);

test('a feed in Atom is written only where the one in JSON has changed, or it is empty', () => {
  const first = write(source, 'same');
  const again = write(source, 'same', first.files);
  expect(again.files).toEqual(first.files);
  const written = again.put.filter(isAtom).length;
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(first.put.filter(isAtom).length);
});

test('and is what it would be anew: with fewer notices, under another name, on another day', async () => {
  const { publication } = source;
  const regulator = { zh: '另一个机关', en: 'Another authority' };
  const changed: Readonly<Record<string, Source>> = {
    fewer: { ...source, publication: { ...publication, notices: publication.notices.slice(3) } },
    name: { ...source, publication: { ...publication, site: { ...publication.site, regulator } } },
    day: await sourceOn('2022-07-01'),
  };
  for (const [name, own] of Object.entries(changed)) {
    const { files } = write(source, name);
    expect(write(own, name, files).files, name).toEqual(write(own, `${name} anew`).files);
  }
});
