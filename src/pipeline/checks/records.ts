import { CAMPAIGN_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import { creditKind } from '../../domain/schema/vocabularies.ts';
import { nearest } from '../nearest.ts';
import { finding } from '../problems/problem.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

/** Public columns of what a notice shows. */
const NOTICE_COLUMNS: ReadonlySet<string> = new Set(
  [CAMPAIGN_TABLES.samples, CAMPAIGN_TABLES.results, CAMPAIGN_TABLES.notices, SITE_TABLES.firms]
    .flatMap(({ fields }) => Object.values(fields))
    .filter(({ visibility }) => visibility === 'public')
    .map(({ title }) => title.zh),
);

/** A correction names a column that readers have seen. */
export const correctionFields: CampaignCheck = {
  needs: [],
  run: ({ corrections }) =>
    corrections
      .filter(({ field }) => !NOTICE_COLUMNS.has(field))
      .map((correction) => {
        const details = { nearest: nearest(correction.field, NOTICE_COLUMNS) };
        return finding('correction-field', correction, 'field', details);
      }),
};

/** An entry of a credit file is about something recorded in some campaign. */
export const creditSubjects: SharedCheck = {
  needs: ['samples', 'cases', 'penalties', 'interviews'],
  run({ campaigns }) {
    const known = new Set(
      campaigns.flatMap(({ samples, cases, penalties, interviews }) => [
        ...samples.map(({ sample }) => sample),
        ...cases.map(({ id }) => id),
        ...penalties.map(({ decision }) => decision),
        ...interviews.map(({ id }) => id),
      ]),
    );
    return campaigns
      .flatMap(({ credit }) => credit)
      .filter(({ subject }) => !known.has(subject))
      .map((entry) => {
        const details = { kind: creditKind[entry.kind].zh, nearest: nearest(entry.subject, known) };
        return finding('credit-subject', entry, 'subject', details);
      });
  },
};
