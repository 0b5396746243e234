import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { placesFor, recover } from '../../../scripts/build/places.ts';

const FILES = 20;
const KILLS = 8;
const LONGEST_MS = 120;

/** What each file of the published site says; of a whole site all say the same. */
async function editions(out: string): Promise<string[]> {
  const names = await readdir(out);
  return Promise.all(names.map((name) => readFile(join(out, name), 'utf8')));
}

test('killed at any moment, a publication leaves a whole site: the old one or the new one', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'tongbao-killed-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const out = join(parent, 'dist');
  for (let kill = 0; kill < KILLS; kill++) {
    const publisher = spawn(
      process.execPath,
      [join(import.meta.dirname, 'publish-again-and-again.ts'), out],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(publisher.stdout, 'data');
    const delay = Math.random() * LONGEST_MS;
    await wait(delay);
    publisher.kill('SIGKILL');
    await once(publisher, 'close');

    // The next build begins so.
    await recover(placesFor(out, String(process.pid)));
    const found = await editions(out);
    expect(found, `killed after ${delay} ms`).toHaveLength(FILES);
    expect(new Set(found).size, `killed after ${delay} ms`).toBe(1);
    expect(await readdir(parent)).toEqual(['dist']);
  }
}, 60_000);
