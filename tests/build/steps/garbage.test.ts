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
