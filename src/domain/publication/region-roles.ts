import { leagueOf, type CampaignView, type Context } from './context.ts';
import type { Stat } from './entries.ts';
import { byKey } from '../group.ts';

type Stats = Record<string, Stat>;

/** In which a region has to do with a batch or a case, besides being where it was drawn or is handled. */
const ROLES = [
  /** Batches made here, wherever they were drawn. */
  'samples.made',
  'samples.madeFailed',
  /** Of those made here, the ones drawn elsewhere. */
  'samples.drawnElsewhere',
  /** Drawn here, made elsewhere. */
  'samples.madeElsewhere',
  /** Cases handled here about batches drawn elsewhere. */
  'cases.fromElsewhere',
  /** Cases handled elsewhere about batches drawn here. */
  'cases.passedOn',
] as const;

type Role = (typeof ROLES)[number];

/** Counts of each region, from nought; `tell` adds one to a role of some regions. */
function counterOf(regions: readonly string[]) {
  const counts = new Map(
    regions.map((region) => [region, new Map<Role, number>(ROLES.map((role) => [role, 0]))]),
  );
  const tell = (places: Iterable<string>, role: Role) => {
    for (const place of places) {
      const ofPlace = counts.get(place);
      ofPlace?.set(role, (ofPlace.get(role) ?? 0) + 1);
    }
  };
  return { counts, tell };
}

/**
 * What a region has to do with in each role, by its code: a league or city with the places in it that
 * are reported apart, and each of these on its own. Every batch and case counts once in a role.
 */
export function roleStats(view: CampaignView, context: Context): ReadonlyMap<string, Stats> {
  const { counts, tell } = counterOf(context.dataset.regions.map(({ code }) => code));
  const places = (region: string) => new Set([region, leagueOf(context, region)]);
  const failed = new Set(view.failed);
  const drawnIn = byKey(view.samples, ({ sample }) => sample);
  for (const sample of view.samples) {
    const made = places(context.firms.get(sample.firm)?.region ?? '');
    const drawn = places(sample.region);
    tell(made, 'samples.made');
    if (failed.has(sample)) tell(made, 'samples.madeFailed');
    tell(made.difference(drawn), 'samples.drawnElsewhere');
    tell(drawn.difference(made), 'samples.madeElsewhere');
  }
  for (const { case: file } of view.caseFiles) {
    const regions = (file.samples ?? []).flatMap((sample) => drawnIn.get(sample)?.region ?? []);
    if (regions.length === 0) continue;
    const drawn = new Set(regions.flatMap((region) => [...places(region)]));
    tell(places(file.owner).difference(drawn), 'cases.fromElsewhere');
    tell(drawn.difference(places(file.owner)), 'cases.passedOn');
  }
  return new Map(
    [...counts].map(([region, roles]) => [
      region,
      Object.fromEntries([...roles].map(([role, value]) => [role, { value }])),
    ]),
  );
}
