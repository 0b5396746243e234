import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/domain/publication/context.ts';
import { noticePreviews } from '../../src/domain/publication/preview.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { BASE, loadFixture, PROBLEMS } from './overlay.ts';

const salvaged = async (fixture: string) => (await loadFixture(fixture)).salvaged();
const of = async (fixture: string) => (await salvaged(join(PROBLEMS, fixture)))?.dataset ?? null;

describe('what a preview shows of data with errors', () => {
  it('leaves out the row that is wrong, and those that refer to it', async () => {
    const base = (await salvaged(BASE))?.dataset;
    const rest = await of('cell-space');
    const wrong = base?.firms.filter(({ id }) => !rest?.firms.some((firm) => firm.id === id)) ?? [];
    expect(wrong).toHaveLength(1);
    const visits = rest?.campaigns[0]?.visits ?? [];
    expect(visits.length).toBeGreaterThan(0);
    expect(visits.filter(({ firm }) => firm === wrong[0]?.id)).toEqual([]);
    expect(rest && publish(rest, '2022-06-30').notices.length).toBeGreaterThan(0);
  });

  it('tells which rows those are', async () => {
    const rest = await salvaged(join(PROBLEMS, 'cell-space'));
    const places = rest?.leftOut.map(({ file, line }) => `${file.split('/').at(-1)} ${line}`);
    expect(places).toEqual(['firms.csv 4', 'visits.csv 4']);
    expect((await salvaged(BASE))?.leftOut).toEqual([]);
  });

  it('is nothing where the settings of the site can not be read', async () => {
    expect(await of('yaml-type')).toBeNull();
  });
});

describe('the preview of a notice', () => {
  it('is of those alone that are not public, and says their own day', async () => {
    const { dataset } = await loadFixture(BASE);
    const context = contextOf(dataset!, '2021-11-20');
    const open = new Set(publish(dataset!, '2021-11-20').notices.map(({ id }) => id));
    const previews = noticePreviews(context);
    expect(previews.length).toBeGreaterThan(0);
    expect(previews.filter(({ id }) => open.has(id))).toEqual([]);
    const filed = new Map(dataset!.campaigns[0]!.notices.map((notice) => [notice.id, notice]));
    for (const { id, publishedOn, urgent } of previews) {
      expect(publishedOn).toBe(filed.get(id)?.publishedOn);
      expect(urgent).toBe(filed.get(id)?.urgentReason !== null);
    }
  });
});
