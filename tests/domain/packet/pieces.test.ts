import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer } from '../../../src/domain/packet/answer.ts';
import { packetOf, type Packet, type PacketRow } from '../../../src/domain/packet/packet.ts';
import { piecesFor, piecesOf } from '../../../src/domain/packet/pieces.ts';
import { anyPacket, anyQuestion, packet } from './packets.ts';

const row = ({
  id,
  product,
  brand,
  producer,
  batch,
  date,
  isPrinted,
  barcode,
}: Packet): PacketRow => [id, product, brand, producer, batch, date, isPrinted ? 1 : 0, barcode];

it('hold every packet once, in an order of their own', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyPacket, { selector: ({ id }) => id }), (packets) => {
      const pieces = piecesOf(packets.map(row));
      expect(pieces.flatMap(({ rows }) => rows).length).toBe(packets.length);
      expect(piecesOf(packets.toReversed().map(row))).toEqual(pieces);
    }),
  );
});

it('give the answer that all packets would give, from those needed alone', () => {
  fc.assert(
    fc.property(fc.array(anyPacket), anyQuestion, (packets, asked) => {
      const pieces = packets.flatMap((own) => piecesOf([row(own)]));
      const needed = piecesFor(asked.lot, pieces).flatMap(
        (i) => pieces[i]?.rows.map(packetOf) ?? [],
      );
      const [some, all] = [
        answer(asked, needed),
        answer(
          asked,
          pieces.flatMap(({ rows }) => rows.map(packetOf)),
        ),
      ];
      expect(some?.verdict).toEqual(all?.verdict);
      expect(some?.matches.length).toEqual(all?.matches.length);
    }),
  );
});

it('are of a bounded size, and a date needs few of them', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => {
    const date = new Date(Date.UTC(2012, 0, 1 + (i % 3650))).toISOString().slice(0, 10);
    return row(packet({ id: `n-${String(i).padStart(6, '0')}`, batch: null, date }));
  });
  const pieces = piecesOf(rows);
  expect(pieces).toHaveLength(5);
  expect(piecesFor('2016年5月1日', pieces)).toHaveLength(1);
  expect(piecesFor('', pieces)).toHaveLength(5);
});
