import type { Sample, Visit } from '../schema/tables.ts';
import type { CaseFile } from './case-file.ts';
import { leagueOf, type CampaignView, type Context } from './context.ts';
import type { NoticeEntry } from './entries.ts';
import { groupBy } from '../group.ts';

/** The records of one scope: a whole campaign, one category of it, or one region. */
export interface Slice {
  /** `campaign:<id>`, or that and `category:<code>` or `region:<code>` after a space. */
  readonly scope: string;
  readonly visits: readonly Visit[];
  readonly samples: readonly Sample[];
  readonly reported: readonly Sample[];
  readonly failed: readonly Sample[];
  readonly caseFiles: readonly CaseFile[];
  readonly notices: readonly NoticeEntry[];
}

type Parts = Omit<Slice, 'scope'>;
type Keys = { readonly [K in keyof Parts]: (record: Parts[K][number]) => string };

/** Splits a campaign by a key of each kind of record; codes without a record give an empty slice. */
function split(scope: string, whole: Parts, kind: string, codes: readonly string[], keys: Keys) {
  const visits = groupBy(whole.visits, keys.visits);
  const samples = groupBy(whole.samples, keys.samples);
  const reported = groupBy(whole.reported, keys.reported);
  const failed = groupBy(whole.failed, keys.failed);
  const caseFiles = groupBy(whole.caseFiles, keys.caseFiles);
  const notices = groupBy(whole.notices, keys.notices);
  return codes.map((code): Slice => ({
    scope: `${scope} ${kind}:${code}`,
    visits: visits.get(code) ?? [],
    samples: samples.get(code) ?? [],
    reported: reported.get(code) ?? [],
    failed: failed.get(code) ?? [],
    caseFiles: caseFiles.get(code) ?? [],
    notices: notices.get(code) ?? [],
  }));
}

const byCategory: Keys = {
  visits: (visit) => visit.category,
  samples: (sample) => sample.category,
  reported: (sample) => sample.category,
  failed: (sample) => sample.category,
  caseFiles: (file) => file.case.category,
  notices: (notice) => notice.category,
};

/**
 * By region: a visit belongs to the region of the firm, a batch and its notice to that of sampling, a case to
 * the region in charge.
 */
const byRegion = (context: Context, place: (region: string) => string): Keys => ({
  visits: (visit) => place(context.firms.get(visit.firm)?.region ?? ''),
  samples: (sample) => place(sample.region),
  reported: (sample) => place(sample.region),
  failed: (sample) => place(sample.region),
  caseFiles: (file) => place(file.case.owner),
  notices: (notice) => place(notice.seller.region),
});

/**
 * The slices of a campaign: the whole, its categories, the leagues and cities (a city reported apart
 * counted under its league), and the cities reported apart on their own.
 */
export function slicesOf(
  view: CampaignView,
  context: Context,
  notices: readonly NoticeEntry[],
): readonly [Slice, ...Slice[]] {
  const scope = `campaign:${view.campaign.id}`;
  const whole: Parts = { ...view, notices };
  const { regions } = context.dataset;
  const leagues = regions.filter(({ parent }) => parent === null).map(({ code }) => code);
  const apart = regions.filter(({ parent }) => parent !== null).map(({ code }) => code);
  return [
    { scope, ...whole },
    ...split(scope, whole, 'category', view.campaign.settings.categories, byCategory),
    ...split(
      scope,
      whole,
      'region',
      leagues,
      byRegion(context, (region) => leagueOf(context, region)),
    ),
    ...split(
      scope,
      whole,
      'region',
      apart,
      byRegion(context, (region) => region),
    ),
  ];
}
