import type { Day } from '../date.ts';
import { foldedCharacters } from '../search/fold.ts';
import { datesAtStart, daysMeant, plainText } from './days.ts';
import type { Packet } from './packet.ts';

/** How something typed goes with what is on record. */
export type Agreement =
  /** The same. */
  | 'agrees'
  /** Not the same, and may be meant. */
  | 'partly'
  /** Nothing is on record, so nothing can be said. */
  | 'unknown'
  | 'differs';

const folded = (text: string): string => foldedCharacters(plainText(text)).join('');

/** A batch number as it may be written: as it stands, and with the date at its start in eight digits. */
const forms = (text: string): readonly string[] => [
  folded(text),
  ...datesAtStart(text).map(({ day, rest }) => day.replaceAll('-', '') + folded(rest)),
];

/** Shorter parts are in too many batch numbers. */
const SHORTEST_PART = 4;

const isPart = (part: string, whole: string): boolean =>
  part.length >= SHORTEST_PART && whole.includes(part);

/** A batch number or date that was typed, read once for all records. */
export interface Lot {
  readonly forms: readonly string[];
  /** If it is a date alone. */
  readonly days: readonly Day[];
  /** Dates at its start. */
  readonly starts: readonly Day[];
}

/** `null` where nothing is asked. */
export function lotOf(typed: string): Lot | null {
  if (folded(typed) === '') return null;
  return {
    forms: forms(typed),
    days: daysMeant(typed),
    starts: datesAtStart(typed).map(({ day }) => day),
  };
}

function compareDate(days: readonly Day[], { batch, date, isPrinted }: Packet): Agreement {
  if (!isPrinted) return 'unknown';
  if (!days.includes(date)) return 'differs';
  const isBatchMore = batch !== null && !daysMeant(batch).includes(date);
  return isBatchMore ? 'partly' : 'agrees';
}

/** Holds a batch number or a date against what is on record. */
export function compareLot(lot: Lot, packet: Packet): Agreement {
  const { batch, date, isPrinted } = packet;
  const recorded = batch === null ? [] : forms(batch);
  if (recorded.some((form) => lot.forms.includes(form))) return 'agrees';
  if (lot.days.length > 0) return compareDate(lot.days, packet);
  const isNear = recorded.some((whole) =>
    lot.forms.some((part) => isPart(part, whole) || isPart(whole, part)),
  );
  if (isNear) return 'partly';
  if (batch !== null) return 'differs';
  if (lot.starts.length === 0 || !isPrinted) return 'unknown';
  return lot.starts.includes(date) ? 'partly' : 'differs';
}
