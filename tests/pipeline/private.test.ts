import { describe, expect, test } from 'vitest';
import { privateIn } from '../../src/pipeline/private.ts';

const rulesIn = (text: string, allowed: readonly string[] = []): string[] =>
  privateIn(text, new Set(allowed)).map(({ rule }) => rule);

describe('numbers and names of persons in a text', () => {
  test.each([
    ['联系13912345678', 'text-phone'],
    ['电话0471-1234567。', 'text-phone'],
    ['身份证150102199001010019', 'text-identity'],
    ['退至6222020200112233453', 'text-bank-card'],
    ['卡号 4111 1111 1111 1111', 'text-bank-card'],
    ['负责人：张三', 'text-person'],
    ['经营者: 欧阳小明，已到场', 'text-person'],
    ['王小明先生投诉', 'text-person'],
  ])('%s', (text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });

  test.each([
    ['a longer number', '条码69123456789012345678'],
    ['a card number of which a digit is wrong', '退至6222020200112233454'],
    ['no day of birth', '编号150102199013010019'],
    ['a name that is hidden already', '负责人：张某'],
    ['an office', '负责人不在场，于次日补签；负责人：未到场'],
    ['somebody else’s words', '生产企业：示例乳业有限公司'],
    ['a name within a longer word', '示例张三丰先生豆腐'],
  ])('not %s', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  test('may be allowed to the letter, which allows no other', () => {
    expect(rulesIn('热线13912345678、13912345679', ['13912345678'])).toEqual(['text-phone']);
  });

  test('are not repeated', () => {
    const [found] = privateIn('联系13912345678', new Set());
    expect(found).toEqual({ rule: 'text-phone', masked: '139****5678', index: 2 });
  });
});
