import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign, Dataset } from '../../../src/domain/dataset.ts';
import * as entries from '../../../src/domain/publication/entries.ts';
import { historyEntry } from '../../../src/domain/publication/entries-history.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import { worlds, type World } from './worlds/worlds.ts';

const ofWorld = ({ dataset, asOf }: World): Publication => publish(dataset, asOf);

describe('what is published', () => {
  const SHAPES = {
    campaigns: entries.campaignEntry,
    notices: entries.noticeEntry,
    firms: entries.firmEntry,
    cases: entries.caseEntry,
    interviews: entries.interviewEntry,
    stats: entries.statsEntry,
    regions: entries.regionEntry,
    categories: entries.categoryEntry,
    foods: entries.foodEntry,
    problemClasses: entries.problemClassEntry,
    items: entries.itemEntry,
    deadlines: entries.deadlineEntry,
  } as const;

  it('is of the shapes of the collections, and nothing besides', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const published = ofWorld(world);
        for (const [name, shape] of Object.entries(SHAPES)) {
          for (const entry of published[name as keyof typeof SHAPES]) {
            expect(shape.parse(entry)).toEqual(entry);
          }
        }
        expect(historyEntry.parse(published.history)).toEqual(published.history);
      }),
    );
  });

  it('has an id of its own in its collection', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const published = ofWorld(world);
        for (const name of Object.keys(SHAPES)) {
          const ids = published[name as keyof typeof SHAPES].map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)]);
        }
      }),
    );
  });

  it('refers only to what is published', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const { cases, firms: listed, interviews, items, notices } = ofWorld(world);
        const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
        const named = [
          ...notices.map(({ producer }) => producer.firm),
          ...[...cases, ...interviews].flatMap(({ firm }) => firm ?? []),
        ];
        const shown = [
          ...notices.flatMap(({ repeatOf }) => repeatOf),
          ...[...cases, ...listed, ...items].flatMap((entry) => entry.notices),
        ];
        const followed = [
          ...notices.flatMap((notice) => notice.case ?? []),
          ...listed.flatMap((firm) => firm.cases),
        ];
        expect(named.filter((id) => !ids(listed).has(id))).toEqual([]);
        expect(shown.filter((id) => !ids(notices).has(id))).toEqual([]);
        expect(followed.filter((id) => !ids(cases).has(id))).toEqual([]);
      }),
    );
  });
});

describe('publishing', () => {
  /** Names of the collections that differ by a single byte. */
  const differences = (a: Publication, b: Publication): string[] =>
    (Object.keys({ ...a, ...b }) as (keyof Publication)[]).filter(
      (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
    );

  function frozen<T>(value: T): T {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    Object.values(value).forEach(frozen);
    return Object.freeze(value);
  }

  it('gives the same bytes each time and changes nothing of the data', () => {
    fc.assert(
      fc.property(worlds(), ({ dataset, asOf }) => {
        const before = JSON.stringify(dataset);
        const first = publish(frozen(dataset), asOf);
        expect(differences(first, publish(dataset, asOf))).toEqual([]);
        expect(JSON.stringify(dataset) === before).toBe(true);
      }),
    );
  });

  /**
   * Tables whose rows may stand in any order. Not so results within a batch, measures within a case,
   * attendance and commitments within an interview: they are shown as filed; nor corrections of one day.
   */
  const ANY_ORDER = [
    'visits',
    'samples',
    'cases',
    'events',
    'penalties',
    'interviews',
    'credit',
    'notices',
  ] as const satisfies readonly (keyof Campaign)[];

  /** The rows in another order, which follows from the seed. */
  function shuffled<T>(rows: readonly T[], seed: number): T[] {
    const place = rows.map((_, i) => Math.imul(seed + i, 0x9e3779b1) >>> 0);
    return [...rows.keys()].toSorted((i, j) => place[i]! - place[j]!).map((i) => rows[i]!);
  }

  const mixedCampaign = (campaign: Campaign, seed: number): Campaign => ({
    ...campaign,
    ...Object.fromEntries(
      ANY_ORDER.map((table) => [table, shuffled<unknown>(campaign[table], seed)]),
    ),
  });

  const mixed = (dataset: Dataset, seed: number): Dataset => ({
    ...dataset,
    firms: shuffled(dataset.firms, seed),
    limits: shuffled(dataset.limits, seed),
    campaigns: dataset.campaigns.map((campaign) => mixedCampaign(campaign, seed)),
  });

  it('gives the same bytes whatever the order of rows', () => {
    fc.assert(
      fc.property(worlds(), fc.nat(), ({ dataset, asOf }, seed) => {
        const [filed, other] = [publish(dataset, asOf), publish(mixed(dataset, seed), asOf)];
        expect(differences(filed, other)).toEqual([]);
      }),
    );
  });
});
