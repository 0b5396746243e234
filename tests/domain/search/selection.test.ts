import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/domain/search/record.ts';
import { groupsOf } from '../../../src/domain/search/groups.ts';
import {
  countFacets,
  foundByAll,
  narrow,
  titlesFirst,
  titleWordsOf,
  type FacetSets,
} from '../../../src/domain/search/selection.ts';
import { readState, writeState, type SearchState } from '../../../src/domain/search/state.ts';

const IDS = ['p', 'q', 'r', 's', 't'];
const ids = fc.subarray(IDS);

const emptySets = Object.fromEntries(
  FACETS.map((facet) => [facet, new Map()]),
) as unknown as FacetSets;

const setsOf = (dairy: readonly string[], meat: readonly string[], old: readonly string[]) =>
  ({
    ...emptySets,
    category: new Map([
      ['dairy', new Set(dairy)],
      ['meat', new Set(meat)],
    ]),
    year: new Map([['2021', new Set(old)]]),
  }) satisfies FacetSets;

const stateOf = (narrowed: SearchState['narrowed']): SearchState => ({
  q: '',
  sort: 'date',
  narrowed,
});

describe('foundByAll', () => {
  it('keeps what every word found, in the first word’s order', () => {
    expect(foundByAll([['r', 'p', 'q'], ['q', 'r'], IDS])).toEqual(['r', 'q']);
    expect(foundByAll([IDS])).toEqual(IDS);
    expect(foundByAll([IDS, []])).toEqual([]);
  });
});

describe('titlesFirst', () => {
  it('puts those with more words in the title first and keeps the order of equals', () => {
    const titleWords = titleWordsOf([['s', 'q'], ['s']]);
    expect(titlesFirst(IDS, titleWords)).toEqual(['s', 'q', 'p', 'r', 't']);
    expect(titlesFirst(IDS, titleWordsOf([]))).toEqual(IDS);
  });
});

describe('groupsOf', () => {
  const kinds = new Map([
    ['firm', new Set(['p', 's'])],
    ['notice', new Set(['q', 'r'])],
    ['item', new Set(['t'])],
  ]);

  it('puts the kind with the best title first, and keeps the order of results within a kind', () => {
    const groups = groupsOf(['s', 'q', 'p', 'r'], kinds, titleWordsOf([['s']]));
    expect(groups).toEqual([
      { kind: 'firm', ids: ['s', 'p'] },
      { kind: 'notice', ids: ['q', 'r'] },
    ]);
  });

  it('shows kinds of equal worth in a fixed order, and none that is empty', () => {
    const groups = groupsOf(IDS, kinds, titleWordsOf([]));
    expect(groups.map(({ kind }) => kind)).toEqual(['notice', 'firm', 'item']);
  });
});

describe('narrow and countFacets', () => {
  it('keeps what carries every chosen value', () => {
    const sets = setsOf(['p', 'q', 'r'], ['s'], ['q', 'r', 's']);
    expect(narrow(IDS, stateOf({ category: 'dairy', year: '2021' }), sets)).toEqual(['q', 'r']);
    expect(narrow(IDS, stateOf({ category: 'unknown' }), sets)).toEqual([]);
  });

  it('counts for each value what choosing it would leave', () => {
    fc.assert(
      fc.property(
        ids,
        ids,
        ids,
        ids,
        fc.constantFrom({}, { category: 'dairy' }, { year: '2021' }),
        (all, dairy, meat, old, narrowed: SearchState['narrowed']) => {
          const sets = setsOf(dairy, meat, old);
          const counts = countFacets(all, stateOf(narrowed), sets);
          for (const category of ['dairy', 'meat']) {
            const left = narrow(all, stateOf({ ...narrowed, category }), sets);
            expect(counts.category[category]).toBe(left.length);
          }
          const left = narrow(all, stateOf({ ...narrowed, year: '2021' }), sets);
          expect(counts.year['2021']).toBe(left.length);
        },
      ),
    );
  });
});

describe('the state in the address', () => {
  it('comes back as it was', () => {
    const value = fc.string({ minLength: 1 });
    const state = fc.record({
      q: fc.string().map((q) => q.trim()),
      sort: fc.constantFrom('relevance' as const, 'date' as const),
      narrowed: fc.record({ kind: value, region: value, class: value }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(state, (s) => {
        expect(readState(writeState(s))).toEqual(s);
      }),
    );
  });

  it('leaves out what is not chosen and ignores what it does not know', () => {
    expect(writeState(readState('?q=&sort=oldest&colour=red'))).toBe('');
    expect(writeState(readState('?sort=date&region=150100&q=乳业'))).toBe(
      '?q=%E4%B9%B3%E4%B8%9A&region=150100&sort=date',
    );
  });
});
