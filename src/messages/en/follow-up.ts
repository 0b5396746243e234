import { plural, say } from '../sentence.ts';
import type { followUp as zh } from '../zh/follow-up.ts';

export const followUp: typeof zh = {
  ages: {
    title: 'How long open cases have taken',
    band: 'Time',
    open: 'Open, since opening',
    overdue: 'Overdue, since the deadline',
    upTo: (days) => `Up to ${days} days`,
    between: (from, to) => `${from}–${to} days`,
    over: (days) => `More than ${days} days`,
    none: 'Every case is closed.',
  },
  steps: {
    title: 'How long each step took',
    note: 'From opening, the median over the cases that have reached the step; notice and control for failing samples only.',
    step: 'Step',
    days: 'Days',
    names: {
      toNotified: 'Firm notified',
      toControlled: 'Stock sealed or recalled',
      toCause: 'Cause found',
      toMeasures: 'Measures set',
      toFirmDone: 'Firm reports done',
      toRechecked: 'Regulator re-checked',
      toClose: 'Closed',
    },
  },
  roles: {
    title: 'Made here, drawn here',
    note: 'Each batch and each case counts once in any total. What was drawn here and what was made here are told apart.',
    made: (made, failed) =>
      say`${made} ${plural(made, 'batch was', 'batches were')} made here; ${failed} failed.`,
    drawnElsewhere: (batches) =>
      say`${batches} of these ${plural(batches, 'was', 'were')} drawn elsewhere.`,
    madeElsewhere: (batches) =>
      say`${batches} ${plural(batches, 'batch', 'batches')} drawn here ${plural(batches, 'was', 'were')} made elsewhere.`,
    fromElsewhere: (cases) =>
      say`${cases} ${plural(cases, 'case', 'cases')} handled here came from sampling elsewhere.`,
    passedOn: (cases) =>
      say`${cases} ${plural(cases, 'case', 'cases')} from sampling here ${plural(cases, 'is', 'are')} handled elsewhere.`,
    police: (cases) =>
      say`${cases} ${plural(cases, 'case was', 'cases were')} handed to the police.`,
    fewPolice: (least) =>
      `Fewer than ${least} cases handed to the police are not counted here, lest it show which firm is suspected; the total is in the bulletin.`,
  },
  measures: {
    title: 'Problems and measures',
    note: 'Each problem has its measure, each measure its deadline; it counts as carried out once the regulator has verified it.',
    open: 'Not carried out yet',
    allVerified: 'All measures listed are verified.',
    verified: (measures) => say`${measures} verified`,
    shown: (shown, total) => say`${shown} of ${total}.`,
    withheld: (cases) =>
      say`In ${cases} more ${plural(cases, 'case', 'cases')} nothing is decided yet or the batch is not published; their problems and measures are not listed.`,
    none: 'No measures to list.',
    due: (day) => say`Due ${day}`,
  },
  interviews: {
    title: 'Interviews',
    none: 'No interview concerned this region alone.',
    collective: 'Interviews of all regions, attended from here too:',
    facts: (day, level, form) =>
      say`${day}, ${level.toLowerCase()} interview, ${form.toLowerCase()}`,
  },
  lists: {
    all: 'All',
    byState: 'State',
    byCategory: 'Food',
    byRegion: 'Region in charge',
    in: (name) => `Follow-up: ${name}`,
    description: (name) =>
      `Follow-up cases, ${name}: how far each has got, who has to act next and by when.`,
    count: (cases) => say`${cases} ${plural(cases, 'case', 'cases')}.`,
    none: 'There are no such cases.',
  },
  firm: {
    history: 'Last visits and batches',
    mark: {
      met: 'Visit: requirements met',
      mostlyMet: 'Visit: mostly met',
      notMet: 'Visit: not met',
      passed: 'Batch passed',
      failed: 'Batch failed',
    },
    discipline: 'Dealt with by',
    rule: (reason) => say`Reason: ${reason}`,
    dates: {
      selfInspected: 'Firm inspected itself',
      firmReportsDone: 'Firm reported done',
      rechecked: 'Regulator re-checked',
      closed: 'Closed',
    },
    cause: (cause) => say`Root cause: ${cause}`,
    interviews: 'Interviews',
    replies: 'The firm’s reply',
    repliesNote: 'In the firm’s own words; not the opinion of the regulator.',
    replied: (day, notice) => say`${day}, on notice ${notice}`,
  },
};
