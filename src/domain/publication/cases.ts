import type { CaseEvent, Measure, Penalty } from '../schema/tables.ts';
import type { CaseFile, Context } from './context.ts';
import type { CaseEntry, NoticeEntry } from './entries.ts';
import { groupBy } from '../group.ts';
import { isPenaltyPublic, isUndecided } from './visibility.ts';

/** Events that would tell of a named firm that a case is filed against it. */
const TELLS_OF_SUSPICION: ReadonlySet<string> = new Set(['caseFiled', 'handedToPolice']);

const eventEntry = ({
  date,
  type,
  level,
  until,
  note,
}: CaseEvent): CaseEntry['timeline'][number] => ({
  date,
  type,
  level,
  until,
  note,
});

function measureEntry(measure: Measure, asOf: string): CaseEntry['measures'][number] {
  const known = (day: string | null) => (day !== null && day <= asOf ? day : null);
  const [doneOn, verifiedOn] = [known(measure.doneOn), known(measure.verifiedOn)];
  const status = verifiedOn ? 'verified' : measure.due < asOf ? 'late' : doneOn ? 'done' : 'due';
  return {
    id: measure.id,
    problem: measure.problem,
    cause: measure.cause,
    kind: measure.kind,
    measure: measure.measure,
    due: measure.due,
    doneOn,
    verifiedOn,
    evidence: verifiedOn ? measure.evidence : null,
    status,
  };
}

const penaltyEntry = (penalty: Penalty): CaseEntry['penalties'][number] => ({
  decision: penalty.decision,
  violation: penalty.violation,
  penalty: penalty.penalty,
  fine: penalty.fine,
  authority: penalty.authority,
  decidedOn: penalty.decidedOn,
});

/** Measures that the firm had set by the day: those of a plan dated later are not known yet. */
const areMeasuresKnown = (file: CaseFile): boolean =>
  file.events.some((event) => event.type === 'measureSet');

function caseEntry(file: CaseFile, notices: readonly NoticeEntry[], context: Context): CaseEntry {
  const silent = isUndecided(file) && !context.dataset.site.policy.nameSuspects;
  const penalties = file.penalties.filter((penalty) => isPenaltyPublic(penalty, context.asOf));
  const isNamed = notices.length > 0 || penalties.length > 0;
  return {
    id: file.case.id,
    campaign: file.campaign.id,
    source: file.case.source,
    firm: isNamed ? file.case.firm : null,
    notices: notices.map(({ id }) => id),
    category: file.case.category,
    region: file.case.owner,
    discipline: silent && isNamed ? null : file.case.discipline,
    status: file.status,
    timeline: file.events
      .filter(({ type }) => !silent || !TELLS_OF_SUSPICION.has(type))
      .map(eventEntry),
    measures: areMeasuresKnown(file)
      ? file.measures.map((measure) => measureEntry(measure, context.asOf))
      : [],
    penalties: penalties.map(penaltyEntry),
  };
}

/** Every case opened by the day. A firm is named only where a notice or a penalty names it. */
export function caseEntries(context: Context, notices: readonly NoticeEntry[]): CaseEntry[] {
  const bySample = groupBy(notices, (notice) => notice.sample.number);
  return context.views.flatMap((view) =>
    view.caseFiles.map((file) =>
      caseEntry(
        file,
        (file.case.samples ?? []).flatMap((sample) => bySample.get(sample) ?? []),
        context,
      ),
    ),
  );
}
