import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './build.ts';

test('of what is made for a page, next to nothing outlives a look at the young', async () => {
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', 'tests/build/leaving.ts', join(await newFolder(), 'dist')],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const [, left] = /^left (\S+)$/.exec(stdout) ?? [];
  expect(Number(left)).toBeLessThan(0.1);
});
