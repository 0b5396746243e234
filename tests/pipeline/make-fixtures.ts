/**
 * `node tests/pipeline/make-fixtures.ts [--expected]`: writes `tests/fixtures/problems` anew from the base
 * and the defects. With `--expected`, the expected reports too: look at what changed before keeping it.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from '../../src/pipeline/report/text.ts';
import { DEFECTS, filesOf } from './defects/all.ts';
import { loadFixture, PROBLEMS } from './overlay.ts';

const isAsked = process.argv.includes('--expected');

function clear(fixture: string): void {
  mkdirSync(fixture, { recursive: true });
  for (const entry of readdirSync(fixture)) {
    if (entry !== 'expected.txt') rmSync(join(fixture, entry), { recursive: true });
  }
}

for (const name of Object.keys(DEFECTS)) {
  const fixture = join(PROBLEMS, name);
  clear(fixture);
  for (const [file, content] of filesOf(name)) {
    mkdirSync(dirname(join(fixture, file)), { recursive: true });
    writeFileSync(join(fixture, file), content);
  }
}

for (const name of isAsked ? readdirSync(PROBLEMS) : []) {
  const { report } = await loadFixture(join(PROBLEMS, name));
  writeFileSync(join(PROBLEMS, name, 'expected.txt'), text(report, 'zh'));
}
