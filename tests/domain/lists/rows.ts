import fc from 'fast-check';
import { LISTS, type ListDefinition, type ListRow } from '../../../src/domain/lists/list.ts';
import type { ListState } from '../../../src/domain/lists/state.ts';

const VALUES = ['a', 'b', 'c'] as const;
const WORDS = ['奶', '酪', 'Ａb', '2022-01-06', '=1', '', '示例 乳业'];

export const list: ListDefinition = LISTS.firms;

const facet = fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 2 });

/** Rows of the list of firms with few different values, so that filters find something. */
export const anyRow: fc.Arbitrary<ListRow> = fc.record({
  html: fc.constant('<li></li>'),
  cells: fc
    .tuple(
      fc.constantFrom(...WORDS),
      fc.constantFrom(...WORDS),
      fc.constantFrom(...WORDS),
      fc.nat(12).map(String),
      fc.nat(12).map(String),
      fc.constantFrom(...WORDS),
      fc.constant('https://example.org/'),
    )
    .map((cells) => [...cells]),
  facets: fc.record(Object.fromEntries(list.facets.map((name) => [name, facet]))),
});

/** Some of the facets, each with one of its values. */
export const anyChosen = (
  facets: readonly (readonly [facet: string, values: readonly string[]])[],
): fc.Arbitrary<ListState['chosen']> =>
  fc
    .subarray([...facets])
    .chain((some) =>
      fc.tuple(
        ...some.map(([name, values]) => fc.constantFrom(...values).map((value) => [name, value])),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs) as ListState['chosen']);

export const anyState: fc.Arbitrary<ListState> = fc.record({
  q: fc.constantFrom('', '奶', 'ab', '酪 奶', '，', 'example', '2022'),
  sort: fc.constantFrom(...Object.keys(list.sorts)),
  chosen: anyChosen(list.facets.map((name) => [name, VALUES])),
});
