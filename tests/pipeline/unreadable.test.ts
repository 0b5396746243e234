import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Folder } from '../../src/pipeline/folder.ts';
import { loadFolders } from '../../src/pipeline/load.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { parseCsv } from '../../src/pipeline/read/csv.ts';
import { BASE } from './overlay.ts';

/** Files of the base by path: with other bytes, or gone. */
type Edits = Readonly<Record<string, Uint8Array | string | null>>;

function edited(path: string, edits: Edits): Folder {
  const folder = nodeFolder(join(BASE, path), process.cwd());
  return {
    path,
    async list(below) {
      const names = await folder.list(below);
      const there = names?.filter((name) => edits[`${path}/${below}${name}`] !== null);
      return there?.length ? there : null;
    },
    async read(file) {
      const edit = edits[`${path}/${file}`];
      return typeof edit === 'string'
        ? new TextEncoder().encode(edit)
        : (edit ?? (await folder.read(file)));
    },
  };
}

async function rulesOf(edits: Edits): Promise<string[]> {
  const { dataset, report } = await loadFolders(edited('data', edits), edited('content', edits));
  expect(dataset === null).toBe(report.counts.errors > 0);
  return report.problems.map(({ rule, file }) => `${rule} ${file}`);
}

/** Neither UTF-8 nor what old spreadsheets write. */
const NO_UTF8 = Uint8Array.of(0x41, 0xff, 0x0a);
const CAMPAIGN = 'data/campaigns/2021-sample';

describe('a file that is no text is told once, and nothing of it is guessed', () => {
  it.each([
    'data/site.yaml',
    'data/firms.csv',
    `${CAMPAIGN}/campaign.yaml`,
    `${CAMPAIGN}/visits.csv`,
    'content/glossary.yaml',
    'content/items/coliforms.yaml',
    'content/watch/local-dairy.yaml',
    'content/pages/about/zh.mdx',
    'content/bulletins/findings/zh.mdx',
  ])('%s', async (file) => {
    expect(await rulesOf({ [file]: NO_UTF8 })).toEqual([`file-not-utf8 ${file}`]);
  });

  it('a lock file, of which no version is known then', async () => {
    const file = `${CAMPAIGN}/published.lock.jsonl`;
    expect(await rulesOf({ [file]: NO_UTF8 })).toContain(`file-not-utf8 ${file}`);
  });

  it('a table in UTF-16 with the greater byte first and no mark of it', async () => {
    const bytes = Buffer.from('id,name\n'.repeat(40), 'utf16le').swap16();
    expect(await rulesOf({ 'data/firms.csv': bytes })).toEqual(['file-utf16 data/firms.csv']);
  });
});

describe('a file that is not there is told once', () => {
  it.each([
    'data/site.yaml',
    `${CAMPAIGN}/campaign.yaml`,
    'content/watch/local-dairy.yaml',
    'content/pages/about/en.mdx',
    'content/bulletins/findings/zh.mdx',
  ])('%s', async (file) => {
    expect(await rulesOf({ [file]: null })).toEqual([`file-missing ${file}`]);
  });

  it('but what need not be there may be away', async () => {
    expect(await rulesOf({ 'content/glossary.yaml': null, 'content/items/': null })).toEqual([]);
  });

  it('and without a lock file all that is public is told to be locked', async () => {
    expect(await rulesOf({ [`${CAMPAIGN}/published.lock.jsonl`]: null })).toEqual([
      `published-unlocked ${CAMPAIGN}/published.lock.jsonl`,
    ]);
  });

  it('a campaign: the bulletin that shows its figures is told', async () => {
    const found = await rulesOf({ [`${CAMPAIGN}/`]: null });
    expect(new Set(found.map((problem) => problem.split(' ')[0]))).toEqual(
      new Set(['bulletin-campaign']),
    );
  });

  it('nor are texts asked for of topics that nobody can read', async () => {
    const file = 'data/reference/watch-topics.csv';
    const edits = { [file]: NO_UTF8, 'content/watch/local-dairy.yaml': null };
    expect(await rulesOf(edits)).toEqual([`file-not-utf8 ${file}`]);
  });
});

describe('settings that are no settings', () => {
  it.each([
    ['nothing', ''],
    ['a note', '# 待填写\n'],
    ['a list', '- 1\n- 2\n'],
    ['a word', '示例\n'],
  ])('%s', async (_, text) => {
    const found = await rulesOf({ 'data/site.yaml': text });
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem).toMatch(/^(file-empty|yaml-.*) data\/site\.yaml$/);
  });
});

const changed = (file: string, from: string, to: string): Edits => ({
  [file]: readFileSync(join(BASE, file), 'utf8').replace(from, to),
});

describe('settings that say something else', () => {
  const file = `${CAMPAIGN}/campaign.yaml`;

  it.each([
    ['an identifier with a capital', 'id: g-02', 'id: G-02', 'cell-id-form'],
    ['a key too many in a group', 'id: g-02', 'id: g-02\n    note: 示例', 'yaml-key-unknown'],
    [
      'a key too many in a window',
      'to: 2021-12-31',
      'to: 2021-12-31\n  till: 1',
      'yaml-key-unknown',
    ],
  ])('%s', async (_, from, to, rule) => {
    expect(await rulesOf(changed(file, from, to))).toContain(`${rule} ${file}`);
  });
});

describe('a table of another width', () => {
  const file = `${CAMPAIGN}/visits.csv`;

  it('may have blank cells after its last column', async () => {
    expect(await rulesOf(changed(file, '示例甲;示例乙\n', '示例甲;示例乙,,\n'))).toEqual([]);
  });

  it('has one problem where a thousand columns have no name', async () => {
    const [header = '', first = '', ...others] = readFileSync(join(BASE, file), 'utf8').split('\n');
    const wide = [header + ','.repeat(1001), first + ',1'.repeat(1001), ...others].join('\n');
    const found = await rulesOf({ [file]: wide });
    expect(found).toContain(`column-many ${file}`);
    expect(found.length).toBeLessThan(10);
  });

  it('has no source beyond its last row', () => {
    const { rows, source } = parseCsv(file, 'a,b\n1,2\n').sheet;
    expect([...rows()]).toHaveLength(3);
    expect([source(0), source(1), source(9)]).toEqual(['a,b', '1,2', '']);
  });
});
