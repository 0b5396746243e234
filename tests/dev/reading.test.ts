import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadOutcome } from '../../scripts/dev/outcome.ts';
import { readerBeside } from '../../scripts/dev/reading.ts';
import { readEnvironment } from '../../src/pipeline/environment.ts';

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
  const both = await Promise.all([read(), read()]);
  expect(both).toEqual([outcome, outcome]);
  expect(await read()).toEqual(outcome);
});

test('of a folder that can not be read it says what this one says', async () => {
  const { environment, read } = reading(resolve('nowhere/at/all'));
  const said = await loadOutcome(environment).catch((error: unknown) => error);
  await expect(read()).rejects.toThrow(said instanceof Error ? said.message : 'nothing');
});
