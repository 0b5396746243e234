import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../scripts/build/files.ts';
import { NOTHING_STANDING, stagingAt } from '../../../scripts/build/staging/staging.ts';
import { stampOf } from '../../../scripts/build/staging/stamp.ts';
import { leaveTwin } from '../../../scripts/build/staging/leave-twin.ts';
import {
  proofOf,
  takeTwin,
  type KnownFiles,
  type Proof,
} from '../../../scripts/build/staging/twin.ts';

/** What the files of a site say, by path. */
type Site = Readonly<Record<string, string>>;

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'tongbao-staging-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const at = (name: string) => join(parent, name);

/** Until what was written is old enough to have a stamp. */
const untilSettled = () => setTimeout(100);

const read = (folder: string): Site =>
  Object.fromEntries(
    listFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/** Publishes one site after another as a build does, each from the twin of the last. */
function publisher() {
  let known: KnownFiles = new Map();
  const publish = (site: Site, proof: Proof | null = null): number => {
    const { files, isAsLeft } = takeTwin(at('twin'), at('out'), known, at('staging'), proof);
    const last = known.size > 0 ? { files: known, isAsLeft } : null;
    const staging = stagingAt(at('staging'), at('drafts'), { ...NOTHING_STANDING, files });
    for (const [path, text] of Object.entries(site)) staging.put(path, text);
    staging.sweep();
    rmSync(at('previous'), { recursive: true, force: true });
    renameOut();
    const stamps = leaveTwin(at('previous'), at('out'), staging.files, at('twin'), last);
    known = new Map(
      [...staging.files].map(([file, sha256]) => [file, { sha256, stamp: stamps.get(file) ?? '' }]),
    );
    return files.size;
  };
  return { publish, known: () => known };
}

function renameOut(): void {
  if (existsSync(at('out'))) renameSync(at('out'), at('previous'));
  mkdirSync(at('staging'), { recursive: true });
  renameSync(at('staging'), at('out'));
}

const anySite: fc.Arbitrary<Site> = fc.dictionary(
  fc.constantFrom('index.html', 'a/index.html', 'a/b/index.html', 'c.json', 'd/e/f.csv'),
  fc.constantFrom('one', 'two', 'three'),
);

test('however sites follow each other, each is what it should be, and so is its twin', () => {
  fc.assert(
    fc.property(fc.array(anySite, { minLength: 1, maxLength: 6 }), (sites) => {
      rmSync(parent, { recursive: true, force: true });
      mkdirSync(parent);
      const { publish } = publisher();
      for (const site of sites) {
        publish(site);
        expect(read(at('out'))).toEqual(site);
        expect(read(at('twin'))).toEqual(site);
      }
    }),
    { numRuns: 60 },
  );
});

test('what is the same is the same file, in the site and in its twin', () => {
  const { publish } = publisher();
  publish({ 'a.html': 'one', 'b.html': 'one' });
  const before = statSync(join(at('out'), 'a.html')).ino;
  publish({ 'a.html': 'one', 'b.html': 'two' });
  expect(statSync(join(at('out'), 'a.html')).ino).toBe(before);
  expect(statSync(join(at('twin'), 'a.html')).ino).toBe(before);
});

/** Whether the stamps that are remembered of the files of the twin are theirs; what is too young has none. */
const stampsAmong = (known: KnownFiles) =>
  [...known].map(([file, { stamp }]) => {
    const isTrue = stamp === stampOf(join(at('twin'), file))?.text;
    return isTrue ? 'true' : stamp === '' ? 'none' : 'wrong';
  });

test('the stamps that are left are those of the twin, of what was kept and of what was put', async () => {
  const { publish, known } = publisher();
  publish({ 'a.html': 'one', 'b.html': 'one' });
  await untilSettled();
  // These were too young to have a stamp.
  publish({ 'a.html': 'one', 'b.html': 'one' });
  await untilSettled();
  publish({ 'a.html': 'one', 'b.html': 'two' });
  await untilSettled();
  expect(stampsAmong(known())).not.toContain('wrong');
  expect(stampsAmong(known())[0]).toBe('true');
  expect(publish({ 'a.html': 'one', 'b.html': 'two' })).toBe(2);
  expect(stampsAmong(known())).toEqual(['true', 'true']);
});

test.each([
  ['touched', (file: string) => utimesSync(file, 0, 0)],
  ['edited where it stands', (file: string) => writeFileSync(file, 'spoiled')],
  ['replaced', (file: string) => (rmSync(file), writeFileSync(file, 'spoiled'))],
  ['removed', (file: string) => rmSync(file)],
])(
  'whatever is done to a published file, the next site and its twin are whole: %s',
  async (_, spoil) => {
    const { publish, known } = publisher();
    const site = { 'a.html': 'one', 'b.html': 'one', 'c.html': 'one' };
    publish(site);
    await untilSettled();
    publish(site);
    await untilSettled();
    publish(site);
    spoil(join(at('out'), 'b.html'));
    await untilSettled();
    publish(site);
    expect([read(at('out')), read(at('twin'))]).toEqual([site, site]);
    expect(stampsAmong(known())).not.toContain('wrong');
  },
);

test('a build that is given up leaves the published site as it was', () => {
  const { publish } = publisher();
  publish({ 'a.html': 'one', 'b.html': 'one' });
  const { files } = takeTwin(at('twin'), at('out'), new Map(), at('staging'), null);
  const staging = stagingAt(at('staging'), at('drafts'), { ...NOTHING_STANDING, files });
  staging.put('a.html', 'changed');
  const streamed = staging.open('b.html');
  streamed.write(Buffer.from('changed'));
  streamed.close();
  rmSync(at('staging'), { recursive: true });
  expect(read(at('out'))).toEqual({ 'a.html': 'one', 'b.html': 'one' });
  // Its twin is gone with it; the next build takes the files of the published site.
  expect(publish({ 'a.html': 'one', 'b.html': 'two' })).toBe(2);
  expect(read(at('out'))).toEqual({ 'a.html': 'one', 'b.html': 'two' });
});

test.each([
  ['as it is taken', () => null],
  ['before', (known: KnownFiles) => proofOf(at('twin'), known)],
])(
  'what somebody has changed, added or removed is not taken for what it was, proved %s',
  (_, prove) => {
    const { publish, known } = publisher();
    publish({ 'a.html': 'one', 'b.html': 'one', 'c.html': 'one' });
    // The twin shares this file with the site.
    writeFileSync(join(at('out'), 'a.html'), 'spoiled');
    rmSync(join(at('twin'), 'b.html'));
    linkSync(join(at('twin'), 'c.html'), join(at('twin'), 'd.html'));
    const proof = prove(known());
    expect(publish({ 'a.html': 'one', 'b.html': 'one', 'c.html': 'one' }, proof)).toBe(1);
    expect(read(at('out'))).toEqual({ 'a.html': 'one', 'b.html': 'one', 'c.html': 'one' });
  },
);

test('what was proved of the twin is believed, and not proved again', () => {
  const { publish, known } = publisher();
  publish({ 'a.html': 'one', 'b.html': 'one' });
  const proof = { ...proofOf(at('twin'), known()), lost: ['a.html'] };
  expect(publish({ 'a.html': 'one', 'b.html': 'one' }, proof)).toBe(1);
  expect(read(at('out'))).toEqual({ 'a.html': 'one', 'b.html': 'one' });
});

test('what was proved of another folder is not believed', () => {
  const { publish, known } = publisher();
  publish({ 'a.html': 'one', 'b.html': 'one' });
  const proof = { ...proofOf(at('twin'), known()), folder: 'another' };
  rmSync(join(at('twin'), 'b.html'));
  expect(publish({ 'a.html': 'one', 'b.html': 'one' }, proof)).toBe(1);
  expect(read(at('out'))).toEqual({ 'a.html': 'one', 'b.html': 'one' });
});

test('what is put after another site tells whether it names a version of the data', () => {
  const files = new Map([['old.json', 'sha256']]);
  const staging = stagingAt(at('staging'), at('drafts'), { ...NOTHING_STANDING, files });
  staging.put('a.json', '"https://example.org/data/versions/1/all.zip"');
  staging.put('b.json', Buffer.from('"https://example.org/data/latest/all.zip"'));
  expect([...staging.freeOfVersions]).toEqual(['b.json']);
  staging.put('b.json', '"https://example.org/data/versions/1/all.zip"');
  expect([...staging.freeOfVersions]).toEqual([]);
});

test('what is made of a source is made again only of another one', async () => {
  const first = stagingAt(at('staging'), at('drafts'), NOTHING_STANDING);
  let made = 0;
  const make = () => Promise.resolve(Buffer.from(`picture ${(made += 1)}`));
  await first.putMade('a.png', 'source', make);
  const next = stagingAt(at('staging'), at('drafts'), first);
  await next.putMade('a.png', 'source', make);
  expect(made).toBe(1);
  const last = stagingAt(at('staging'), at('drafts'), next);
  await last.putMade('a.png', 'other', make);
  expect(read(at('staging'))).toEqual({ 'a.png': 'picture 2' });
});
