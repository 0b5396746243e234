import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discipline } from '../../src/domain/schema/vocabularies.ts';
import { isTotal, overturnedSamples, partOf, tally } from '../../src/pipeline/checks/tally.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { BASE } from './overlay.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe.each([
  ['the fixture', join(BASE, 'data'), join(BASE, 'content')],
  ['the demonstration', 'data', 'content'],
])('parts of %s', async (_, data, content) => {
  const { dataset } = await loadDataset({ data, content });
  if (!dataset) throw new Error('the data has errors');

  it.each(dataset.campaigns)('sum to the whole: $id', (campaign) => {
    const overturned = overturnedSamples(campaign);
    const whole = tally(campaign, overturned);
    const categories = campaign.settings.categories.map((code) => `category:${code}`);
    const leagues = dataset.regions
      .filter(({ parent }) => parent === null)
      .map(({ code }) => `region:${code}`);
    for (const scopes of [categories, leagues]) {
      const parts = scopes.map((scope) => tally(partOf(campaign, dataset, scope), overturned));
      for (const key of ['visits', 'samples', 'failed', 'upheld'] as const) {
        expect(sum(parts.map((part) => part[key]))).toBe(whole[key]);
      }
    }
    const grades = Object.keys(discipline).map(
      (grade) => campaign.cases.filter((record) => record.discipline === grade).length,
    );
    expect(sum(grades)).toBe(campaign.cases.length);
  });
});

it('a city reported apart counts for its league, and once', async () => {
  const { dataset } = await loadDataset({ data: `${BASE}/data`, content: `${BASE}/content` });
  const [campaign] = dataset?.campaigns ?? [];
  if (!dataset || !campaign) throw new Error('the fixture has errors');
  const inLeague = tally(partOf(campaign, dataset, 'region:150700'), new Set());
  expect(inLeague).toEqual({ firms: 1, visits: 1, samples: 2, failed: 1, upheld: 1 });
  expect(tally(partOf(campaign, dataset, 'region:150781'), new Set())).toEqual(inLeague);
});

it('a result that re-inspection overturned may be in the announced total or not', async () => {
  const { dataset } = await loadDataset({ data: 'data', content: 'content' });
  const campaign = dataset?.campaigns.find(({ id }) => id === '2021-six-categories');
  if (!campaign) throw new Error('the demonstration has errors');
  const events = campaign.events.map((event) =>
    event.type === 'reinspectionUpheld'
      ? { ...event, type: 'reinspectionOverturned' as const }
      : event,
  );
  const later = { ...campaign, events };
  expect(overturnedSamples(campaign).size).toBe(0);
  const counted = { ...tally(later, overturnedSamples(later)) };
  expect(counted).toMatchObject({ failed: 53, upheld: 51 });
  const isFailing = (announced: number) => isTotal(announced, 'failed', counted);
  expect([50, 51, 52, 53].map(isFailing)).toEqual([false, true, false, true]);
  expect(isTotal(51, 'samples', counted)).toBe(false);
});
