import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/domain/publication/publish.ts';
import { failingBatch, published } from './batches.ts';
import { aCampaign, aDataset, type Parts } from './dataset.ts';
import { aSample, firms } from './inspection.ts';
import { reference } from './reference.ts';

const DAY = '2022-06-30';
const [FIRST] = reference.watchTopics;

/** A topic that is about one item, beside a topic that is about nothing. */
const ABOUT_COLIFORMS = [
  { ...FIRST!, id: 'none', categories: null, foods: null, items: null, words: null },
  {
    ...FIRST!,
    id: 'coliforms',
    categories: null,
    foods: null,
    items: ['coliforms', 'moulds'],
    words: null,
  },
];

const publishedWith = (demo: boolean, ...parts: readonly Parts[]) =>
  publish(aDataset([aCampaign('c-1', parts, { demo })], { watchTopics: ABOUT_COLIFORMS }), DAY);

describe('a topic under watch', () => {
  it('states its name and what makes a batch belong to it', () => {
    expect(
      published([], DAY).watch.map(({ conditions, id, name }) => [id, name, conditions]),
    ).toEqual(
      reference.watchTopics.map((topic) => [
        topic.id,
        { zh: topic.name, en: topic.nameEn },
        {
          categories: topic.categories ?? [],
          foods: topic.foods ?? [],
          items: topic.items ?? [],
          words: topic.words ?? [],
        },
      ]),
    );
  });

  it('gathers batches that were tested for one of its items, newest notice first', () => {
    const later = { firm: firms.other, notice: { publishedOn: '2021-11-05' } };
    const { watch } = publishedWith(
      false,
      failingBatch(1),
      failingBatch(2, later),
      failingBatch(3, { food: 'peanut-oil' }),
    );
    expect(watch).toMatchObject([
      { id: 'none', order: 0, batches: 0, notices: [], demo: false },
      {
        id: 'coliforms',
        order: 1,
        batches: 2,
        failed: 2,
        firms: 2,
        notices: ['n-2', 'n-1'],
        firmsNamed: ['f-other', 'f-dairy'],
        demo: false,
      },
    ]);
  });

  it('names fifty notices at most, and counts all', () => {
    const batches = Array.from({ length: 51 }, (_, n) => failingBatch(n + 1));
    const [, topic] = publishedWith(false, ...batches).watch;
    expect([topic?.failed, topic?.notices.length, topic?.firmsNamed.length]).toEqual([51, 50, 1]);
  });

  it('is a demonstration where a batch of it is', () => {
    const demos = publishedWith(true, failingBatch(1)).watch.map(({ demo }) => demo);
    expect(demos).toEqual([false, true]);
  });

  it('has its figures in a scope of its own', () => {
    const passed = { samples: [aSample(4, firms.dairy, '2021-09-04')] };
    const { stats } = publishedWith(false, failingBatch(1), passed);
    expect(stats.filter(({ id }) => id.startsWith('watch:'))).toEqual([
      {
        id: 'watch:none',
        stats: {
          samples: { value: 0 },
          'samples.failed': { value: 0 },
          'firms.failed': { value: 0 },
        },
      },
      {
        id: 'watch:coliforms',
        stats: {
          samples: { value: 1 },
          'samples.failed': { value: 1 },
          'firms.failed': { value: 1 },
        },
      },
    ]);
  });
});
