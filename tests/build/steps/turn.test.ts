import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn } from '../../../scripts/build/turn.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-turn-'));
  file = join(folder, 'made/turn');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process, which holds the turn for as long as it runs. */
async function holder() {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
  await writeFile(file, String(other.pid));
  return other;
}

test('work is done, and the turn given up, whether it goes well or not', async () => {
  expect(await inTurn(file, () => Promise.resolve(7))).toBe(7);
  await expect(inTurn(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(access(file)).rejects.toThrow();
});

test('it is not done before another process has done its own, be that killed', async () => {
  await inTurn(file, () => Promise.resolve());
  const other = await holder();
  let isDone = false;
  const done = inTurn(file, () => {
    isDone = true;
    return Promise.resolve();
  });
  await wait(500);
  expect(isDone).toBe(false);
  other.kill('SIGKILL');
  await once(other, 'close');
  await done;
  expect(isDone).toBe(true);
});
