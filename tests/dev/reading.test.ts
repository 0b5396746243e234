import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { loadOutcome } from '../../scripts/dev/outcome.ts';
import { readerBeside } from '../../scripts/dev/reading.ts';
import { readEnvironment } from '../../src/pipeline/environment.ts';

vi.mock('node:worker_threads', { spy: true });
beforeEach(() => {
  vi.mocked(Worker).mockClear();
});

const reading = (data: string) => {
  const environment = readEnvironment(
    { BULLETIN_DATA: data, BULLETIN_AS_OF: '2022-06-30' },
    process.cwd(),
  );
  return { environment, read: readerBeside(environment) };
};

test('another thread reads the data as this one does, time and again', async () => {
  const { environment, read } = reading('data');
  const outcome = await loadOutcome(environment);
  expect(outcome.publication?.notices.length).toBeGreaterThan(0);
  expect(await Promise.all([read(), read()])).toEqual([outcome, outcome]);
  expect(await read()).toEqual(outcome);
  expect(Worker).toHaveBeenCalledTimes(1);
});

test('and data with errors, of which it shows the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-reading-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('data', folder, { recursive: true });
  const path = join(folder, 'campaigns/2021-six-categories/notices.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/,2021-\d\d-\d\d,/, ',2021-13-01,'));
  const { environment, read } = reading(folder);
  const outcome = await loadOutcome(environment);
  expect(outcome.publication).toBeNull();
  expect(outcome.preview.publication).not.toBeNull();
  expect(await read()).toEqual(outcome);
});

test('of a folder that can not be read it says what this one says', async () => {
  const { environment, read } = reading(resolve('nowhere/at/all'));
  const said = await loadOutcome(environment).catch((error: unknown) => error);
  await expect(read()).rejects.toThrow(said instanceof Error ? said.message : 'nothing');
});

test('when the thread ends, who waits is told so, and the next one starts another', async () => {
  const { read } = reading('data');
  const waiting = read();
  await vi.mocked(Worker).mock.results[0]?.value.terminate();
  await expect(waiting).rejects.toThrow('ended unexpectedly');
  expect((await read()).publication).not.toBeNull();
  expect(Worker).toHaveBeenCalledTimes(2);
});
