import { plural, say } from '../sentence.ts';
import type { interview as zh } from '../zh/interview.ts';

export const interview: typeof zh = {
  title: 'Accountability interviews',
  lead: 'What each interview was about, who attended, who promised what, and whether it was kept.',
  description: 'Interviews: date, form, agenda, attendance, commitments and follow-up.',
  facts: (day, level, form) => say`${day}, ${level.toLowerCase()} interview, ${form.toLowerCase()}`,
  attendees: (people) => say`${people} ${plural(people, 'person', 'people')} attended`,
  agenda: 'Agenda',
  attendance: 'Attendance',
  commitments: 'Commitments and follow-up',
  noCommitments: 'No commitments on record.',
  kept: (commitments, kept, late) =>
    say`${commitments} ${plural(commitments, 'commitment', 'commitments')}: ${kept} kept, ${late} overdue.`,
  region: 'Region concerned',
  firm: 'Firm interviewed',
};
