import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, seenIn } from './outputs.ts';
import { leakingFiles, publishWorld, type World } from './whole-path.ts';
import { INTERNAL } from './world.ts';

let work: string;
let hostile: World;
let sound: World;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'tongbao-hostile-'));
  sound = await publishWorld(join(work, 'sound'), false);
  hostile = await publishWorld(join(work, 'hostile'), true);
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
    expect(leakingFiles(hostile)).toEqual([]);
  });
});
