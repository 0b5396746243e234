import { say } from '../sentence.ts';
import type { bulletin as zh } from '../zh/bulletin.ts';

export const bulletin: typeof zh = {
  indexTitle: 'Risk bulletins',
  lead: 'What each campaign found, the interviews held, and how far things have been put right.',
  description: 'Risk bulletins: findings, interviews and progress of each campaign.',
  kind: { findings: 'Findings', interview: 'Interview', progress: 'Progress' },
  publishedOn: (day) => say`Published on ${day}`,
  next: (day) => say`Next bulletin: ${day}`,
  headline: 'Headline figures',
  tieOut: {
    meaning:
      'On the left what was announced to the public, on the right what the rows of the data come to. Both must agree, or the site is not published.',
    incomplete:
      'The campaign’s results are not complete; they are checked against the announced totals once they are.',
    stat: 'Figure',
    declared: 'Announced',
    computed: 'From the rows',
    agrees: 'Agreement',
    yes: 'Agrees',
    no: 'Differs',
  },
  stat: {
    'firms.inspected': 'Firms visited',
    visits: 'Visits',
    samples: 'Batches tested',
    'samples.failed': 'Batches failed',
    'firms.suspected': 'Firms suspected',
    groups: 'Work groups',
  },
  meaning: {
    inspected: 'visited on the spot, each counted once',
    samples: 'drawn where food is made and sold',
    failed: 'with at least one item outside its limit',
    suspected: 'case filed, which is not yet a finding of guilt',
  },
  sources: 'Sources',
  citation: 'Cite as',
  cite: (regulator, title, number, day, url) =>
    `${regulator}: ${title} (${number}), ${day}. ${url}`,
  definitions: {
    firms: ['firms', 'Each firm counted once.'],
    visits: ['visits', 'A firm visited twice counts twice.'],
    batches: ['batches', 'Products of one production run and one size.'],
    people: ['attendances', 'Sum of those present; one person may count more than once.'],
  },
  quoteSource: (source) => `— ${source}`,
  attendance: { role: 'Role', people: 'People', reported: 'Reported on', total: 'Total' },
  commitment: {
    party: 'By',
    commitment: 'Commitment',
    due: 'Due',
    status: 'Follow-up',
    kept: (day) => say`${day}`,
    keptLate: (day) => say`${day}, after its date`,
    done: 'Kept',
    late: 'Overdue',
    pending: 'Not yet due',
  },
  discipline: { kind: 'Dealt with by', cases: 'Cases' },
  openCases: { none: 'No open cases at present.' },
};
