import { creditKind } from '../../domain/schema/vocabularies.ts';
import { nearest } from '../nearest.ts';
import { finding } from '../problems/problem.ts';
import type { SharedCheck } from './check.ts';

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
