import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { Table } from '../../../src/domain/schema/table.ts';
import { SITE_TABLES } from '../../../src/domain/schema/tables.ts';
import { termsNotIn, termsOf, type InternalTerms } from './internal-terms.ts';

const TABLE = SITE_TABLES.firms as unknown as Table;

/** By what a firm is known. Addresses are shared, and tell nothing alone. */
const IDENTIFYING = ['name', 'formerNames', 'creditCode', 'licence'] as const;

type Firm = Dataset['firms'][number];

type Identifying = (typeof IDENTIFYING)[number];

const textsOf = (firm: Firm, field: Identifying): readonly string[] => {
  const value = firm[field];
  return typeof value === 'string' ? [value] : (value ?? []);
};

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
export function unnamedFirmTerms(dataset: Dataset, publication: Publication): InternalTerms[] {
  const published = new Map(publication.firms.map((firm) => [firm.id, firm]));
  const recorded = firmsWithRecord(dataset);
  const unsaid = (firm: Firm): readonly Identifying[] => {
    const shown = published.get(firm.id);
    if (!shown) return IDENTIFYING;
    return shown.name === firm.name ? [] : ['name', 'formerNames'];
  };
  const texts = new Map<Identifying, Set<string>>(IDENTIFYING.map((field) => [field, new Set()]));
  for (const firm of dataset.firms) {
    if (!recorded.has(firm.id)) continue;
    for (const field of unsaid(firm)) {
      for (const text of textsOf(firm, field)) texts.get(field)?.add(text);
    }
  }
  const terms = [...texts].map(([field, found]) => termsOf([...found], TABLE, field));
  return termsNotIn(terms, (see) => publicTexts(publication).forEach(see));
}
