import { describe, expect, it } from 'vitest';
import { daysMeant } from '../../../src/domain/packet/days.ts';

describe('daysMeant', () => {
  it.each([
    '2021-09-01',
    '2021年9月1日',
    '2021年09月01日',
    '２０２１年９月１日',
    '2021/9/1',
    '2021.09.01',
    '2021 09 01',
    '20210901',
    '21.09.01',
    '210901',
    '生产日期：2021-09-01',
    '2021-09-01 08:31',
    '生产日期 20210901',
  ])('%s', (text) => expect(daysMeant(text)).toContain('2021-09-01'));

  it('reads what can be read in several ways in all of them', () => {
    expect(daysMeant('01/09/2021')).toEqual(['2021-09-01', '2021-01-09']);
    expect(daysMeant('25/09/2021')).toEqual(['2021-09-25']);
  });

  it.each(['', '20210901A2', '2021-13-01', '2021-02-30', 'A2', '2021', '6900000000014', '9月1日'])(
    '%j is no date',
    (text) => expect(daysMeant(text)).toEqual([]),
  );
});
