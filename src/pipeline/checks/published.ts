import { isDone, readChange, undo, type Change } from '../../domain/corrections/change.ts';
import { cellName } from '../../domain/corrections/columns.ts';
import {
  historiesOf,
  type FiledNotice,
  type NoticeHistory,
} from '../../domain/corrections/filed.ts';
import type { Campaign } from '../../domain/dataset.ts';
import { byKey } from '../../domain/group.ts';
import type { Correction, Firm } from '../../domain/schema/tables.ts';
import { differingCells, type LockedCell } from '../lock/differing.ts';
import {
  correctionFingerprint,
  lockedNotices,
  type LockedNotice,
  type LockedVersion,
} from '../lock/locked.ts';
import { finding, type Finding, type Readings } from '../problems/problem.ts';

/** A correction that is not locked yet, and what it says. */
interface Added {
  readonly correction: Correction;
  readonly change: Change;
}

/** Corrections that were published and have been removed or rewritten since. */
function alteredCorrections(
  { present: { notice } }: NoticeHistory,
  locked: LockedNotice,
  { corrections }: Campaign,
): Finding[] {
  const known = byKey(corrections, ({ id }) => id);
  return [...locked.corrections].flatMap(([id, fingerprint]) => {
    const correction = known.get(id);
    if (correction && correctionFingerprint(correction) === fingerprint) return [];
    const details = { notice: notice.id, id, gone: correction ? '' : 'yes' };
    return [
      finding('correction-altered', correction ?? corrections, correction ? 'id' : null, details),
    ];
  });
}

/** Undoes what is new, last first, and notes where it is not what the tables say. */
function undoAdded(
  present: FiledNotice,
  added: readonly Added[],
  firms: ReadonlyMap<string, Firm>,
): { readonly filed: FiledNotice; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const filed = added.reduceRight((now, { correction, change }) => {
    if (!isDone(now, change)) {
      findings.push(finding('correction-after', correction, 'after', { field: correction.field }));
    }
    return undo(now, change, firms);
  }, present);
  return { filed, findings };
}

/** New corrections dated before what is public already. */
const backdated = (added: readonly Added[], { on }: LockedNotice): Finding[] =>
  added
    .filter(({ correction }) => correction.date < on)
    .map(({ correction }) =>
      finding('correction-backdated', correction, 'date', { notice: correction.notice, on }),
    );

/** The first new correction of a cell, or of the verdict on the item that it is of. */
const correctionOf = (added: readonly Added[], { column, item }: LockedCell): Added | undefined =>
  added.find(
    ({ change }) =>
      cellName(change.column, change.item) === cellName(column, item) ||
      (item !== null && change.item === item && change.column.field === 'verdict'),
  );

/** Where a cell stands now: the row, or where a result's row is gone, that of its batch. */
function rowOf({ results, ...rows }: FiledNotice, { column, item }: LockedCell): object {
  if (column.table !== 'result') return rows[column.table];
  return results.find((row) => row.item === item) ?? rows.sample;
}

function changedFinding(
  { present }: NoticeHistory,
  cell: LockedCell,
  { items }: Readings,
): Finding {
  const { column, item } = cell;
  const name = items.find(({ id }) => id === item)?.name;
  const row = rowOf(present, cell);
  const isThere = row !== present.sample || column.table === 'sample';
  return finding('published-changed', row, isThere ? column.field : null, {
    notice: present.notice.id,
    title: column.title.zh,
    item: item ?? '',
    what: name === undefined ? column.title.zh : `${column.title.zh}（${name}）`,
    fixed: column.correctable ? '' : 'yes',
  });
}

/** Holds a notice as it is now, without what is newly corrected, against what was published. */
function noticeFindings(
  history: NoticeHistory,
  locked: LockedNotice | undefined,
  campaign: Campaign,
  readings: Readings,
  firms: ReadonlyMap<string, Firm>,
): Finding[] {
  const added = history.corrections
    .filter(({ id }) => !locked?.corrections.has(id))
    .flatMap((correction): Added[] => {
      const change = readChange(correction);
      return typeof change === 'string' ? [] : [{ correction, change }];
    });
  const { filed, findings } = undoAdded(history.present, added, firms);
  if (!locked || findings.length > 0) return [...findings];
  const altered = alteredCorrections(history, locked, campaign);
  if (altered.length > 0) return altered;
  const differing = differingCells(filed, locked).map((cell) => {
    const wrong = correctionOf(added, cell);
    return wrong
      ? finding('correction-before', wrong.correction, 'before', { field: wrong.correction.field })
      : changedFinding(history, cell, readings);
  });
  return [...backdated(added, locked), ...differing];
}

/** Published notices that are there no more, or are drafts again. */
function vanished({ notices }: Campaign, locked: ReadonlyMap<string, LockedNotice>): Finding[] {
  const known = byKey(notices, ({ id }) => id);
  return [...locked.keys()].flatMap((id) => {
    const notice = known.get(id);
    if (!notice) return [finding('published-vanished', notices, null, { notice: id, draft: '' })];
    if (notice.approval !== 'draft') return [];
    return [finding('published-vanished', notice, 'approval', { notice: id, draft: 'yes' })];
  });
}

/** What has been published changes only with a correction that says so. */
export function publishedFindings(
  campaign: Campaign,
  versions: readonly LockedVersion[],
  readings: Readings,
): Finding[] {
  const locked = lockedNotices(versions);
  const corrected = new Set(campaign.corrections.map(({ notice }) => notice));
  const notices = campaign.notices.filter(({ id }) => locked.has(id) || corrected.has(id));
  if (notices.length === 0) return vanished(campaign, locked);
  const firms = byKey(readings.firms, ({ id }) => id);
  return [
    ...vanished(campaign, locked),
    ...historiesOf({ ...campaign, notices }, firms).flatMap((history) =>
      noticeFindings(history, locked.get(history.present.notice.id), campaign, readings, firms),
    ),
  ];
}
