import { cellName, isVerdict, RECORD_COLUMNS, type RecordColumn } from '../corrections/columns.ts';
import { byKey } from '../group.ts';
import type { NoticeEntry } from '../publication/entries.ts';
import type { Publication } from '../publication/publication.ts';
import { entryChanges } from './entries.ts';
import type { FieldChange } from './fields.ts';

/** A field of a notice that differs. */
export interface NoticeFieldChange extends FieldChange {
  /** Chinese title of the column that it is filed in; `null` where it is worked out. */
  readonly column: string | null;
  /** The item of a result. */
  readonly item: string | null;
  /** It was public, and no new correction tells of the change. */
  readonly uncorrected: boolean;
}

/** What the public will see change of notices. */
export interface NoticeChanges {
  readonly added: readonly string[];
  readonly changed: readonly {
    readonly id: string;
    readonly fields: readonly NoticeFieldChange[];
  }[];
  /** `reason`: why it is public no more; `null` where it just disappears. */
  readonly withdrawn: readonly { readonly id: string; readonly reason: string | null }[];
}

type Correction = NoticeEntry['corrections'][number];

/** Where in an entry stands what a column files, if not under the column's own key. */
const PLACES: Readonly<Record<string, string>> = {
  urgent: 'notice.urgentReason',
  number: 'notice.number',
  publishedOn: 'notice.publishedOn',
  'producer.firm': 'sample.firm',
  'seller.name': 'sample.sellerName',
  'seller.address': 'sample.sellerAddress',
  'seller.region': 'sample.region',
};

const COLUMNS = byKey(RECORD_COLUMNS, (column) => cellName(column, null));

interface FiledIn {
  readonly column: RecordColumn;
  readonly item: string | null;
}

/** The column that a field of a notice is filed in. */
function filedIn(path: string): FiledIn | null {
  const [first = '', ...rest] = path.split('.');
  const field = rest.at(-1) ?? '';
  const item = first === 'failures' ? rest.slice(0, -1).join('.') : null;
  const name =
    item !== null
      ? `result.${field}`
      : (PLACES[path] ?? (first === 'producer' ? `firm.${field}` : `sample.${rest[0] ?? first}`));
  const column = COLUMNS.get(name);
  return column ? { column, item } : null;
}

/** Whether a correction explains that a column changed: it is of that column, or of one that brings it along. */
function explains(correction: Correction, { column, item }: FiledIn): boolean {
  const corrected = RECORD_COLUMNS.find(({ title }) => title.zh === correction.field);
  if (!corrected || correction.item !== item) return false;
  if (corrected === column || (item !== null && isVerdict(corrected))) return true;
  return column.table === 'firm' && cellName(corrected, null) === 'sample.firm';
}

const without = (entry: object, key: string): object =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));

/** How a result reads in numbers follows from the result; corrections are told of by what they change. */
const shown = (notice: NoticeEntry): object => ({
  ...without(notice, 'corrections'),
  failures: notice.failures.map((failure) => without(failure, 'reading')),
});

export function noticeChanges(before: Publication, after: Publication): NoticeChanges {
  const { added, changed, removed } = entryChanges(before.notices, after.notices, shown);
  const was = byKey(before.notices, ({ id }) => id);
  const is = byKey(after.notices, ({ id }) => id);
  const reasons = byKey(after.history.withdrawn, ({ id }) => id);
  const detail = (id: string, change: FieldChange): NoticeFieldChange => {
    const filed = filedIn(change.path);
    const known = new Set(was.get(id)?.corrections.map((correction) => correction.id));
    const fresh = (is.get(id)?.corrections ?? []).filter((correction) => !known.has(correction.id));
    return {
      ...change,
      column: filed?.column.title.zh ?? null,
      item: filed?.item ?? null,
      uncorrected: filed !== null && !fresh.some((correction) => explains(correction, filed)),
    };
  };
  return {
    added,
    changed: changed.map(({ id, fields }) => ({
      id,
      fields: fields.map((change) => detail(id, change)),
    })),
    withdrawn: removed.map((id) => ({ id, reason: reasons.get(id)?.reason ?? null })),
  };
}
