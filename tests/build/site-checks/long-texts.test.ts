import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../scripts/build/pieces.ts';
import { checkParts } from '../../../scripts/build/site-checks/check-parts.ts';
import { forbiddenOf } from '../../../scripts/build/site-checks/internal-values.ts';
import { partsOf } from '../../../scripts/build/site-checks/long-texts.ts';
import { sharedSetOf } from '../../../scripts/build/site-checks/shared-set.ts';
import { siteOf } from './site-of.ts';

/** Longer files are looked at in parts. */
const LONG = 1 << 24;

/** Of so many lines, a text is longer. */
const LINES = 400_000;

const lineOf = (number: number): string => `${number},内蒙古自治区市场监督管理局\n`;
const long = Array.from({ length: LINES }, (_, number) => lineOf(number)).join('');

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test.each([
  [70_001, 0],
  [1 << 18, 1000],
  [5_000_003, 20],
])(
  'a long text is whole lines, and they come again: pieces of %i bytes, %i characters',
  async (length, again) => {
    const parts = await Array.fromAsync(partsOf(cut(Buffer.from(long), length), again));
    expect(parts.length).toBeGreaterThan(1);
    let seen = 0;
    for (const part of parts) {
      const start = Number(part.slice(0, part.indexOf(',')));
      const repeated = seen - start;
      expect(repeated >= 0 && (seen === 0 || repeated * lineOf(start).length > again)).toBe(true);
      const lines = part.split('\n').length - 1;
      const expected = Array.from({ length: lines }, (_, place) => lineOf(start + place)).join('');
      expect(part === expected).toBe(true);
      seen = start + lines;
    }
    expect(seen).toBe(LINES);
  },
);

test('a short text is one part, however its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 9 }),
      async (text, length) => {
        const parts = await Array.fromAsync(partsOf(cut(Buffer.from(text), length), 3));
        expect(parts).toEqual([text]);
      },
    ),
  );
});

test('a text without line ends is not cut', async () => {
  const text = '通'.repeat(5_000_000);
  const parts = await Array.fromAsync(partsOf(cut(Buffer.from(text), 1 << 20), 10));
  expect(parts.map((part) => part === text)).toEqual([true]);
});

const SECRET = '张三丰的电话\n是\n13800138000';

/** What is wrong with a site of one file with this text. */
async function problemsIn(
  text: string,
  file: string,
  pack: (text: string) => string | Uint8Array,
): Promise<string[]> {
  const folder = await siteOf({});
  writeFileSync(join(folder, file), pack(text));
  const { problems } = await checkParts({
    folder,
    address: 'https://example.org/',
    files: [file],
    hashes: new Map([[file, 'hash']]),
    names: sharedSetOf([file], 1),
    standing: new Map(),
    found: null,
    forbidden: forbiddenOf([
      { texts: [SECRET], table: 'events', field: 'note', title: '内部备注' },
      { texts: ['监督'], table: 'firms', field: 'contact', title: '联系人' },
    ]),
  });
  return problems.map((problem) => `${problem.file} ${problem.zh.slice(11, 21)}`);
}

const zipped = (text: string) => zipSync({ 'long.csv': strToU8(text) }, { level: 1 });

/** A text as long, with the secret in place of what stands so many characters before the end of its first part. */
async function withSecret(before: number): Promise<string> {
  const text = `${long.slice(0, 1000)}${long}`;
  const [first = ''] = await Array.fromAsync(partsOf(cut(Buffer.from(text), 1 << 18), 0));
  const place = first.length - before;
  const whole = text.slice(0, place) + SECRET + text.slice(place + SECRET.length);
  const [part = ''] = await Array.fromAsync(partsOf(cut(Buffer.from(whole), 1 << 18), 0));
  // As a rule its end is where it was, or the line end in the secret.
  expect(Math.abs(part.length - first.length)).toBeLessThan(80);
  return whole;
}

test.each([-30, 0, 1, 6, 7, 8, 9, 10, 19, 20, 21, 60])(
  'what must not be published is found once in a long file, also where a part of it ends: %i',
  async (before) => {
    const text = await withSecret(before);
    expect(Buffer.byteLength(text)).toBeGreaterThan(LONG);
    expect(await problemsIn(text, 'long.csv', (t) => t)).toEqual(['long.csv events.csv']);
    expect(await problemsIn(text, 'all.zip', zipped)).toEqual(['all.zip!long.csv events.csv']);
  },
);

test('a long file in an archive that is compressed itself is unpacked', async () => {
  const noise = randomBytes(18_000_000).toString('base64');
  const inner = gzipSync(`${noise}\n${SECRET}\n`);
  expect(inner.length).toBeGreaterThan(LONG);
  const pack = () => zipSync({ 'long.csv.gz': inner }, { level: 0 });
  expect(await problemsIn('', 'all.zip', pack)).toEqual(['all.zip!long.csv.gz events.csv']);
});

test('pieces of a file are what it says, from one place to another', () => {
  fc.assert(
    fc.property(fc.nat(600_000), fc.nat(600_000), (from, count) => {
      const file = import.meta.filename;
      const whole = Buffer.concat([...piecesOf(file)]);
      const some = Buffer.concat([...piecesOf(file, from % whole.length, count)]);
      expect(some.equals(whole.subarray(from % whole.length, (from % whole.length) + count))).toBe(
        true,
      );
    }),
    { numRuns: 20 },
  );
});
