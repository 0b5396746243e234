import { plural, say } from '../sentence.ts';
import type { region as zh } from '../zh/region.ts';

export const region: typeof zh = {
  indexTitle: 'By region',
  lead: 'Visits, tests and follow-up in each region. What was sampled, and how much, differs from place to place: this is no ranking.',
  description: (name) => `${name}: visits, test results and follow-up.`,
  partOf: (parent) => say`Reported apart; its figures are part of ${parent} and counted once.`,
  includes: (parts) => say`Figures include ${parts}, which is also reported apart.`,
  followUpSentence: (cases, closed, open, overdue) =>
    say`${cases} ${plural(cases, 'case', 'cases')} handled here: ${closed} closed, ${open} open, of which ${overdue} overdue.`,
  noCases: 'No cases are handled here.',
  median: (days) =>
    say`Closed cases took ${days} ${plural(days, 'day', 'days')} from opening to closure (median).`,
  cases: 'Cases handled here',
  allCases: 'The whole follow-up list',
  attribution:
    'Visits count where the firm is, batches where they were drawn, cases where they are handled.',
};
