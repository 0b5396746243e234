import { deadlineOf, dueDate } from '../../domain/case/deadline.ts';
import { byKey } from '../../domain/group.ts';
import { finding } from '../problems/problem.ts';
import type { SharedCheck } from './check.ts';

/** Credit is repaired only when the law allows it to be asked for: a repair takes a penalty out of sight. */
export const creditRepairs: SharedCheck = {
  needs: ['deadlines', 'penalties', 'credit'],
  run({ campaigns, deadlines }) {
    if (!deadlines.some(({ step }) => step === 'credit-repair')) return [];
    const limit = deadlineOf(deadlines, 'credit-repair');
    const penalties = campaigns.flatMap((campaign) => campaign.penalties);
    const decided = new Map([
      ...byKey(penalties, (penalty) => penalty.case),
      ...byKey(penalties, ({ decision }) => decision),
    ]);
    return campaigns
      .flatMap(({ credit }) => credit)
      .filter(({ kind }) => kind === 'repaired')
      .flatMap((entry) => {
        const penalty = decided.get(entry.subject);
        const from = penalty && dueDate(penalty.decidedOn, limit);
        if (from === undefined || entry.date >= from) return [];
        const details = { decidedOn: penalty?.decidedOn ?? '', from };
        return [finding('credit-repair-early', entry, 'date', details)];
      });
  },
};
