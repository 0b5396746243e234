import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/domain/publication/publish.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { loadFolders } from '../../src/pipeline/load.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { filesOf, KINDS, seenIn } from './outputs.ts';
import { hostileFolder, INTERNAL, type Planted } from './world.ts';

const AS_OF = '2022-06-30';
const here = (path: string) => nodeFolder(path, process.cwd());

interface World {
  readonly publication: Publication;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly planted: readonly Planted[];
}

let work: string;
let hostile: World;
let sound: World;

async function world(name: string, isHostile: boolean): Promise<World> {
  const { folder, planted } = isHostile
    ? await hostileFolder(here('data'))
    : { folder: here('data'), planted: [] };
  const { dataset, report } = await loadFolders(folder, here('content'));
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const publication = publish(dataset!, AS_OF);
  return { publication, planted, files: await filesOf(publication, join(work, name)) };
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'tongbao-hostile-'));
  sound = await world('sound', false);
  hostile = await world('hostile', true);
}, 120_000);
afterAll(() => rm(work, { recursive: true, force: true }));

/** Runs of blank are one to a reader of XML attributes and of calendars. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

describe('thousands of hostile texts on the whole path', () => {
  test('from the files into what is published', () => {
    expect(hostile.planted.length).toBeGreaterThan(8000);
    expect(new Set(hostile.planted.map(({ text }) => text)).size).toBeGreaterThan(500);
    expect(hostile.publication.notices).toHaveLength(sound.publication.notices.length);
  });

  test.each(KINDS)('keep the form of .%s files, and stand in them to the letter', (kind) => {
    const { form, texts } = seenIn(hostile.files, kind);
    const usual = seenIn(sound.files, kind).form;
    expect([...form].filter((part) => !usual.has(part))).toEqual([]);
    // The calendar tells of days to come, not of products.
    const notices = kind === 'ics' ? [] : hostile.publication.notices.slice(0, 20);
    const words = texts.map(plain);
    const missing = notices
      .map(({ product }) => plain(product))
      .filter((product) => !words.some((text) => text.includes(product)));
    expect(words.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
    expect(texts.filter((text) => text.includes(INTERNAL))).toEqual([]);
  });

  test('leak nothing internal, of which there is enough', () => {
    const internal = hostile.planted.filter(({ visibility }) => visibility === 'internal');
    expect(internal.length).toBeGreaterThan(1000);
    const mark = Buffer.from(INTERNAL);
    const leaking = [...hostile.files].filter(([, bytes]) => Buffer.from(bytes).includes(mark));
    expect(leaking.map(([file]) => file)).toEqual([]);
  });
});
