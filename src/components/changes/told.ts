import { cellName, columnTitled, type RecordColumn } from '../../domain/corrections/columns.ts';
import { isDate } from '../../domain/date.ts';
import type { NoticeEntry } from '../../domain/publication/entries.ts';
import type { Formats, Locale, Messages } from '../../messages/index.ts';
import { filed, type Part, type Sentence } from '../../messages/sentence.ts';
import type { Published } from '../../queries/published.ts';
import { dayOf } from '../figures.ts';

type CorrectionEntry = NoticeEntry['corrections'][number];

/** What is needed to tell of a change in the reader's language. */
export interface Telling {
  readonly data: Published;
  readonly locale: Locale;
  readonly t: Messages;
  readonly f: Formats;
}

const CODED = { region: 'regions', category: 'categories', food: 'foods' } as const;

const isCoded = (field: string): field is keyof typeof CODED => Object.hasOwn(CODED, field);

/** What stood in a column, as a reader would say it: codes by their names, days in full. */
export function cellText(column: RecordColumn | undefined, text: string, telling: Telling): Part {
  const { data, f, locale } = telling;
  const field = column?.field ?? '';
  if (isCoded(field)) return data[CODED[field]].byId.get(text)?.name[locale] ?? text;
  return isDate(text) ? dayOf(text, f) : filed(text);
}

/** Title of a column and, of a result, the item. */
export function columnName(
  column: RecordColumn,
  item: string | null,
  { data, locale, t }: Telling,
): string {
  const name = item === null ? undefined : data.items.byId.get(item)?.name[locale];
  const title = t.changes.named[cellName(column, null)] ?? column.title[locale];
  return title + (name === undefined ? '' : t.common.bracketed(name));
}

/** Which column was corrected, of which item. */
export function correctedColumn({ field, item }: CorrectionEntry, telling: Telling): string {
  const column = columnTitled(field);
  return column ? columnName(column, item, telling) : field;
}

/** What it said and what it says now. */
export function correctionText(correction: CorrectionEntry, telling: Telling): Sentence {
  const { changes } = telling.t;
  const column = columnTitled(correction.field);
  const part = (text: string) => cellText(column, text, telling);
  const { before, after } = correction;
  if (before === null) return changes.added(after === null ? changes.nothing : part(after));
  return after === null
    ? changes.removed(part(before))
    : changes.altered(part(before), part(after));
}
