import { byKey } from '../../domain/group.ts';
import type { Case, Sample } from '../../domain/schema/tables.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

/** The cases that name each batch. */
function casesBySample(cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> {
  const found = new Map<string, Case[]>();
  for (const record of cases) {
    for (const sample of new Set(record.samples)) {
      const known = found.get(sample);
      if (known) known.push(record);
      else found.set(sample, [record]);
    }
  }
  return found;
}

function coverage(record: Sample, [first]: readonly Case[]): Finding[] {
  const { sample, noCaseReason, conclusion } = record;
  if (conclusion === 'pass') {
    return noCaseReason === null
      ? []
      : [finding('reason-on-passing', record, 'noCaseReason', { sample })];
  }
  if (!first) {
    return noCaseReason === null
      ? [finding('failure-without-case', record, 'noCaseReason', { sample })]
      : [];
  }
  return noCaseReason === null
    ? []
    : [finding('case-and-reason', record, 'noCaseReason', { sample, case: first.id })];
}

/** Every failing batch has a case or a reason for none, not both; no other needs a reason. */
export const failuresFollowedUp: CampaignCheck = {
  needs: ['cases'],
  run({ samples, cases }) {
    const casesOf = casesBySample(cases);
    return samples.flatMap((record) => coverage(record, casesOf.get(record.sample) ?? []));
  },
};

/** No batch is in two cases. */
export const casesApart: CampaignCheck = {
  needs: [],
  run: ({ cases }) =>
    [...casesBySample(cases)].flatMap(([sample, [first, ...others]]) =>
      others.map((record) => ({
        ...finding('failure-two-cases', record, 'samples', { sample, other: first?.id ?? '' }),
        value: sample,
      })),
    ),
};

/** What a case and one of its batches disagree in. */
function disagreements(record: Case, { sample, firm, category, conclusion }: Sample): Finding[] {
  return [
    ...(conclusion === 'fail'
      ? []
      : [finding('case-sample-passed', record, 'samples', { sample })]),
    ...(firm === record.firm
      ? []
      : [
          finding('case-firm-differs', record, 'firm', {
            sample,
            firm: record.firm,
            sampleFirm: firm,
          }),
        ]),
    ...(category === record.category
      ? []
      : [
          finding('case-category-differs', record, 'category', {
            sample,
            sampleCategory: category,
          }),
        ]),
  ];
}

/** A case of sampling names its batches, and these failed and are of its firm and category. */
export const caseBatches: CampaignCheck = {
  needs: [],
  run({ cases, samples }) {
    const sampleOf = byKey(samples, ({ sample }) => sample);
    return cases.flatMap((record) => {
      if (record.source === 'sampling' && record.samples === null) {
        return [finding('case-without-sample', record, 'samples', { case: record.id })];
      }
      const batches = (record.samples ?? []).flatMap((sample) => sampleOf.get(sample) ?? []);
      return batches.flatMap((batch) => disagreements(record, batch));
    });
  },
};
