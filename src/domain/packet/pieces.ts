import type { Day } from '../date.ts';
import { ascending } from '../group.ts';
import { datesAtStart } from './days.ts';
import { lotOf } from './lot.ts';
import { packetOf, type PacketRow } from './packet.ts';

/** Packets whose dates lie from one day to another; `null` where a date can not tell them apart. */
export interface Piece {
  readonly span: { readonly from: Day; readonly to: Day } | null;
}

export type FilledPiece = Piece & { readonly rows: readonly PacketRow[] };

/** So many packets at most in a file: some 100 KB compressed. */
const LARGEST = 4000;

/** Whether a packet is surely told by its date: it is printed, and the batch number tells no other. */
function isDated(row: PacketRow): boolean {
  const { batch, date, isPrinted } = packetOf(row);
  const told = datesAtStart(batch ?? '').map(({ day }) => day);
  return isPrinted && (told.length === 0 || told.includes(date));
}

const dateOf = (row: PacketRow): Day => packetOf(row).date;

function cut(rows: readonly PacketRow[]): readonly (readonly PacketRow[])[] {
  const sorted = rows.toSorted(ascending((row) => `${dateOf(row)} ${packetOf(row).id}`));
  return Array.from({ length: Math.ceil(sorted.length / LARGEST) }, (_, i) =>
    sorted.slice(i * LARGEST, (i + 1) * LARGEST),
  );
}

/** Packets by date, cut into files; the order of those given does not matter. */
export function piecesOf(rows: readonly PacketRow[]): readonly FilledPiece[] {
  const dated = cut(rows.filter(isDated)).map((own) => {
    const days = own.map(dateOf);
    return { span: { from: days[0] ?? '', to: days.at(-1) ?? '' }, rows: own };
  });
  const others = cut(rows.filter((row) => !isDated(row))).map((own) => ({ span: null, rows: own }));
  return [...dated, ...others];
}

/** Which files an answer needs, by their places: those around a date that was typed, else all. */
export function piecesFor(lot: string, pieces: readonly Piece[]): readonly number[] {
  const days = lotOf(lot)?.days ?? [];
  return pieces.flatMap(({ span }, i) => {
    const isNeeded =
      span === null || days.length === 0 || days.some((d) => span.from <= d && d <= span.to);
    return isNeeded ? [i] : [];
  });
}
