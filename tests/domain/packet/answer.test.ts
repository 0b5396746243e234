import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/domain/packet/answer.ts';
import { unusable } from '../../../src/domain/packet/compare.ts';
import type { Packet } from '../../../src/domain/packet/packet.ts';
import { ASKED, readQuestion, writeQuestion } from '../../../src/domain/packet/question.ts';
import { anyPacket, anyQuestion, packet, question } from './packets.ts';

const whole = question({
  producer: '示例甲乳业有限公司',
  product: '风味发酵乳',
  lot: '20210901A2',
  barcode: '6900000000014',
});
const verdict = (known: Partial<typeof whole>, packets: readonly Packet[] = [packet({})]) =>
  answer(question(known), packets)?.verdict ?? null;

/** The digits and letters of a text as wide as Han characters. */
const wide = (text: string): string =>
  text.replace(/[0-9A-Z]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));

describe('answer', () => {
  it.each([
    ['all as published', { ...whole }, 'published'],
    ['batch and barcode', { lot: '20210901A2', barcode: '6900000000014' }, 'published'],
    [
      'in wide digits',
      { ...whole, lot: wide('20210901A2'), barcode: wide('6900000000014') },
      'published',
    ],
    ['with blanks', { ...whole, lot: ' 2021 0901 A2 ', barcode: '6 900000 000014' }, 'published'],
    ['the date written apart', { ...whole, lot: '2021年9月1日 A2' }, 'published'],
    ['a label before the batch', { ...whole, lot: '生产日期：20210901A2' }, 'published'],
    ['without the legal form', { ...whole, producer: '示例甲乳业' }, 'published'],
    ['the brand before the product', { ...whole, product: '示例牌风味发酵乳' }, 'published'],
    ['another batch of the day', { ...whole, lot: '20210901A3' }, 'notAmong'],
    ['another day', { ...whole, lot: '2021-09-02' }, 'notAmong'],
    ['another producer', { producer: '示例远山酿造有限公司', lot: '20210901A2' }, 'notAmong'],
    ['another barcode', { barcode: '6900000000021' }, 'notAmong'],
    ['the date alone', { ...whole, lot: '2021-09-01' }, 'unsure'],
    ['no batch', { producer: '示例甲乳业', product: '风味发酵乳' }, 'unsure'],
    ['no producer', { lot: '20210901A2', product: '风味发酵乳' }, 'unsure'],
    ['no product', { producer: '示例甲乳业', lot: '20210901A2' }, 'unsure'],
    ['a product of another name', { ...whole, barcode: '', product: '乳酪' }, 'unsure'],
    [
      'a slip in the producer',
      { producer: '示例甲奶业有限公司', product: '风味发酵乳', lot: '20210901A2' },
      'unsure',
    ],
    ['a product alone', { product: '酱油' }, 'unsure'],
    ['nothing', {}, null],
    ['one character', { producer: '示' }, null],
    ['a wrong barcode alone', { barcode: '6900000000015' }, null],
  ])('%s', (_, asked, expected) => expect(verdict(asked)).toBe(expected));

  it('can be certain by date where no batch is on record', () => {
    const plain = packet({ batch: null });
    expect(verdict({ ...whole, lot: '2021.9.1' }, [plain])).toBe('published');
    expect(verdict({ ...whole, lot: '2021.9.2' }, [plain])).toBe('notAmong');
  });

  it('rules nothing out by the hidden part of a name, and proves nothing by it', () => {
    const hidden = packet({ producer: '示例＊＊＊＊片坊' });
    expect(verdict({ ...whole, barcode: '', producer: '示例甲乙丙丁片坊' }, [hidden])).toBe(
      'unsure',
    );
    expect(verdict({ ...whole, barcode: '', producer: '甲乙丙丁' }, [hidden])).toBe('unsure');
    expect(verdict({ ...whole, barcode: '', producer: '示例甲乙丙丁油坊' }, [hidden])).toBe(
      'notAmong',
    );
    const nameless = packet({ producer: '＊＊＊' });
    expect(verdict({ ...whole, barcode: '' }, [nameless])).toBe('unsure');
  });

  it('can not say where the record has nothing to hold against the packet', () => {
    const loose = packet({ batch: null, isPrinted: false, barcode: null });
    const found = answer({ ...whole, barcode: '' }, [loose]);
    expect(found?.verdict).toBe('unsure');
    expect(found?.reasons).toEqual(['notRecorded']);
    expect(answer(question({ lot: '20210901A2' }), [packet({})])?.reasons).toEqual(['noMaker']);
    expect(answer(question({ producer: '示例甲乳业' }), [packet({})])?.reasons).toEqual(['noLot']);
    const near = answer({ ...whole, product: '乳酪', barcode: '' }, [packet({})]);
    expect(near?.reasons).toEqual(['compare']);
  });

  it('knows every published batch by what its packet says', () => {
    fc.assert(
      fc.property(fc.array(anyPacket, { minLength: 1 }), fc.nat(), (packets, n) => {
        const own = packets[n % packets.length]!;
        if (own.batch === null) return;
        const asked = { ...own, lot: ` ${wide(own.batch)} `, barcode: own.barcode ?? '' };
        const found = answer(asked, packets);
        expect(found?.verdict).toBe('published');
        expect(found?.matches.map(({ packet: matched }) => matched)).toContain(own);
      }),
    );
  });

  it('never denies a published batch, whatever part of its packet is told', () => {
    fc.assert(
      fc.property(anyPacket, fc.subarray([...ASKED], { minLength: 1 }), (own, told) => {
        const all = { ...own, lot: own.batch ?? own.date, barcode: own.barcode ?? '' };
        const asked = question(Object.fromEntries(told.map((field) => [field, all[field]])));
        expect(answer(asked, [own])?.verdict).not.toBe('notAmong');
      }),
    );
  });

  it('stays at “not among them” when more is told, and when fewer are published', () => {
    fc.assert(
      fc.property(fc.array(anyPacket), anyQuestion, anyQuestion, (packets, first, more) => {
        if (answer(first, packets)?.verdict !== 'notAmong') return;
        const told = question(
          Object.fromEntries(ASKED.map((field) => [field, first[field] || more[field]])),
        );
        expect(answer(told, packets)?.verdict).toBe('notAmong');
        expect(answer(first, packets.slice(1))?.verdict).toBe('notAmong');
      }),
    );
  });

  it('accuses only by the batch, and by the barcode or both names', () => {
    fc.assert(
      fc.property(fc.array(anyPacket), anyQuestion, (packets, asked) => {
        const found = answer(asked, packets);
        if (found?.verdict !== 'published') return;
        for (const { comparison } of found.matches) {
          const { barcode, lot, producer, product } = comparison;
          expect(lot).toBe('agrees');
          expect(barcode === 'agrees' || (producer === 'agrees' && product === 'agrees')).toBe(
            true,
          );
          expect(Object.values(comparison)).not.toContain('differs');
        }
      }),
    );
  });
});

describe('what can not be compared', () => {
  it.each([
    [{ barcode: '6900000000015' }, 'barcode', 'barcodeCheck'],
    [{ barcode: '69000' }, 'barcode', 'barcodeForm'],
    [{ producer: '示' }, 'producer', 'tooShort'],
  ])('%j', (asked, field, why) => expect(unusable(question(asked))).toEqual([{ field, why }]));

  it('is nothing of a sound question', () => expect(unusable(whole)).toEqual([]));
});

describe('the address', () => {
  it('holds the question and gives it back', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        expect(readQuestion(`#${writeQuestion(asked)}`)).toEqual(asked);
      }),
    );
    expect(readQuestion('')).toEqual(question({}));
    expect(writeQuestion(question({ lot: '  ' }))).toBe('');
  });
});
