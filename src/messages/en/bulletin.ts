import { plural, say } from '../sentence.ts';
import type { bulletin as zh } from '../zh/bulletin.ts';

export const bulletin: typeof zh = {
  indexTitle: 'Risk bulletins',
  lead: 'What each campaign found, the interviews held, and how far things have been put right.',
  description: 'Risk bulletins: findings, interviews and progress of each campaign.',
  kind: { findings: 'Findings', interview: 'Interview', progress: 'Progress' },
  publishedOn: (day) => say`Published on ${day}`,
  updatedTo: (day) => say`Figures updated to ${day}`,
  next: (day) => say`Next bulletin: ${day}`,
  headline: 'Headline figures',
  tieOut: {
    heading: 'Checked against the announced totals',
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
    overturned: (batches) =>
      say`Since the announcement, ${batches} ${plural(batches, 'batch has', 'batches have')} been overturned on re-inspection and no longer ${plural(batches, 'counts', 'count')} as failing`,
  },
  stat: {
    'firms.inspected': 'Firms visited',
    visits: 'Visits',
    samples: 'Batches tested',
    'samples.failed': 'Batches failed',
    'firms.suspected': 'Firms suspected',
    groups: 'Work groups',
  },
  headlines: {
    findings: [
      {
        stat: 'firms.inspected',
        name: 'Firms visited',
        unit: 'firms',
        meaning: 'visited on the spot, each counted once',
      },
      {
        stat: 'samples',
        name: 'Tested',
        unit: 'batches',
        meaning: 'drawn where food is made and sold',
      },
      {
        stat: 'samples.failed',
        name: 'Failed',
        unit: 'batches',
        meaning: 'with at least one item outside its limit',
      },
      { stat: 'samples.failRate', name: 'Failure rate', unit: '', meaning: '' },
      {
        stat: 'firms.suspected',
        name: 'Firms suspected',
        unit: 'firms',
        meaning: 'case filed or handed to the police; suspected is not guilty',
      },
    ],
    interview: [
      {
        stat: 'interviews',
        name: 'Interviews',
        unit: '',
        meaning: 'collective, with firms, and with local government',
      },
      {
        stat: 'interviews.attendees',
        name: 'Attendances',
        unit: '',
        meaning: 'those present at each, added up',
      },
      {
        stat: 'commitments',
        name: 'Commitments',
        unit: '',
        meaning: 'with who is to do what by when',
      },
      { stat: 'commitments.kept', name: 'Kept', unit: '', meaning: 'by the day of the data' },
      {
        stat: 'commitments.late',
        name: 'Overdue',
        unit: '',
        meaning: 'past their date and not yet kept',
      },
    ],
    progress: [
      { stat: 'cases', name: 'Cases', unit: '', meaning: 'from failing batches and from visits' },
      { stat: 'cases.closed', name: 'Closed', unit: '', meaning: 'verified by the regulator' },
      {
        stat: 'cases.open',
        name: 'Open',
        unit: '',
        meaning: 'not closed yet, the overdue included',
      },
      {
        stat: 'cases.overdue',
        name: 'Overdue',
        unit: '',
        meaning: 'open, with something past its date',
      },
      {
        stat: 'cases.closedLate',
        name: 'Closed late',
        unit: '',
        meaning: 'closed, but after the deadline',
      },
    ],
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
  openCases: { none: 'No open cases at present.', all: 'The whole follow-up list' },
};
