import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run, stateOf, type Command } from './command.ts';

/** Something that may be killed at any moment. */
export interface Scenario {
  readonly name: string;
  /** Makes the folder as it is before. */
  readonly prepare: (folder: string) => Promise<void>;
  readonly command: (folder: string) => Promise<Command>;
  /** What must stay whole. */
  readonly state: (folder: string) => Promise<ReadonlyMap<string, string>>;
  /** All of it changes at once or not at all; else each file does. */
  readonly isAtOnce: boolean;
  /** Whether it may be away for a moment, until the next run brings it back. */
  readonly mayBeAway?: true;
}

const BASE = 'tests/fixtures/base';
export const CAMPAIGN = '2021-sample';

export const script = (
  name: string,
  args: readonly string[],
  folder: string,
  more = {},
): Command => ({
  program: process.execPath,
  args: [`scripts/${name}.ts`, ...args],
  env: {
    BULLETIN_DATA: join(folder, 'data'),
    BULLETIN_CONTENT: join(folder, 'content'),
    BULLETIN_OUT: join(folder, 'site'),
    BULLETIN_AS_OF: '2022-06-30',
    ...more,
  },
});

/** A small and whole input. */
export async function base(folder: string): Promise<void> {
  await cp(BASE, folder, { recursive: true });
  await cp('content/pages/methodology', join(folder, 'content/pages/methodology'), {
    recursive: true,
  });
}

const data = (folder: string) => stateOf(join(folder, 'data'));
const site = (folder: string) => stateOf(join(folder, 'site'));

const must = async (command: Command): Promise<void> => {
  const { code, output } = await run(command);
  if (code !== 0) throw new Error(output);
};

export const build: Scenario = {
  name: 'build',
  async prepare(folder) {
    await base(folder);
    await must(script('build', [], folder, { BULLETIN_AS_OF: '2022-02-10' }));
  },
  command: async (folder) => script('build', [], folder),
  state: site,
  isAtOnce: true,
  mayBeAway: true,
};

const fix: Scenario = {
  name: 'fix',
  async prepare(folder) {
    await base(folder);
    for (const table of ['visits', 'samples', 'events']) {
      const path = join(folder, `data/campaigns/${CAMPAIGN}/${table}.csv`);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replaceAll(/(20\d\d)-(\d\d)-(\d\d)/g, '$1/$2/$3'));
    }
  },
  command: async (folder) => script('check', ['--fix'], folder),
  state: data,
  isAtOnce: false,
};

const importing: Scenario = {
  name: 'import',
  async prepare(folder) {
    await base(folder);
    await cp('docs/importing/example.csv', join(folder, 'table.csv'));
  },
  command: async (folder) =>
    script('import', [join(folder, 'table.csv'), '--campaign', CAMPAIGN], folder),
  state: data,
  isAtOnce: false,
};

export const beginning: Scenario = {
  name: 'new',
  prepare: base,
  command: async (folder) => script('new', ['campaign', '2024-example'], folder),
  state: data,
  isAtOnce: true,
};

/** `publish.sh`, which stands on the server; the site is what the link leads to. */
export const publishing: Scenario = {
  name: 'publish',
  async prepare(folder) {
    for (const [name, text] of [
      ['old', 'as it was'],
      ['new', 'as it will be'],
    ] as const) {
      await mkdir(join(folder, name, 'pages'), { recursive: true });
      await writeFile(join(folder, name, 'index.html'), text);
      for (let i = 0; i < 60; i += 1) {
        await writeFile(join(folder, name, 'pages', `${i}.html`), `${text} ${i} `.repeat(200));
      }
    }
    await must(await publish(folder, 'old'));
  },
  command: (folder) => publish(folder, 'new'),
  async state(folder) {
    const files = await stateOf(join(folder, 'srv/current/'));
    return new Map([...files].filter(([path]) => path.endsWith('.html')));
  },
  isAtOnce: true,
};

async function publish(folder: string, name: string): Promise<Command> {
  const archive = join(folder, `${name}.tar`);
  await rm(archive, { force: true });
  const { code } = await run({
    program: 'tar',
    args: ['-C', join(folder, name), '-cf', archive, '.'],
  });
  if (code !== 0) throw new Error('tar');
  const args = [resolve('docs/publishing/publish.sh'), join(folder, 'srv')];
  return { program: 'sh', args, input: await readFile(archive) };
}

export const SCENARIOS: readonly Scenario[] = [build, fix, importing, beginning, publishing];
