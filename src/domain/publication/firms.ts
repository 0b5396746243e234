import type { CreditEntry, Firm, Visit } from '../schema/tables.ts';
import type { CampaignView, Context } from './context.ts';
import type { CaseEntry, FirmEntry, InterviewEntry, NoticeEntry } from './entries.ts';
import { ascending, groupBy } from '../group.ts';
import { unnamedFiles } from './cases.ts';
import { historyOf } from './firm-history.ts';
import { withPublicNames } from './names.ts';
import type { PublicBatch } from './public-batches.ts';
import { tellableCredit } from './credit.ts';

type CampaignVisit = Visit & { readonly campaign: string };

const visitEntry = (visit: CampaignVisit): FirmEntry['visits'][number] => ({
  campaign: visit.campaign,
  date: visit.date,
  category: visit.category,
  form: visit.form,
  steps: {
    credentials: visit.credentials,
    inspection: visit.inspection,
    sampling: visit.sampling,
    confirmation: visit.confirmation,
  },
  gap: visit.gap,
  result: visit.result,
});

const creditEntry = ({ date, kind, subject, content }: CreditEntry) => ({
  date,
  kind,
  subject,
  content,
});

const every = <T>(context: Context, records: (view: CampaignView) => readonly T[]): T[] =>
  context.views.flatMap(records);

/**
 * Visits to named firms, oldest first, but for those by whose day and category an unnamed case of the same
 * firm could be recognised.
 */
function visitsByFirm(
  context: Context,
  named: ReadonlySet<string | null>,
  cases: readonly CaseEntry[],
) {
  const unnamed = new Set(
    unnamedFiles(context, cases).map(({ case: { firm, category } }) => `${firm} ${category}`),
  );
  const visits = every(context, ({ campaign, visits }) =>
    visits
      .filter(({ firm, category }) => named.has(firm) && !unnamed.has(`${firm} ${category}`))
      .map((visit): CampaignVisit => ({ ...visit, campaign: campaign.id })),
  );
  return groupBy(
    visits.toSorted(
      ascending(
        ({ date }) => date,
        ({ id }) => id,
      ),
    ),
    ({ firm }) => firm,
  );
}

/** Firms with a penalty or another entry that may not be shown any more. */
const firmsWithUnlisted = (context: Context): ReadonlySet<string> =>
  new Set(
    every(context, ({ caseFiles, campaign }) => [
      ...caseFiles
        .filter(({ penalties }) => penalties.some(({ publicUntil }) => publicUntil < context.asOf))
        .map((file) => file.case.firm),
      ...campaign.credit
        .filter(({ kind, date }) => kind === 'repaired' && date <= context.asOf)
        .map(({ firm }) => firm),
    ]),
  );

const byDate = ascending(({ date, notice }: FirmEntry['replies'][number]) => `${date} ${notice}`);

/** Approved replies that had come by the day. */
const repliesByNotice = (context: Context) =>
  groupBy(
    every(context, ({ campaign }) => campaign.replies)
      .filter(({ approval, date }) => approval === 'approved' && date <= context.asOf)
      .map(({ notice, date, text }) => ({ notice, date, text })),
    ({ notice }) => notice,
  );

/** What there is to tell of named firms, by firm. */
function recordsByFirm(
  context: Context,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
  interviews: readonly InterviewEntry[],
  batches: readonly PublicBatch[],
) {
  const noticesOf = groupBy(notices, (notice) => notice.producer.firm);
  const casesOf = groupBy(cases, (entry) => entry.firm);
  const named = new Set([...noticesOf.keys(), ...casesOf.keys()]);
  const credit = tellableCredit(context, notices, cases, interviews);
  const demos = context.views.filter(({ campaign }) => campaign.settings.demo);
  return {
    named,
    notices: noticesOf,
    cases: casesOf,
    visits: visitsByFirm(context, named, cases),
    credit: groupBy(credit, (row) => row.firm),
    batches: groupBy(batches, ({ sample }) => sample.firm),
    demos: new Set(demos.map(({ campaign }) => campaign.id)),
    replies: repliesByNotice(context),
    unlisted: firmsWithUnlisted(context),
    publishesGrades: context.dataset.site.policy.publishGrades,
  };
}

function firmEntry(firm: Firm, records: ReturnType<typeof recordsByFirm>): FirmEntry {
  const notices = records.notices.get(firm.id) ?? [];
  const cases = records.cases.get(firm.id) ?? [];
  const visits = records.visits.get(firm.id) ?? [];
  const batches = records.batches.get(firm.id) ?? [];
  return {
    id: firm.id,
    name: firm.name,
    formerNames: [...(firm.formerNames ?? [])],
    creditCode: firm.creditCode,
    licence: firm.licence,
    kind: firm.kind,
    region: firm.region,
    grade: records.publishesGrades ? firm.grade : null,
    address: firm.address,
    demo: [...notices, ...cases, ...visits].some(({ campaign }) => records.demos.has(campaign)),
    visits: visits.map(visitEntry),
    samples: batches.length,
    failed: notices.length,
    history: historyOf(visits.map(visitEntry), batches),
    notices: notices.map(({ id }) => id),
    cases: cases.map(({ id }) => id),
    credit: (records.credit.get(firm.id) ?? []).map(creditEntry),
    replies: notices.flatMap(({ id }) => records.replies.get(id) ?? []).toSorted(byDate),
    unlisted: records.unlisted.has(firm.id),
  };
}

/** Firms that a public notice, a penalty or the policy names, by id. */
export function firmEntries(
  context: Context,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
  interviews: readonly InterviewEntry[],
  batches: readonly PublicBatch[],
): FirmEntry[] {
  const records = recordsByFirm(context, notices, cases, interviews, batches);
  return context.dataset.firms
    .filter(({ id }) => records.named.has(id))
    .toSorted(ascending(({ id }) => id))
    .map((firm) => withPublicNames(firm, firmEntry(firm, records), context));
}
