import type { Campaign } from '../../domain/dataset.ts';
import { CAMPAIGN_TABLES } from '../../domain/schema/tables.ts';
import type { Finding, Readings } from '../problems/problem.ts';
import type { Input, TableReads } from '../read/input.ts';
import { isWhole, type TableRead } from '../read/table.ts';
import { CAMPAIGN_CHECKS, SHARED_CHECKS } from './all.ts';
import { duplicateKeys } from './keys.ts';
import { publishedFindings } from './published.ts';
import { danglingReferences } from './references.ts';

const named = (tables: TableReads, name: string): TableRead | undefined =>
  Object.values(tables).find((read) => read.table.name === name);

/** Keys and references, by what the schema says of them. */
function structuralFindings({ tables, campaigns }: Input): Finding[] {
  const shared = Object.values(tables);
  const reads = [...shared, ...campaigns.flatMap((campaign) => Object.values(campaign.tables))];
  return [
    ...duplicateKeys(reads),
    ...danglingReferences(shared, (name) => named(tables, name)),
    ...campaigns.flatMap((campaign) =>
      danglingReferences(
        Object.values(campaign.tables),
        (name) => named(campaign.tables, name) ?? named(tables, name),
      ),
    ),
  ];
}

/** Whether a table can be trusted as a whole: every row read, no key twice, no reference into nothing. */
const soundness = (findings: readonly Finding[]) => {
  const suspect = new Set(findings.map(({ record }) => record));
  return (read: TableRead | undefined): boolean =>
    read !== undefined && isWhole(read) && !read.records.some((record) => suspect.has(record));
};

const campaignFindings = (campaign: Campaign, readings: Readings, sound: ReadonlySet<string>) =>
  CAMPAIGN_CHECKS.filter(({ needs }) => needs.every((key) => sound.has(key))).flatMap(({ run }) =>
    run(campaign, readings),
  );

/** Tables that a notice is put together from. */
const PUBLISHED_FROM = ['firms', 'items', 'notices', 'samples', 'results', 'corrections'];

/** Changes of what has been published; one that is wrong for another reason is told as that. */
function changeFindings(
  { campaigns }: Input,
  readings: Readings,
  sound: (campaign: string) => ReadonlySet<string>,
  found: readonly Finding[],
): Finding[] {
  const told = new Set(found.map(({ record }) => record));
  const locked = new Map(campaigns.map((campaign) => [campaign.id, campaign.locked]));
  return readings.campaigns
    .filter(({ id }) => PUBLISHED_FROM.every((key) => sound(id).has(key)))
    .flatMap((campaign) => publishedFindings(campaign, locked.get(campaign.id) ?? [], readings))
    .filter(({ record }) => !told.has(record));
}

/**
 * All cross-checks. What rests on a table that has problems of its own waits until these are mended, so
 * that one mistake is told once.
 */
export function runChecks(input: Input, readings: Readings): Finding[] {
  const structural = structuralFindings(input);
  const isSound = soundness(structural);
  const sound = (tables: TableReads): ReadonlySet<string> =>
    new Set(Object.keys(tables).filter((key) => isSound(tables[key])));
  const shared = sound(input.tables);
  const own = new Map(input.campaigns.map(({ id, tables }) => [id, sound(tables)]));
  const isSoundEverywhere = (key: string) =>
    key in CAMPAIGN_TABLES ? [...own.values()].every((keys) => keys.has(key)) : shared.has(key);
  const soundOf = (campaign: string): ReadonlySet<string> =>
    shared.union(own.get(campaign) ?? new Set<string>());
  const findings = [
    ...structural,
    ...SHARED_CHECKS.filter(({ needs }) => needs.every(isSoundEverywhere)).flatMap(({ run }) =>
      run(readings),
    ),
    ...readings.campaigns.flatMap((campaign) =>
      campaignFindings(campaign, readings, soundOf(campaign.id)),
    ),
  ];
  return [...findings, ...changeFindings(input, readings, soundOf, findings)];
}
