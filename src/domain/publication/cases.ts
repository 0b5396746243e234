import type { Case, CaseEvent, Measure, Penalty } from '../schema/tables.ts';
import { measureStatus, type CaseFile } from './case-file.ts';
import type { Context } from './context.ts';
import type { CaseEntry, NoticeEntry } from './entries.ts';
import { ascending, groupBy } from '../group.ts';
import { withoutNames, withPublicNames } from './names.ts';
import { isSuspicion, maySayFiled, publicPenalties } from './visibility.ts';

/** Events that say how the case of a named firm is dealt with. */
const SAYS_HOW: ReadonlySet<string> = new Set([
  'caseFiled',
  'handedToPolice',
  'orderIssued',
  'penaltyDecided',
]);

/** Events by which it is on record how a case is dealt with. */
const DECIDING: Partial<Record<Case['discipline'], CaseEvent['type']>> = {
  caseFiled: 'caseFiled',
  handedToPolice: 'handedToPolice',
  orderedToRectify: 'orderIssued',
};

const hasHappened = ({ events }: CaseFile, type: CaseEvent['type'] | undefined): boolean =>
  events.some((event) => event.type === type);

/** Whether it is settled how a case is dealt with. Where no event says so, its closing does. */
const isOnRecord = (file: CaseFile): boolean =>
  file.status.state === 'closed' ||
  file.penalties.length > 0 ||
  hasHappened(file, DECIDING[file.case.discipline]);

const eventEntry = ({ date, type, level, until, note }: CaseEvent) => ({
  date,
  type,
  level,
  until,
  note,
});

const measureEntry = (measure: Measure, asOf: string): CaseEntry['measures'][number] => ({
  id: measure.id,
  problem: measure.problem,
  cause: measure.cause,
  kind: measure.kind,
  measure: measure.measure,
  due: measure.due,
  doneOn: measure.doneOn,
  verifiedOn: measure.verifiedOn,
  evidence: measure.evidence,
  status: measureStatus(measure, asOf),
});

const penaltyEntry = (penalty: Penalty): CaseEntry['penalties'][number] => ({
  decision: penalty.decision,
  violation: penalty.violation,
  penalty: penalty.penalty,
  fine: penalty.fine,
  authority: penalty.authority,
  decidedOn: penalty.decidedOn,
});

const factsOf = (file: CaseFile) => ({
  id: file.case.id,
  campaign: file.campaign.id,
  source: file.case.source,
  category: file.case.category,
  region: file.case.owner,
  status: file.status,
});

/**
 * The case of a firm that a notice, a penalty, or the policy names. While it is open, nobody is told how it is
 * dealt with, whichever way that is: silence in grave cases alone would point at the suspects.
 */
function namedEntry(file: CaseFile, notices: readonly string[], context: Context): CaseEntry {
  const isSettled = file.status.state === 'closed' && !isSuspicion(file);
  const isTold = isSettled || maySayFiled(file, context);
  return {
    ...factsOf(file),
    firm: file.case.firm,
    notices: [...notices],
    discipline: isTold ? file.case.discipline : null,
    disciplineReason: isTold ? file.case.reason : null,
    withheld: false,
    timeline: file.events.filter(({ type }) => isTold || !SAYS_HOW.has(type)).map(eventEntry),
    measures: file.measures.map((measure) => measureEntry(measure, context.asOf)),
    penalties: publicPenalties(file, context.asOf).map(penaltyEntry),
  };
}

/**
 * The case of a firm that is not named. Its problems are told in words only where they were found on a
 * visit and are no suspicion: words on a suspicion, or on a batch that is not published, would tell whose it is.
 */
function unnamedEntry(file: CaseFile, context: Context): CaseEntry {
  const withheld = file.case.source === 'sampling' || isSuspicion(file);
  return {
    ...factsOf(file),
    firm: null,
    notices: [],
    discipline: isOnRecord(file) ? file.case.discipline : null,
    disciplineReason: isOnRecord(file) && !withheld ? file.case.reason : null,
    withheld,
    timeline: file.events
      .map(eventEntry)
      .map((event) => (withheld ? { ...event, note: null } : event)),
    measures: withheld ? [] : file.measures.map((m) => measureEntry(m, context.asOf)),
    penalties: [],
  };
}

function caseEntry(file: CaseFile, notices: readonly string[], context: Context): CaseEntry {
  const firm = context.firms.get(file.case.firm);
  if (!firm) throw new Error(`Firm ${file.case.firm} is not in the dataset`);
  const isNamed =
    notices.length > 0 ||
    publicPenalties(file, context.asOf).length > 0 ||
    (isSuspicion(file) && isOnRecord(file) && maySayFiled(file, context));
  return isNamed
    ? withPublicNames(firm, namedEntry(file, notices, context), context)
    : withoutNames(firm, unnamedEntry(file, context));
}

/** Every case opened by the day, oldest first. */
export function caseEntries(context: Context, notices: readonly NoticeEntry[]): CaseEntry[] {
  const bySample = groupBy(notices, ({ sample }) => sample.number);
  const noticesOf = ({ case: { samples } }: CaseFile) =>
    (samples ?? []).flatMap((sample) => (bySample.get(sample) ?? []).map(({ id }) => id));
  return context.views
    .flatMap(({ caseFiles }) => caseFiles.map((file) => caseEntry(file, noticesOf(file), context)))
    .toSorted(
      ascending(
        ({ status }) => status.openedOn,
        ({ id }) => id,
      ),
    );
}

/** Cases of which the publication does not say whose they are. */
export function unnamedFiles(context: Context, cases: readonly CaseEntry[]): CaseFile[] {
  const unnamed = new Set(cases.filter(({ firm }) => firm === null).map(({ id }) => id));
  return context.views.flatMap(({ caseFiles }) =>
    caseFiles.filter((file) => unnamed.has(file.case.id)),
  );
}
