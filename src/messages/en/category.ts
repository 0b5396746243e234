import { plural, say } from '../sentence.ts';
import type { category as zh } from '../zh/category.ts';

export const category: typeof zh = {
  indexTitle: 'By kind of food',
  lead: (count) =>
    say`Results for ${count} kinds of food, side by side. Where differences are within the margin of error, none is ranked above another.`,
  description: (name) =>
    `${name}: test results, failing items, what was done, and all non-compliance notices.`,
  scope: (scope) => `Covers: ${scope}`,
  findings: 'What stands out',
  rate: {
    above: (rate, low, high, average) =>
      say`${rate} failed (95% interval ${low}–${high}): above the campaign’s average of ${average}, by more than sampling error explains.`,
    below: (rate, low, high, average) =>
      say`${rate} failed (95% interval ${low}–${high}): below the campaign’s average of ${average}, by more than sampling error explains.`,
    same: (rate, low, high, average) =>
      say`${rate} failed (95% interval ${low}–${high}): not reliably different from the campaign’s average of ${average}.`,
    few: (failed, samples) =>
      say`${failed} of ${samples} batches failed: too few for a rate, or to be compared with the average.`,
    none: 'Nothing was sampled here.',
  },
  compared: {
    above: 'Above average',
    below: 'Below average',
    same: 'Not reliably different',
    few: 'Too few batches',
  },
  leadingClass: (name, batches) =>
    say`The most common kind of problem: ${name.toLowerCase()}, ${batches} ${plural(batches, 'batch', 'batches')}.`,
  leadingItem: (item, notices) =>
    say`Among published notices the item that failed most often is ${item}: ${notices} ${plural(notices, 'notice', 'notices')}.`,
  followUp: (cases, closed, overdue) =>
    say`${cases} ${plural(cases, 'case', 'cases')} opened, from failing batches and from visits: ${closed} closed, ${overdue} overdue.`,
  repeats: (repeats) =>
    say`${repeats} ${plural(repeats, 'notice is', 'notices are')} about a firm that had the same kind of problem within twelve months.`,
  overCampaigns: 'Against the campaign before',
  figures: 'Figures',
  table: {
    category: 'Food',
    region: 'Region',
    firms: 'Firms visited',
    samples: 'Batches',
    failed: 'Failed',
    rate: 'Failure rate',
    compared: 'Against average',
    cases: 'Cases',
    open: 'Open',
    overdue: 'Overdue',
    closed: 'Closed',
  },
  whole: 'Whole campaign',
  stat: {
    firms: 'Firms visited',
    visits: 'Visits',
    samples: 'Batches tested',
    failed: 'Failed',
    rate: 'Failure rate',
    random: 'Drawn at random',
    blind: 'Tested blind',
    suspected: 'Firms suspected',
    suspectedMeaning: 'A case is filed or handed to the police; suspicion is not a finding',
    groups: 'Work groups',
    categories: 'Kinds of food sampled',
  },
  itemsTitle: 'Items that failed, in published notices',
  notices: 'Non-compliance notices',
  noNotices: 'No notices published at present.',
  allNotices: (count) => say`All ${count} ${plural(count, 'notice', 'notices')}`,
  method: 'Sampling, and what it can not say',
};
