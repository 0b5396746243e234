import type { Day } from '../date.ts';
import { ascending, byKey } from '../group.ts';
import type { Context } from './context.ts';
import type { CaseEntry, NoticeEntry } from './entries.ts';
import type { AlertEntry } from './entries-history.ts';
import type { Withdrawn } from './former.ts';
import { isUrgent } from './hold.ts';

/** The highest grade of `problem-classes.csv`. */
const GRAVEST = 5;

type Event = Pick<CaseEntry['timeline'][number], 'date' | 'type' | 'level'>;

/** What may make a notice one of serious risk. */
interface Facts {
  readonly publishedOn: Day;
  readonly urgent: boolean;
  readonly problemClasses: readonly string[];
  readonly events: readonly Event[];
}

type Serious = Pick<AlertEntry, 'since' | 'reason'>;

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Since when, and why, a notice warns of a serious risk; `null` where it does not. */
function seriousOf(facts: Facts, gravest: ReadonlySet<string>): Serious | null {
  const { publishedOn, urgent, problemClasses, events } = facts;
  if (urgent) return { since: publishedOn, reason: 'urgent' };
  if (problemClasses.some((code) => gravest.has(code))) {
    return { since: publishedOn, reason: 'gravest' };
  }
  const recall = events
    .filter(({ type, level }) => type === 'recallStarted' && level === 'one')
    .toSorted(ascending(({ date }) => date))[0];
  return recall ? { since: later(recall.date, publishedOn), reason: 'recall' } : null;
}

/** Days after the first on which what was said changed. */
const changesAfter = (since: Day, days: readonly Day[]): Day[] =>
  [...new Set(days)].filter((day) => day > since).toSorted();

function ofNotice(
  notice: NoticeEntry,
  events: readonly Event[],
  gravest: ReadonlySet<string>,
): AlertEntry[] {
  const serious = seriousOf({ ...notice, events }, gravest);
  if (!serious) return [];
  const updatedOn = changesAfter(
    serious.since,
    notice.corrections.map(({ date }) => date),
  );
  return [{ id: notice.id, ...serious, updatedOn, cancelledOn: null }];
}

/** An alert that was given while the notice was public has to be called off by name. */
function ofWithdrawn(
  { entry, filed, events }: Withdrawn,
  context: Context,
  gravest: ReadonlySet<string>,
): AlertEntry[] {
  const { present, corrections } = filed;
  const facts = {
    publishedOn: entry.publishedOn,
    urgent: isUrgent(present.notice),
    problemClasses: present.results
      .filter(({ verdict }) => verdict === 'fail')
      .flatMap(({ item }) => context.items.get(item)?.problemClass ?? []),
    events: events.filter(({ date }) => date < entry.withdrawnOn),
  };
  const serious = seriousOf(facts, gravest);
  if (!serious) return [];
  const days = corrections.map(({ date }) => date).filter((day) => day < entry.withdrawnOn);
  const updatedOn = changesAfter(serious.since, days);
  return [{ id: entry.id, ...serious, updatedOn, cancelledOn: entry.withdrawnOn }];
}

/**
 * Notices of serious risk, for which alerts go out: published in urgency, of a problem class of the highest
 * grade, or of a batch that is recalled at the first level.
 */
export function alertEntries(
  context: Context,
  notices: readonly NoticeEntry[],
  cases: readonly CaseEntry[],
  withdrawn: readonly Withdrawn[],
): AlertEntry[] {
  const gravest = new Set(
    context.dataset.problemClasses.filter((p) => p.gravity >= GRAVEST).map(({ code }) => code),
  );
  const caseOf = byKey(cases, ({ id }) => id);
  const current = notices.flatMap((notice) =>
    ofNotice(notice, caseOf.get(notice.case ?? '')?.timeline ?? [], gravest),
  );
  const former = withdrawn.flatMap((one) => ofWithdrawn(one, context, gravest));
  return [...current, ...former].toSorted(ascending(({ id }) => id));
}
