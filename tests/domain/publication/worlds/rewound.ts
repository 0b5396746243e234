import type { Campaign, Dataset } from '../../../../src/domain/dataset.ts';
import type { Day } from '../../../../src/domain/date.ts';
import type { Commitment, Measure } from '../../../../src/domain/schema/tables.ts';
import { BRAND } from './records.ts';
import type { World } from './worlds.ts';

const past = (day: Day | null, asOf: Day): Day | null => (day !== null && day <= asOf ? day : null);

function measureThen(row: Measure, asOf: Day): Measure {
  const verifiedOn = past(row.verifiedOn, asOf);
  const evidence = verifiedOn && row.evidence;
  return { ...row, doneOn: past(row.doneOn, asOf), verifiedOn, evidence };
}

const commitmentThen = (row: Commitment, asOf: Day): Commitment =>
  row.keptOn === null || row.keptOn <= asOf ? row : { ...row, keptOn: null, followUp: null };

/** The campaign's tables as they had been on the day: no row that was added later, no cell filled later. */
function campaignThen(campaign: Campaign, asOf: Day): Campaign {
  const samples = campaign.samples.filter(({ sampledOn }) => sampledOn <= asOf);
  const reported = new Set(samples.filter((s) => s.reportedOn <= asOf).map((s) => s.sample));
  const interviews = campaign.interviews.filter(({ date }) => date <= asOf);
  const held = new Set(interviews.map(({ id }) => id));
  const uncorrected = new Set(
    campaign.corrections
      .filter(({ date }) => date > asOf)
      .map(({ notice }) => campaign.notices.find(({ id }) => id === notice)?.sample),
  );
  const events = campaign.events.filter(({ date }) => date <= asOf);
  /** By the number in its id: measures of the first or the second setting. */
  const settings = (id: string) =>
    events.filter((e) => e.case === id && e.type === 'measureSet').length;
  return {
    ...campaign,
    visits: campaign.visits.filter(({ date }) => date <= asOf),
    samples: samples.map((row) =>
      uncorrected.has(row.sample) ? { ...row, brand: BRAND.before } : row,
    ),
    results: campaign.results.filter(({ sample }) => reported.has(sample)),
    events,
    measures: campaign.measures
      .filter((row) => Number(row.id.at(-1)) <= settings(row.case))
      .map((row) => measureThen(row, asOf)),
    penalties: campaign.penalties.filter(({ decidedOn }) => decidedOn <= asOf),
    interviews,
    attendance: campaign.attendance.filter(({ interview }) => held.has(interview)),
    commitments: campaign.commitments
      .filter(({ interview }) => held.has(interview))
      .map((row) => commitmentThen(row, asOf)),
    credit: campaign.credit.filter(({ date }) => date <= asOf),
    notices: campaign.notices.filter(({ publishedOn }) => publishedOn <= asOf),
    corrections: campaign.corrections.filter(({ date }) => date <= asOf),
  };
}

/** The data as staff had filed them by the day. */
export const rewound = ({ dataset, asOf }: World): Dataset => ({
  ...dataset,
  limits: dataset.limits
    .filter(({ validFrom }) => validFrom <= asOf)
    .map((row) => ({
      ...row,
      validTo: row.validTo !== null && row.validTo < asOf ? row.validTo : null,
    })),
  campaigns: dataset.campaigns
    .filter(({ settings }) => settings.window.from <= asOf)
    .map((campaign) => campaignThen(campaign, asOf)),
});
