import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/domain/packet/answer.ts';
import { compareLot, lotOf } from '../../../src/domain/packet/lot.ts';
import { compareFirm, compareName, firmName } from '../../../src/domain/packet/names.ts';
import { packetOf, packetRow } from '../../../src/domain/packet/packet.ts';
import type { NoticeEntry } from '../../../src/domain/publication/entries.ts';
import { packet, question } from './packets.ts';

describe('a batch number or date', () => {
  it.each([
    ['20210901A2', {}, 'agrees'],
    ['0901A2', {}, 'partly'],
    ['X20210901A2Z', {}, 'partly'],
    ['A2', {}, 'differs'],
    ['2021-09-01', {}, 'partly'],
    ['2021-09-02', {}, 'differs'],
    ['2021-09-01', { batch: '20210901' }, 'agrees'],
    ['2021-09-01', { batch: 'A77' }, 'partly'],
    ['2021-09-01', { batch: null }, 'agrees'],
    ['2021-09-01', { batch: null, isPrinted: false }, 'unknown'],
    ['2021-09-01A9', { batch: null }, 'partly'],
    ['2021-09-02A9', { batch: null }, 'differs'],
    ['2021-09-01A9', { batch: null, isPrinted: false }, 'unknown'],
    ['A9', { batch: null }, 'unknown'],
  ])('%s against %j: %s', (typed, recorded, expected) => {
    expect(compareLot(lotOf(typed)!, packet(recorded))).toBe(expected);
  });

  it('is none where nothing is typed', () => {
    expect(lotOf('')).toBeNull();
    expect(lotOf(' 批号：')).toBeNull();
  });
});

describe('a name', () => {
  it.each([
    ['示例甲乳业', '甲乳业', 'agrees'],
    ['甲乳业', '示例甲乳业', 'agrees'],
    // Three pairs in five are the same; two are not enough.
    ['甲乙丙丁戊己', '甲乙丙丁壬癸', 'partly'],
    ['甲乙丙丁戊己', '甲乙丙庚壬癸', 'differs'],
    // A slip in three characters; of two it leaves another word.
    ['甲乙丙', '甲丁丙', 'partly'],
    ['甲乙', '甲丙', 'differs'],
  ])('%s against %s: %s', (typed, recorded, expected) => {
    expect(compareName(typed, recorded)).toBe(expected);
  });

  it.each([
    ['王小明', '＊＊＊', 'unknown'],
    ['王小明食店', '王＊＊食店', 'partly'],
    ['小明', '王＊＊食店', 'unknown'],
    ['李四店', '王＊店', 'differs'],
    ['李小明食店', '王＊＊食店', 'differs'],
  ])('%s against %s, of which parts are hidden: %s', (typed, recorded, expected) => {
    expect(compareFirm(typed, recorded)).toBe(expected);
  });

  it('is compared without its legal form, unless that is all of it', () => {
    expect(firmName('示例甲乳业有限公司')).toBe('示例甲乳业');
    expect(firmName('公司')).toBe('公司');
  });
});

describe('what can not be told for certain', () => {
  const near = packet({ id: 'n-near' });
  const bare = packet({ id: 'n-bare', batch: null });
  const asked = (known: Parameters<typeof question>[0], packets = [near]) => {
    const found = answer(question(known), packets);
    return { reasons: found?.reasons, ids: found?.matches.map(({ packet: { id } }) => id) };
  };

  it.each([
    ['a product alone', { product: '酱油' }, ['noMaker', 'noLot']],
    ['a producer alone', { producer: '示例甲乳业' }, ['noLot']],
    ['a batch alone', { lot: '20210901A2' }, ['noMaker']],
    ['part of a batch', { producer: '示例甲乳业', lot: '0901A2' }, ['compare']],
  ])('of %s has its reasons', (_, known, reasons) => {
    expect(asked(known).reasons).toEqual(reasons);
  });

  it('is so where the record holds no batch, and comes after a record that does', () => {
    const known = { producer: '示例甲乳业', lot: '0901A2' };
    expect(asked(known, [bare])).toEqual({ reasons: ['notRecorded'], ids: ['n-bare'] });
    expect(asked(known, [bare, near]).ids).toEqual(['n-near', 'n-bare']);
  });

  it('needs no reason where something is certain, or nothing is left', () => {
    const whole = { producer: '示例甲乳业', product: '风味发酵乳', lot: '20210901A2' };
    expect(asked(whole, [bare, near])).toEqual({ reasons: [], ids: ['n-near'] });
    expect(asked({ ...whole, lot: '20210901A3' })).toEqual({ reasons: [], ids: [] });
  });
});

describe('a packet as it is sent', () => {
  const notice = (dateKind: NoticeEntry['dateKind']) =>
    ({
      id: 'n-1',
      product: '风味发酵乳',
      brand: '示例牌',
      producer: { name: '示例甲乳业有限公司' },
      batch: '20210901A2',
      madeOn: '2021-09-01',
      dateKind,
      barcode: '6900000000014',
    }) as NoticeEntry;

  it.each([
    ['made', true],
    ['processed', true],
    ['boughtIn', false],
    ['sampled', false],
  ] as const)('has a date of kind %s printed on it: %s', (dateKind, isPrinted) => {
    expect(packetOf(packetRow(notice(dateKind)))).toEqual(packet({ isPrinted }));
  });
});
