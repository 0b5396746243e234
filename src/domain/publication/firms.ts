import type { CreditEntry, Firm, Visit } from '../schema/tables.ts';
import type { CampaignView, Context } from './context.ts';
import type { CaseEntry, FirmEntry, NoticeEntry } from './entries.ts';
import { ascending, descending, groupBy } from '../group.ts';
import { publicName } from './visibility.ts';

const visitEntry = (visit: Visit, campaign: string): FirmEntry['visits'][number] => ({
  campaign,
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

/** A campaign's visits, batches and credit entries, by firm. */
const recordsByFirm = (view: CampaignView, asOf: string) => ({
  campaign: view.campaign,
  visits: groupBy(view.visits, (visit) => visit.firm),
  samples: groupBy(view.samples, (sample) => sample.firm),
  failed: groupBy(view.failed, (sample) => sample.firm),
  credit: groupBy(
    view.campaign.credit.filter(({ date }) => date <= asOf),
    (entry) => entry.firm,
  ),
});

/** Firms that a public notice or penalty names, by id. */
export function firmEntries(
  context: Context,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
): FirmEntry[] {
  const noticesOf = groupBy(notices, (notice) => notice.producer.firm);
  const casesOf = groupBy(cases, (entry) => entry.firm);
  const records = context.views.map((view) => recordsByFirm(view, context.asOf));

  const entryOf = (firm: Firm): FirmEntry => ({
    id: firm.id,
    name: publicName(firm, context),
    formerNames: [...(firm.formerNames ?? [])],
    creditCode: firm.creditCode,
    licence: firm.licence,
    kind: firm.kind,
    region: firm.region,
    address: firm.address,
    demo: records.some(({ campaign, visits }) => campaign.settings.demo && visits.has(firm.id)),
    visits: records
      .flatMap(({ campaign, visits }) =>
        (visits.get(firm.id) ?? []).map((visit) => visitEntry(visit, campaign.id)),
      )
      .toSorted(ascending(({ date }) => date)),
    samples: records.reduce((sum, { samples }) => sum + (samples.get(firm.id)?.length ?? 0), 0),
    failed: records.reduce((sum, { failed }) => sum + (failed.get(firm.id)?.length ?? 0), 0),
    notices: (noticesOf.get(firm.id) ?? []).map(({ id }) => id),
    cases: (casesOf.get(firm.id) ?? []).map(({ id }) => id),
    credit: records
      .flatMap(({ credit }) => (credit.get(firm.id) ?? []).map(creditEntry))
      .toSorted(descending(({ date }) => date)),
  });

  return context.dataset.firms
    .filter((firm) => noticesOf.has(firm.id) || casesOf.has(firm.id))
    .map(entryOf);
}
