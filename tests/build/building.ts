import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { dataWith, fingerprint, newFolder, run } from './build.ts';

const CAMPAIGN = 'campaigns/2021-six-categories';

test('the same data gives the same bytes, wherever it is built', async () => {
  const out = join(await newFolder(), 'elsewhere');
  const { code, output } = await run('build', { BULLETIN_OUT: out });
  expect(output).toContain('检查成品');
  expect(code).toBe(0);
  expect(await fingerprint(out)).toEqual(await fingerprint(inject('siteFolder')));
  expect(await readdir(dirname(out))).toEqual(['elsewhere']);
});

describe('what is wrong with the data stops the build and leaves the published site alone', () => {
  let out: string;
  beforeAll(async () => {
    out = join(await newFolder(), 'dist');
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'published before');
  });

  async function failingBuild(data: string): Promise<string> {
    const { code, output } = await run('build', { BULLETIN_DATA: data, BULLETIN_OUT: out });
    expect(code).toBe(1);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('published before');
    expect(await readdir(dirname(out))).toEqual(['dist']);
    return output;
  }

  test('a broken cell is named by file, line, column and value, with what to do', async () => {
    const data = await dataWith(`${CAMPAIGN}/visits.csv`, (text) =>
      text.replace(/^(v-0002,.*?),(\d{4})-(\d\d)-(\d\d),/m, '$1,$2年$3月$4日,'),
    );
    const output = await failingBuild(data);
    expect(output).toMatch(/visits\.csv/);
    expect(output).toMatch(/3/);
    expect(output).toContain('检查日期');
    expect(output).toMatch(/20\d\d年\d\d月\d\d日/);
    expect(output).toMatch(/改成|改为|写成/);
  });

  test('a reference to nothing', async () => {
    const data = await dataWith(`${CAMPAIGN}/visits.csv`, (text) =>
      text.replace(/^v-0002,[^,]*/m, 'v-0002,f-9999'),
    );
    const output = await failingBuild(data);
    expect(output).toContain('visits.csv');
    expect(output).toContain('f-9999');
  });

  test('a file that can not be read at all', async () => {
    const data = await dataWith('firms.csv', () => Buffer.from([0xff, 0xfe, 0x00, 0x00, 0x22]));
    expect(await failingBuild(data)).toContain('firms.csv');
  });

  test('a file that is missing', async () => {
    const output = await failingBuild(join(dirname(out), 'no-such-folder'));
    expect(output).toContain('no-such-folder');
  });
});

/** Before the first result, and before the first bulletin of a campaign. */
test.each(['2021-08-01', '2022-02-10'])('as of %s the site is another, and whole', async (asOf) => {
  const out = join(await newFolder(), 'dist');
  const { code, output } = await run('build', { BULLETIN_OUT: out, BULLETIN_AS_OF: asOf });
  expect(output).toContain('✓');
  expect(code).toBe(0);
  const home = await readFile(join(out, 'index.html'), 'utf8');
  expect(home).not.toBe(await readFile(join(inject('siteFolder'), 'index.html'), 'utf8'));
});

/** Between the bulletins of a campaign. */
test('a site below another address is whole, and leads to nothing outside its own folder', async () => {
  const out = join(await newFolder(), 'dist');
  const { code, output } = await run('build', {
    BULLETIN_OUT: out,
    BULLETIN_AS_OF: '2022-04-25',
    BULLETIN_SITE: 'https://example.org/food/bulletins/',
  });
  expect(output).toContain('✓');
  expect(code).toBe(0);
  const home = await readFile(join(out, 'index.html'), 'utf8');
  const inside = [...home.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, target]) => target);
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.filter((target) => !target?.startsWith('/food/bulletins/'))).toEqual([]);
});
