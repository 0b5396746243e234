import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf } from '../../../scripts/build/hash.ts';
import { packedList } from '../../../scripts/build/packed.ts';
import type { Memory } from '../../../scripts/build/incremental/memory.ts';
import { startProving, type Proving } from '../../../scripts/build/incremental/proving.ts';
import { writeMemory, type Store } from '../../../scripts/build/incremental/store.ts';
import { folderId } from '../../../scripts/build/staging/stamp.ts';

const known = (text: string) => ({ sha256: hashOf(text), stamp: '' });

const memory: Memory = {
  program: 'p',
  address: 'https://example.org/',
  asOf: '2022-06-30',
  input: null,
  parts: packedList(),
  pages: new Map(),
  files: new Map([
    ['a.html', known('one')],
    ['b/c.html', known('two')],
    ['gone.html', known('three')],
  ]),
  sources: new Map(),
  archives: new Map(),
  secrets: packedList(),
  warnings: [],
};

/** A clock's step, and more: what is younger has no stamp. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

let store: Store;
let proving: Proving;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-proving-'));
  store = {
    folder,
    twin: join(folder, 'site'),
    memory: join(folder, 'memory.jsonl'),
    owner: join(folder, 'site.txt'),
  };
  mkdirSync(join(store.twin, 'b'), { recursive: true });
  writeFileSync(join(store.twin, 'a.html'), 'one');
  writeFileSync(join(store.twin, 'b/c.html'), 'spoiled');
  writeFileSync(join(store.twin, 'd.html'), 'new');
  writeMemory(store, memory);
  await settled();
});
afterEach(async () => {
  await proving.end();
  rmSync(store.folder, { recursive: true });
});

test('a thread tells in what the twin is not as it is remembered, and changes nothing', async () => {
  proving = startProving(store);
  expect(await proving.proof()).toEqual({
    folder: folderId(store.twin),
    lost: ['b/c.html', 'gone.html'],
    isAsLeft: false,
    unknown: ['d.html'],
  });
});

test('nothing is proved where the memory has become another meanwhile', async () => {
  proving = startProving(store);
  writeMemory(store, { ...memory, program: 'q' });
  await settled();
  expect(await proving.proof()).toBeNull();
});

test.each<[string, () => Store | null]>([
  ['there is no store', () => null],
  ['there is no twin', () => ({ ...store, twin: join(store.folder, 'none') })],
  ['there is no memory', () => ({ ...store, memory: join(store.folder, 'none') })],
])('nothing is proved where %s', async (_, of) => {
  proving = startProving(of());
  expect(await proving.proof()).toBeNull();
});

test('nothing is proved where the memory was cut off', async () => {
  writeFileSync(store.memory, '[{"program":"p"},3,0,0,0,0,0]\n["a.html",["x",""]]\n');
  await settled();
  proving = startProving(store);
  expect(await proving.proof()).toBeNull();
});
