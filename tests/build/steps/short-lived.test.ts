import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { shortLived } from '../../../scripts/build/renderer/short-lived.ts';

const { transform } = shortLived as unknown as {
  readonly transform: (this: { parse: typeof parseAst }, code: string, id: string) => string | null;
};

/** A module of Astro, as installed and as it is rewritten. */
function rewritten(module: string): { before: string; after: string } {
  const id = join(process.cwd(), 'node_modules/astro/dist', module);
  const before = readFileSync(id, 'utf8');
  const after = transform.call({ parse: parseAst }, before, id) ?? '';
  expect(parseAst(after).body.length).toBeGreaterThan(0);
  return { before, after };
}

test.each([
  ['core/fetch/fetch-state.js', /^ {6}(?:get|set) \w+\(/m],
  ['core/fetch/fetch-state.js', /Object\.(?:create|defineProperty\(target)/],
  ['core/render/slots.js', /get\(\) \{/],
  ['runtime/server/render/astro/instance.js', /\] = \(\) =>/],
])('of %s nothing is left that lives long: %s', (module, longLived) => {
  const { after, before } = rewritten(module);
  expect(before).toMatch(longLived);
  expect(after).not.toMatch(longLived);
});

test('other modules stay as they are', () => {
  expect(transform.call({ parse: parseAst }, 'let a', '/astro/dist/other.js')).toBeNull();
});

const ACCESSORS = join(import.meta.dirname, '../../../scripts/build/renderer/accessors.ts');

/** The share of what was made for many objects that a look at the young leaves. */
function leftBy(object: string): number {
  const program = `import { heirOf, withAccessors } from '${ACCESSORS}';
const one = () => { const page = Array.from({ length: 1000 }, (_, i) => ({ i })); return ${object}; };
const used = () => process.memoryUsage().heapUsed;
for (let i = 0; i < 2000; i += 1) one();
gc();
const start = used();
for (let i = 0; i < 200; i += 1) one();
const most = used() - start;
gc({ type: 'minor' });
gc({ type: 'minor' });
const young = used();
gc();
process.stdout.write(String((young - used()) / most));`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', program],
    { encoding: 'utf8' },
  );
  expect(stdout).not.toBe('');
  return Number(stdout);
}

test.each([
  ['withAccessors({ page }, { first: { get: () => page } })'],
  ['heirOf(withAccessors({ page }, { first: { get: () => page } }))'],
  ['(() => { const o = {}; const first = () => page; o.first = first; return o; })()'],
])('V8 looks at %s while it is young', (object) => {
  expect(leftBy(object)).toBeLessThan(0.1);
});

test.each([
  ['{ get first() { return page; } }'],
  ['Object.create({ page })'],
  ['(() => { const o = {}; o.first = () => page; return o; })()'],
])('it does not at %s, or there is no need to rewrite it any more', (object) => {
  expect(leftBy(object)).toBeGreaterThan(0.5);
});
