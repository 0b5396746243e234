import { addDays, type Day } from '../../../../src/domain/date.ts';
import type { Case, CaseEvent, Measure } from '../../../../src/domain/schema/tables.ts';
import { aCase, aMeasure, aPenalty } from '../cases.ts';
import { type Parts } from '../dataset.ts';
import { FAILURES } from '../inspection.ts';
import { DISPUTES, type Story } from './story.ts';
import { creditEntry, textOf } from './texts.ts';

const DECIDING: Partial<Record<Case['discipline'], readonly CaseEvent['type'][]>> = {
  caseFiled: ['caseFiled'],
  handedToPolice: ['caseFiled', 'handedToPolice'],
  orderedToRectify: ['orderIssued'],
};

/** What happens in a case, in order. */
const courseOf = (story: Story): readonly CaseEvent['type'][] => [
  ...(story.outcome === 'found'
    ? (['notified'] as const)
    : (['reported', 'notified', ...DISPUTES[story.dispute]] as const)),
  'stockSealed',
  'causeFound',
  'measureSet',
  ...((story.hasDecidingEvent && DECIDING[story.discipline]) || []),
  'firmReportsDone',
  'rechecked',
  ...(story.penaltyTerm === null ? [] : (['penaltyDecided'] as const)),
  'closed',
  ...(story.isReopened ? (['reopened', 'causeFound', 'measureSet'] as const) : []),
];

function eventsOf(n: number, story: Story, start: Day): CaseEvent[] {
  let date = start;
  return courseOf(story)
    .slice(0, story.reach)
    .map((type, i) => {
      // What follows a closing does not fall on its day.
      const least = type === 'reopened' ? 1 : 0;
      date = addDays(date, i === 0 ? 0 : Math.max(least, story.gaps[i] ?? 0));
      const note = textOf(story.firm, date);
      return { case: `aj-${n}`, date, type, level: null, until: null, note, internalNote: null };
    });
}

/** A measure set on a day; done and verified by another, where that is given. */
function measureOf(n: number, id: string, story: Story, setOn: Day, by: Day | null): Measure {
  const { firm } = story;
  const { due, done, verified } = story.measure;
  const doneOn = by ?? (done === null ? null : addDays(setOn, done));
  const verifiedOn = by ?? (doneOn && verified !== null ? addDays(doneOn, verified) : null);
  const text = textOf(firm, setOn);
  return aMeasure(n, addDays(setOn, due), {
    id,
    problem: text,
    cause: text,
    measure: text,
    doneOn,
    verifiedOn,
    evidence: verifiedOn && textOf(firm, verifiedOn),
  });
}

/** Of the first setting, done before the case was closed; and of the second, after it was reopened. */
function measuresOf(n: number, story: Story, events: readonly CaseEvent[]): Measure[] {
  const [first, anew] = events.filter(({ type }) => type === 'measureSet');
  const closedOn = events.find(({ type }) => type === 'closed')?.date ?? null;
  return [
    ...(first ? [measureOf(n, `cs-${n}-1`, story, first.date, closedOn)] : []),
    ...(anew ? [measureOf(n, `cs-${n}-2`, story, anew.date, null)] : []),
  ];
}

/** A case from its first day on; `samples` are the batches that it is about. */
export function caseParts(
  n: number,
  story: Story,
  start: Day,
  samples: readonly string[] | null,
): Parts {
  const { firm, isInCreditFile, penaltyTerm } = story;
  const events = eventsOf(n, story, start);
  const penalties = events
    .filter(({ type }) => type === 'penaltyDecided')
    .map(({ date }) =>
      aPenalty(n, date, addDays(date, penaltyTerm ?? 0), { violation: textOf(firm, date) }),
    );
  const closings = events.filter(({ type }) => type === 'closed');
  return {
    cases: [
      aCase(n, firm, {
        source: samples ? 'sampling' : 'inspection',
        samples,
        category: FAILURES[story.food].category,
        owner: story.owner,
        discipline: story.discipline,
      }),
    ],
    events,
    measures: measuresOf(n, story, events),
    penalties,
    credit: isInCreditFile
      ? [
          ...penalties.map((p) =>
            creditEntry(story, 'penalty', p.decision, addDays(p.decidedOn, 3)),
          ),
          ...closings.map(({ date }) => creditEntry(story, 'rectified', `aj-${n}`, date)),
        ]
      : [],
  };
}
