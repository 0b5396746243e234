import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as garbage from '../../../scripts/build/garbage.ts';

const MODULE = join(import.meta.dirname, '../../../scripts/build/garbage.ts');

/** What a program prints. */
function told(program: string): string {
  const { stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('V8 tells of a flag that it does not know', () => {
  expect(
    told(`import { setFlagsFromString } from 'node:v8'; setFlagsFromString('--no-such-flag');`),
  ).toContain('no-such-flag');
});

test.each(Object.keys(garbage))('it knows the flag of %s', (name) => {
  expect(told(`import { ${name} } from '${MODULE}'; ${name}();`)).toBe('');
});

test('much that was let go of is given back, though some of what is left lies between', () => {
  const [before, after] = JSON.parse(
    told(`
      import { clearGarbage } from '${MODULE}';
      let all = Array.from({ length: 12_000_000 }, (_, n) => ({ n }));
      const few = all.filter(({ n }) => n % 100 === 0);
      const before = process.memoryUsage().rss;
      all = null;
      clearGarbage();
      // The few are named so that they are still alive.
      console.log(JSON.stringify([before, process.memoryUsage().rss, few.length]));
    `),
  ) as [number, number];
  expect(before).toBeGreaterThan(400_000_000);
  expect(after).toBeLessThan(before / 2);
});
