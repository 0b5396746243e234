import type { CaseEvent, Measure } from '../../schema/tables.ts';
import type { CaseHistory, HistoryFault } from './fault.ts';

const by = (day: string | null, limit: string) => day !== null && day <= limit;

/** A penalty, by its row or its event, and nothing done by the firm: a fine in place of management, 以罚代管. */
function isPenaltyOnly({ events, measures, penalties }: CaseHistory, closedOn: string): boolean {
  const isPenalised =
    penalties.some(({ decidedOn }) => decidedOn <= closedOn) ||
    events.some(({ type, date }) => type === 'penaltyDecided' && date <= closedOn);
  return isPenalised && !measures.some(({ doneOn }) => by(doneOn, closedOn));
}

const unfinishedFault = (measure: Measure, closedOn: string): HistoryFault => ({
  rule: 'case-closed-before-due',
  record: measure,
  field: by(measure.doneOn, closedOn) ? 'verifiedOn' : 'doneOn',
  details: { case: measure.case, measure: measure.id, due: measure.due, closedOn },
});

/** One closing of a case: on nothing verified, or before everything was. */
function faultsOfClosing(closing: CaseEvent, history: CaseHistory): HistoryFault[] {
  const { measures } = history;
  const closedOn = closing.date;
  const isProven = measures.some((m) => by(m.verifiedOn, closedOn) && m.evidence !== null);
  if (!isProven) {
    const rule = isPenaltyOnly(history, closedOn) ? 'case-penalty-only' : 'case-closed-unverified';
    return [{ rule, record: closing, field: 'type', details: { case: closing.case, closedOn } }];
  }
  return measures
    .filter((m) => !by(m.doneOn, closedOn) || !by(m.verifiedOn, closedOn))
    .map((measure) => unfinishedFault(measure, closedOn));
}

/**
 * What is wrong with how a case was closed. A closing since reopened is mended; a result that
 * re-inspection overturned leaves nothing to rectify.
 */
export function closingFaults(history: CaseHistory): HistoryFault[] {
  const last = history.events.findLast(({ type }) => type === 'closed' || type === 'reopened');
  if (last?.type !== 'closed') return [];
  const overturned = history.events.some(
    ({ type, date }) => type === 'reinspectionOverturned' && date <= last.date,
  );
  return overturned ? [] : faultsOfClosing(last, history);
}
