import { versionsOf, type Version } from '../corrections/versions.ts';
import type { Context } from './context.ts';
import { isOfFirm, namesByMistake } from './corrections.ts';
import type { VersionEntry } from './entries-history.ts';
import { withPublicNames } from './names.ts';
import { producerEntry, sampleEntry } from './notices.ts';
import type { PublicHistory } from './public-histories.ts';
import { ascending } from '../group.ts';

function versionEntry(
  { number, from, filed }: Version,
  next: Version,
  { history, view }: PublicHistory,
  context: Context,
): VersionEntry {
  const { notice, sample, firm, results } = filed;
  const namedAnother = history.corrections.some(
    (correction) => isOfFirm(correction) && correction.date > from,
  );
  const entry: VersionEntry = {
    id: `${notice.id}/v${number}`,
    notice: notice.id,
    version: number,
    from,
    until: next.from,
    campaign: view.campaign.id,
    number: notice.number,
    publishedOn: notice.publishedOn,
    demo: view.campaign.settings.demo,
    product: sample.product,
    brand: sample.brand,
    specification: sample.specification,
    barcode: sample.barcode,
    batch: sample.batch,
    madeOn: sample.madeOn,
    dateKind: sample.dateKind,
    category: sample.category,
    food: sample.food,
    producer: namedAnother ? null : producerEntry(firm),
    seller: { name: sample.sellerName, address: sample.sellerAddress, region: sample.region },
    sample: sampleEntry(sample),
    failures: results
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ item, value, limit, standard }) => ({ item, value, limit, standard })),
    corrected: next.corrections.map(({ id }) => id),
  };
  return withPublicNames(firm, entry, context, namesByMistake(history.corrections));
}

/** What corrected notices said before, by notice, oldest first. */
export function versionEntries(
  context: Context,
  histories: readonly PublicHistory[],
): VersionEntry[] {
  return histories
    .flatMap((found) => {
      if (found.history.corrections.length === 0) return [];
      const [first, ...later] = versionsOf(found.history, context.firms);
      return later.map((next, i) => versionEntry(later[i - 1] ?? first, next, found, context));
    })
    .toSorted(ascending(({ notice }) => notice));
}
