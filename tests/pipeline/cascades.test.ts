import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Folder } from '../../src/pipeline/folder.ts';
import { loadFolders } from '../../src/pipeline/load.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { BASE } from './overlay.ts';

type Edit = (text: string) => string;

/** The base with some files changed. */
async function load(edits: Readonly<Record<string, Edit>>) {
  const changed = (path: string): Folder => {
    const folder = nodeFolder(join(BASE, path), process.cwd());
    return {
      ...folder,
      path,
      async read(file) {
        const text = await readFile(join(BASE, path, file), 'utf8');
        return new TextEncoder().encode((edits[`${path}/${file}`] ?? ((t) => t))(text));
      },
    };
  };
  const { report } = await loadFolders(changed('data'), changed('content'));
  return report.problems.map(({ rule, file, cell }) =>
    [rule, file.split('/').at(-1), cell ?? ''].join(' ').trim(),
  );
}

const CAMPAIGN = 'data/campaigns/2021-sample/';

describe('one mistake is told once', () => {
  it.each([
    ['firms.csv', 'data/firms.csv'],
    ['samples.csv', `${CAMPAIGN}samples.csv`],
    ['results.csv', `${CAMPAIGN}results.csv`],
    ['cases.csv', `${CAMPAIGN}cases.csv`],
    ['visits.csv', `${CAMPAIGN}visits.csv`],
    ['events.csv', `${CAMPAIGN}events.csv`],
    ['measures.csv', `${CAMPAIGN}measures.csv`],
    ['limits.csv', 'data/reference/limits.csv'],
    ['items.csv', 'data/reference/items.csv'],
    ['regions.csv', 'data/reference/regions.csv'],
    ['categories.csv', 'data/reference/categories.csv'],
    ['foods.csv', 'data/reference/foods.csv'],
    ['deadlines.csv', 'data/reference/deadlines.csv'],
  ])('when %s can not be read at all', async (name, file) => {
    expect(await load({ [file]: (text) => text.replaceAll(',', ';') })).toEqual([
      `file-delimiter ${name}`,
    ]);
  });

  it.each([
    ['a firm', 'data/firms.csv', '示例市示例路1号', '', 'cell-blank firms.csv H2'],
    [
      'a batch',
      `${CAMPAIGN}samples.csv`,
      '2021-09-28',
      '28/9/2021',
      'cell-date-form samples.csv W2',
    ],
    ['a case', `${CAMPAIGN}cases.csv`, '责令改正', '责令', 'cell-not-in-list cases.csv G2'],
    ['an event', `${CAMPAIGN}events.csv`, '查明原因', '查原因', 'cell-not-in-list events.csv C7'],
    ['a limit', 'data/reference/limits.csv', '2018-12-21', '', 'cell-blank limits.csv F4'],
    ['a region', 'data/reference/regions.csv', '呼和浩特市', '', 'cell-blank regions.csv B2'],
  ])('when %s can not be read', async (_, file, from, to, expected) => {
    expect(await load({ [file]: (text) => text.replace(from, to) })).toEqual([expected]);
  });

  it('when the description of a campaign can not be read', async () => {
    const edits = {
      [`${CAMPAIGN}campaign.yaml`]: (text: string) => text.replace('demo: true\n', ''),
    };
    expect(await load(edits)).toEqual(['yaml-key-missing campaign.yaml']);
  });

  it('when a reference is mistyped that others rest on', async () => {
    const edits = {
      [`${CAMPAIGN}cases.csv`]: (text: string) => text.replace('XC21150100001', 'XC21150100007'),
    };
    expect(await load(edits)).toEqual(['reference-dangling cases.csv D2']);
  });
});

describe('all mistakes are told in one run', () => {
  it('from cells, references, checks and prose', async () => {
    const problems = await load({
      'data/firms.csv': (text) => text.replace('个体工商户', '个体户').replace(',C\n', ',E\n'),
      [`${CAMPAIGN}visits.csv`]: (text) => text.replace('v-0004,f-0004', 'v-0004,f-0044'),
      [`${CAMPAIGN}measures.csv`]: (text) => text.replace('2021-11-18,检查记录', '2021-11-18,'),
      [`${CAMPAIGN}results.csv`]: (text) => text.replace('3.3g/100g', '2.3g/100g'),
      'content/bulletins/findings/en.mdx': (text) => text.replace('batches drawn', 'and 5 drawn'),
      'content/pages/about/en.mdx': (text) => text.replace('title:', 'titel:'),
    });
    expect(problems).toEqual([
      'prose-figure en.mdx',
      'yaml-key-unknown en.mdx',
      'measure-unproven measures.csv J3',
      'verdict-differs results.csv F7',
      'reference-dangling visits.csv B5',
      'cell-code-form firms.csv K3',
      'cell-not-in-list firms.csv E4',
    ]);
  });
});
