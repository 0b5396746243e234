import type { Correction, Notice, Sample } from '../../src/domain/schema/tables.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { productOf } from './products.ts';
import type { Drawn } from './seeds.ts';

/** A packet in which the food is sold as well: what may have been noted by mistake. */
const otherPacket = ({ food, specification }: Sample): string =>
  productOf(food).packets.find((packet) => packet !== specification) ?? '';

/** Two corrections: of a packet's size, and of an address. */
export function correctionsOf(failing: readonly Drawn[], notices: readonly Notice[]): Correction[] {
  const found = (tag: string) => {
    const sample = failing.find(({ draw }) => draw.specimen?.tag === tag)?.sample;
    const notice = notices.find((row) => row.sample === sample?.sample);
    return sample && notice ? { sample, notice } : null;
  };
  const [packet, place] = [found('specification'), found('address')];
  const rows: Omit<Correction, 'id'>[] = [];
  if (packet?.sample.specification) {
    rows.push({
      notice: packet.notice.id,
      date: addWorkingDays(packet.notice.publishedOn, 6),
      field: '规格型号',
      item: null,
      before: otherPacket(packet.sample),
      after: packet.sample.specification,
      reason: '抽样单录入有误，已与样品照片核对',
      by: '示例更正人甲',
    });
  }
  if (place) {
    rows.push({
      notice: place.notice.id,
      date: addWorkingDays(place.notice.publishedOn, 11),
      field: '被抽样单位地址',
      item: null,
      before: place.sample.sellerAddress.replace(/\d+号$/, '8号'),
      after: place.sample.sellerAddress,
      reason: '门牌号录入有误，被抽样单位来函说明',
      by: '示例更正人乙',
    });
  }
  return rows.map((row, i) => ({ id: `gz-${String(i + 1).padStart(3, '0')}`, ...row }));
}
