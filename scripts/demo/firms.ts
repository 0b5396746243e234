import type { Firm } from '../../src/domain/schema/tables.ts';
import { apportion } from './apportion.ts';
import { CATEGORIES, type CategoryCode } from './categories.ts';
import { creditCode, licence } from './identifiers.ts';
import { address, firmName, formerNames } from './names.ts';
import { PLACES, weightIn, type Place } from './places.ts';
import { shuffled, weighted, type Random } from './random.ts';
import { wordOf } from './words.ts';

/** A firm and what the generator knows of it beyond its row. */
export interface Member {
  readonly firm: Firm;
  readonly category: CategoryCode;
  readonly place: Place;
  /** The made-up word in its name, which is also its brand. */
  readonly word: string;
}

const KINDS: readonly (readonly [Firm['kind'], number])[] = [
  ['enterprise', 84],
  ['cooperative', 5],
  ['individual', 6],
  ['workshop', 5],
];

const LICENCE_CLASS: Readonly<Record<CategoryCode, string>> = {
  dairy: '05',
  meat: '04',
  'milk-solid': '13',
  'soy-sauce': '03',
  vinegar: '03',
  oil: '02',
};

const GRADES: readonly (readonly [string, number])[] = [
  ['A', 28],
  ['B', 52],
  ['C', 18],
  ['D', 2],
];

const spread = <T>(total: number, list: readonly (readonly [T, number])[]): T[] => {
  const shares = apportion(
    total,
    list.map(([, weight]) => weight),
  );
  return list.flatMap(([value], i) => Array.from({ length: shares[i] ?? 0 }, () => value));
};

const four = (n: number): string => String(n).padStart(4, '0');

/** `n` numbers the firms of the whole campaign, from 0. */
function memberOf(
  n: number,
  category: CategoryCode,
  place: Place,
  kind: Firm['kind'],
  random: Random,
): Member {
  const word = wordOf(n);
  const firm: Firm = {
    id: `f-${four(n + 1)}`,
    creditCode: creditCode(kind, place.region, n),
    name: firmName(random, kind, category, word),
    formerNames: formerNames(random, kind, category, word),
    kind,
    licence: kind === 'workshop' ? null : licence(LICENCE_CLASS[category], place.region, n),
    region: place.region,
    address: address(random, kind),
    contact: `示例联系人${four(n + 1)}`,
    phone: `${place.areaCode}-000${four(n + 1)}`,
    grade: weighted(random, GRADES),
  };
  return { firm, category, place, word };
}

/** Firms of a block, mixed; `counts` are those of the categories in order. */
export function membersOf(first: number, counts: readonly number[], random: Random): Member[] {
  const seats = CATEGORIES.flatMap((category, i) => {
    const count = counts[i] ?? 0;
    const places = spread(
      count,
      PLACES.map((at) => [at, weightIn(at, category)] as const),
    );
    const kinds = shuffled(random, spread(count, KINDS));
    return places.map((at, j) => ({ category, at, kind: kinds[j] ?? ('enterprise' as const) }));
  });
  return shuffled(random, seats).map(({ category, at, kind }, i) =>
    memberOf(first + i, category, at, kind, random),
  );
}
