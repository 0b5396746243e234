import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { Table } from '../../../src/domain/schema/table.ts';
import { SITE_TABLES } from '../../../src/domain/schema/tables.ts';
import { termOf, type InternalTerm } from './internal-terms.ts';
import { matcherOf } from './matcher.ts';

const TABLE = SITE_TABLES.firms as unknown as Table;

/** By what a firm is known. Addresses are shared, and tell nothing alone. */
const IDENTIFYING = ['name', 'formerNames', 'creditCode', 'licence'] as const;

type Firm = Dataset['firms'][number];

function* termsOf(firm: Firm, fields: readonly (typeof IDENTIFYING)[number][]) {
  for (const field of fields) {
    const value = firm[field];
    const texts = typeof value === 'string' ? [value] : (value ?? []);
    for (const text of texts) yield termOf(text, TABLE, field);
  }
}

/** Firms of which there is something that may have to stay unsaid: a case, a failing batch, a credit entry. */
const firmsWithRecord = ({ campaigns }: Dataset): ReadonlySet<string | null> =>
  new Set(
    campaigns.flatMap(({ cases, samples, credit, interviews }) => [
      ...cases.map(({ firm }) => firm),
      ...samples.filter(({ conclusion }) => conclusion === 'fail').map(({ firm }) => firm),
      ...credit.map(({ firm }) => firm),
      ...interviews.map(({ firm }) => firm),
    ]),
  );

/** What is published of firms and sellers by name, and the examples of the data dictionary. */
const publicTexts = ({ firms, notices, history }: Publication): string[] => [
  ...firms.flatMap(({ name, formerNames }) => [name, ...formerNames]),
  ...[...notices, ...history.versions].flatMap(({ seller }) => [seller.name, seller.address]),
  ...Object.values(TABLE.fields).map(({ example }) => example),
];

/**
 * Names and codes that must not be published: of firms that the publication does not name, suspects among
 * them, and the full names of those whose names are masked.
 */
export function unnamedFirmTerms(dataset: Dataset, publication: Publication): InternalTerm[] {
  const published = new Map(publication.firms.map((firm) => [firm.id, firm]));
  const recorded = firmsWithRecord(dataset);
  const terms = dataset.firms
    .filter(({ id }) => recorded.has(id))
    .flatMap((firm) => {
      const shown = published.get(firm.id);
      if (!shown) return [...termsOf(firm, IDENTIFYING)];
      return shown.name === firm.name ? [] : [...termsOf(firm, ['name', 'formerNames'])];
    });
  const find = matcherOf(terms.map(({ text }) => text));
  const known = new Set(publicTexts(publication).flatMap((text) => find(text).map((m) => m.word)));
  return terms.filter((_, index) => !known.has(index));
}
