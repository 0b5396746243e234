import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/domain/search/groups.ts';
import type { Hit } from '../../../src/domain/search/hit.ts';
import {
  countFacets,
  foundByAll,
  isChosen,
  titlesFirst,
} from '../../../src/domain/search/selection.ts';
import { readState, writeState, type SearchState } from '../../../src/domain/search/state.ts';

const IDS = ['p', 'q', 'r', 's', 't'];

const hit = (id: string, known: Partial<Hit> = {}): Hit => ({
  id,
  kind: 'notice',
  facets: {},
  titleWords: 0,
  ...known,
});

const stateOf = (narrowed: SearchState['narrowed']): SearchState => ({
  q: '',
  sort: 'date',
  narrowed,
});

const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);

describe('foundByAll', () => {
  it('keeps what every word found, in the first word’s order', () => {
    expect(foundByAll([['r', 'p', 'q'], ['q', 'r'], IDS])).toEqual(['r', 'q']);
    expect(foundByAll([IDS])).toEqual(IDS);
    expect(foundByAll([IDS, []])).toEqual([]);
  });
});

describe('titlesFirst', () => {
  it('puts those with more words in the title first and keeps the order of equals', () => {
    const titleWords: Readonly<Record<string, number>> = { s: 2, q: 1 };
    const hits = IDS.map((id) => hit(id, { titleWords: titleWords[id] ?? 0 }));
    expect(idsOf(titlesFirst(hits))).toEqual(['s', 'q', 'p', 'r', 't']);
  });
});

describe('groupsOf', () => {
  it('puts the kind with the best title first, and keeps the order of results within a kind', () => {
    const firms = [hit('s', { kind: 'firm', titleWords: 1 }), hit('p', { kind: 'firm' })];
    expect(groupsOf([firms[0]!, hit('q'), firms[1]!, hit('r')])).toEqual([
      { kind: 'firm', ids: ['s', 'p'] },
      { kind: 'notice', ids: ['q', 'r'] },
    ]);
  });

  it('shows kinds of equal worth in a fixed order, and none that is empty', () => {
    const groups = groupsOf([hit('t', { kind: 'item' }), hit('p', { kind: 'firm' }), hit('q')]);
    expect(groups.map(({ kind }) => kind)).toEqual(['notice', 'firm', 'item']);
  });

  it('never puts cases first for their titles, which are put together of other names', () => {
    const groups = groupsOf([hit('c', { kind: 'case', titleWords: 2 }), hit('q')]);
    expect(groups.map(({ kind }) => kind)).toEqual(['notice', 'case']);
  });
});

describe('isChosen and countFacets', () => {
  const facets = { category: ['dairy'], year: ['2021'] };

  it('keeps what carries every chosen value', () => {
    expect(isChosen({ facets }, stateOf({ category: 'dairy', year: '2021' }))).toBe(true);
    expect(isChosen({ facets }, stateOf({ category: 'dairy', year: '2020' }))).toBe(false);
    expect(isChosen({ facets }, stateOf({ category: 'unknown' }))).toBe(false);
    expect(isChosen({ facets }, stateOf({ region: '150100' }))).toBe(false);
  });

  it('counts for each value what choosing it would leave', () => {
    const facetsOf = fc.record({
      category: fc.subarray(['dairy', 'meat']),
      year: fc.subarray(['2020', '2021']),
    });
    const narrowings = fc.constantFrom({}, { category: 'dairy' }, { year: '2021' });
    fc.assert(
      fc.property(fc.array(facetsOf), narrowings, (all, narrowed: SearchState['narrowed']) => {
        const hits = all.map((own, i) => hit(String(i), { facets: own }));
        const counts = countFacets(hits, stateOf(narrowed));
        for (const [facet, value] of [
          ['category', 'meat'],
          ['year', '2021'],
        ] as const) {
          const state = stateOf({ ...narrowed, [facet]: value });
          const left = hits.filter((one) => isChosen(one, state)).length;
          expect(counts[facet][value] ?? 0).toBe(left);
        }
      }),
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
