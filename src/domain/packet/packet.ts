import type { Day } from '../date.ts';
import type { NoticeEntry } from '../publication/entries.ts';

/** What a published notice says of its packet. */
export interface Packet {
  /** Key of the notice. */
  readonly id: string;
  readonly product: string;
  readonly brand: string | null;
  readonly producer: string;
  readonly batch: string | null;
  readonly date: Day;
  /** Whether the date stands on the packet: made or processed, not bought in or sampled. */
  readonly isPrinted: boolean;
  readonly barcode: string | null;
}

/** A packet as it is sent: its fields in this order, 1 and 0 for true and false. */
export type PacketRow = readonly [
  id: string,
  product: string,
  brand: string | null,
  producer: string,
  batch: string | null,
  date: Day,
  isPrinted: 0 | 1,
  barcode: string | null,
];

const PRINTED: ReadonlySet<NoticeEntry['dateKind']> = new Set(['made', 'processed']);

export const packetRow = (notice: NoticeEntry): PacketRow => [
  notice.id,
  notice.product,
  notice.brand,
  notice.producer.name,
  notice.batch,
  notice.madeOn,
  PRINTED.has(notice.dateKind) ? 1 : 0,
  notice.barcode,
];

export const packetOf = (row: PacketRow): Packet => {
  const [id, product, brand, producer, batch, date, isPrinted, barcode] = row;
  return { id, product, brand, producer, batch, date, isPrinted: isPrinted === 1, barcode };
};
