import fc from 'fast-check';
import { barcodeCheckDigit } from '../../../src/domain/identifiers/barcode.ts';
import type { Packet } from '../../../src/domain/packet/packet.ts';
import { NO_QUESTION, type Question } from '../../../src/domain/packet/question.ts';

export const packet = (known: Partial<Packet>): Packet => ({
  id: 'n-1',
  product: '风味发酵乳',
  brand: '示例牌',
  producer: '示例甲乳业有限公司',
  batch: '20210901A2',
  date: '2021-09-01',
  isPrinted: true,
  barcode: '6900000000014',
  ...known,
});

export const question = (known: Partial<Question>): Question => ({ ...NO_QUESTION, ...known });

const barcode = fc
  .stringMatching(/^69[0-9]{10}$/)
  .map((digits) => digits + barcodeCheckDigit(digits));

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const name = (length: number) =>
  fc
    .array(fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), { minLength: 3, maxLength: length })
    .map((characters) => characters.join(''));

/** Published packets with and without a batch, a printed date and a barcode. */
export const anyPacket: fc.Arbitrary<Packet> = fc.record({
  id: fc.stringMatching(/^n-[0-9]{4}$/),
  product: name(6),
  brand: fc.option(name(3), { nil: null }),
  producer: name(8).map((own) => `示例${own}食品有限公司`),
  batch: fc.option(fc.stringMatching(/^[A-Z][0-9]{7}$/), { nil: null }),
  date: day,
  isPrinted: fc.boolean(),
  barcode: fc.option(barcode, { nil: null }),
});

/** A question about some packet or about none. */
export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  producer: fc.oneof(fc.constant(''), name(8)),
  product: fc.oneof(fc.constant(''), name(6)),
  lot: fc.oneof(fc.constant(''), day, fc.stringMatching(/^[A-Z][0-9]{7}$/)),
  barcode: fc.oneof(fc.constant(''), barcode),
});
