import { ascending } from '../../src/domain/group.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import type { CreditEntry, Firm, Interview } from '../../src/domain/schema/tables.ts';
import { dayOf } from './case-events.ts';
import type { Docket } from './cases.ts';
import type { Reference } from './reference.ts';
import type { Drawn } from './seeds.ts';

type Entry = Omit<CreditEntry, 'gradeAfter'> & { readonly steps: number };

const GRADES = ['A', 'B', 'C', 'D'];

/** A grade some steps worse, or better where negative, within A to D. */
function graded(grade: string, steps: number): string {
  const place = GRADES.indexOf(grade) + steps;
  return GRADES[Math.min(Math.max(place, 0), GRADES.length - 1)] ?? grade;
}

function failureEntry(
  { draw, sample }: Drawn,
  docket: Docket | undefined,
  reference: Reference,
): Entry {
  const items = (draw.specimen?.items ?? []).map((item) => reference.items.get(item)?.name ?? item);
  const notifiedOn = docket && dayOf(docket.events, 'notified');
  return {
    firm: sample.firm,
    date: notifiedOn ?? sample.reportedOn,
    kind: 'failingSample',
    subject: sample.sample,
    content: `${sample.product}（${sample.madeOn}）${items.join('、')}不合格`,
    steps: 1,
  };
}

function caseEntries({ case: record, events, penalties }: Docket): Entry[] {
  const about = { firm: record.firm };
  const closed = dayOf(events, 'reopened') ? null : dayOf(events, 'closed');
  return [
    ...penalties.map(({ decidedOn, decision, violation }) => ({
      ...about,
      date: addWorkingDays(decidedOn, 3),
      kind: 'penalty' as const,
      subject: decision,
      content: `因${violation}受到行政处罚`,
      steps: 1,
    })),
    ...(closed
      ? [
          {
            ...about,
            date: closed,
            kind: 'rectified' as const,
            subject: record.id,
            content: '整改措施经监管部门核验落实，案件办结',
            steps: -1,
          },
        ]
      : []),
  ];
}

const interviewEntries = (interviews: readonly Interview[]): Entry[] =>
  interviews.flatMap(({ id, firm, date, title }) =>
    firm ? [{ firm, date, kind: 'interview' as const, subject: id, content: title, steps: 0 }] : [],
  );

/** Entries of the credit files, by day, and the grades that the firms are left with. */
export function creditOf(
  failing: readonly Drawn[],
  dockets: readonly Docket[],
  interviews: readonly Interview[],
  firms: readonly Firm[],
  reference: Reference,
): { entries: CreditEntry[]; grades: ReadonlyMap<string, string> } {
  const grades = new Map(firms.map(({ id, grade }) => [id, grade ?? 'B']));
  const docketOf = (drawn: Drawn) =>
    dockets.find(({ seed }) => seed.samples.includes(drawn.sample));
  const entries = [
    ...failing.map((drawn) => failureEntry(drawn, docketOf(drawn), reference)),
    ...dockets.flatMap(caseEntries),
    ...interviewEntries(interviews),
  ]
    .toSorted(ascending(({ date }) => date))
    .map(({ steps, ...entry }) => {
      const gradeAfter = graded(grades.get(entry.firm) ?? 'B', steps);
      grades.set(entry.firm, gradeAfter);
      return { ...entry, gradeAfter };
    });
  return { entries, grades };
}
