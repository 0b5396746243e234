import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryChanges } from '../../../src/domain/diff/entries.ts';
import { diffOf, isEmpty, type Side } from '../../../src/domain/diff/diff.ts';
import { applied, changedFields, fieldsOf } from '../../../src/domain/diff/fields.ts';
import { figureChanges } from '../../../src/domain/diff/figures.ts';
import type { Correction } from '../../../src/domain/schema/tables.ts';
import { failingBatch, published } from '../publication/batches.ts';
import type { Parts } from '../publication/dataset.ts';

const DAY = '2022-06-30';

const side = (parts: readonly Parts[], given: Partial<Side> = {}): Side => ({
  publication: published(parts, DAY),
  bulletins: [],
  ahead: [],
  prose: new Map(),
  ...given,
});

const correction: Correction = {
  id: 'gz-1',
  notice: 'n-1',
  date: '2021-11-20',
  field: '规格型号',
  item: null,
  before: '180g/袋',
  after: '200g/袋',
  reason: '录入有误',
  by: '示例科长',
};

const before = failingBatch(1, { sample: { specification: '180g/袋' } });
const after = failingBatch(1, { sample: { specification: '200g/袋' } });

describe('any two entries', () => {
  const value = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    list: fc.array(tie('node'), { maxLength: 4 }),
    named: fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), n: fc.nat(3) })),
    object: fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('node')),
    node: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('list'), tie('named'), tie('object')),
  })).object as fc.Arbitrary<object>;

  it('differ in nothing from themselves', () => {
    fc.assert(
      fc.property(value, (entry) => {
        expect(changedFields(fieldsOf(entry), fieldsOf(structuredClone(entry)))).toEqual([]);
      }),
    );
  });

  it('are turned into each other by their difference', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [from, to] = [fieldsOf(one), fieldsOf(other)];
        expect(applied(from, changedFields(from, to))).toEqual(to);
      }),
    );
  });

  it('are added where they come, and removed where they go', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefg'));
    fc.assert(
      fc.property(ids, ids, (was, is) => {
        const entries = (list: readonly string[]) => list.map((id) => ({ id }));
        const { added, changed, removed } = entryChanges(entries(was), entries(is));
        expect(changed).toEqual([]);
        const kept = was.filter((id) => !removed.includes(id));
        expect(new Set([...kept, ...added])).toEqual(new Set(is));
      }),
    );
  });
});

describe('figures', () => {
  const stats = fc.dictionary(
    fc.constantFrom('samples', 'samples.failed', 'visits'),
    fc.record({ value: fc.nat(9) }),
  );
  const scopes = fc.dictionary(fc.constantFrom('campaign:a', 'campaign:b'), stats);
  const entriesOf = (all: Record<string, Record<string, { value: number }>>) =>
    Object.entries(all).map(([id, of]) => ({ id, stats: of }));

  it('are all told of, and only where they differ', () => {
    fc.assert(
      fc.property(scopes, scopes, (one, other) => {
        const changes = figureChanges(entriesOf(one), entriesOf(other));
        const names = ['samples', 'samples.failed', 'visits'];
        const different = ['campaign:a', 'campaign:b'].flatMap((scope) =>
          names
            .filter((name) => one[scope]?.[name]?.value !== other[scope]?.[name]?.value)
            .map((name) => `${scope} ${name}`),
        );
        expect(changes.map(({ scope, stat }) => `${scope} ${stat}`).toSorted()).toEqual(
          different.toSorted(),
        );
      }),
    );
  });
});

describe('what the public will see change', () => {
  it('is nothing where the data are the same', () => {
    const diff = diffOf(side([before]), side([before]));
    expect(isEmpty(diff)).toBe(true);
    expect(diff).toMatchObject({ figures: [], pages: [], bulletins: [], prose: [] });
  });

  it('is a notice, its figures and its pages', () => {
    const diff = diffOf(side([before]), side([before, failingBatch(2)]));
    expect(diff.notices).toMatchObject({ added: ['n-2'], withdrawn: [] });
    expect(diff.figures).toContainEqual({
      scope: 'campaign:c-1',
      stat: 'samples.failed',
      before: { value: 1 },
      after: { value: 2 },
    });
    expect(diff.pages).toEqual(
      expect.arrayContaining(['/', '/notices/', '/notices/n-2/', '/categories/dairy/']),
    );
  });

  it('is a field of a notice, by the title of its column, and that no correction tells of it', () => {
    const { notices } = diffOf(side([before]), side([after]));
    expect(notices.changed).toEqual([
      {
        id: 'n-1',
        fields: [
          {
            path: 'specification',
            before: '180g/袋',
            after: '200g/袋',
            column: '规格型号',
            item: null,
            uncorrected: true,
          },
        ],
      },
    ]);
  });

  it.each([
    ['the column', correction, false],
    ['another column', { ...correction, field: '商标' }, true],
  ])('knows a correction of %s', (_, row, uncorrected) => {
    const { notices } = diffOf(side([before]), side([{ ...after, corrections: [row] }]));
    const field = notices.changed[0]?.fields.find(({ path }) => path === 'specification');
    expect(field?.uncorrected).toBe(uncorrected);
  });

  it('tells a withdrawal that has its ground from a notice that just disappears', () => {
    const overturned = failingBatch(1, {
      then: [
        ['2021-11-01', 'reinspectionApplied'],
        ['2021-11-10', 'reinspectionOverturned'],
      ],
    });
    const draft = failingBatch(1, { notice: { approval: 'draft' } });
    const reason = (parts: Parts) => diffOf(side([before]), side([parts])).notices.withdrawn;
    expect(reason(overturned)).toEqual([{ id: 'n-1', reason: 'overturned' }]);
    expect(reason(draft)).toEqual([{ id: 'n-1', reason: null }]);
  });

  it('is a figure in a published bulletin, quoted or not', () => {
    const bulletin = {
      id: 'b-1',
      campaign: 'c-1',
      title: { zh: '通报', en: 'Bulletin' },
      publishedOn: '2022-03-15',
      quotes: new Set(['campaign:c-1 samples.failed']),
    };
    const shown = { bulletins: [bulletin] };
    const { bulletins } = diffOf(side([before], shown), side([before, failingBatch(2)], shown));
    const quoted = (stat: string) =>
      bulletins[0]?.figures.find((change) => change.stat === stat)?.quoted;
    expect(bulletins).toMatchObject([{ id: 'b-1', state: 'published' }]);
    expect([quoted('samples.failed'), quoted('samples')]).toEqual([true, false]);
  });
});
