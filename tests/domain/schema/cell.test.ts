import { describe, expect, it } from 'vitest';
import {
  asReported,
  code,
  date,
  decimal,
  describeCell,
  integer,
  listOf,
  oneOf,
  optional,
  orNone,
  required,
  text,
} from '../../../src/domain/schema/cell.ts';
import { verdict } from '../../../src/domain/schema/vocabularies.ts';
import { read } from './cells.ts';

const id = code(/^[a-z]-\d+$/, 'cell-id-form');

describe('a blank cell', () => {
  it('is refused where a value is required', () => {
    expect(read(required(text), '')).toEqual({ rule: 'cell-blank' });
  });

  it('is none where a value is optional', () => {
    expect(read(optional(date), '')).toEqual({ value: null });
  });

  it('is refused where none has to be said by a sign', () => {
    expect(read(orNone(text), '')).toEqual({ rule: 'cell-blank', suggestion: '/' });
  });
});

describe('a sign for none', () => {
  it.each(['/', '-', '--'])('%s is none where it is expected', (sign) => {
    expect(read(orNone(text), sign)).toEqual({ value: null });
    expect(read(orNone(listOf(id)), sign)).toEqual({ value: null });
  });

  it.each(['/', '-', '--'])('%s is refused where it says nothing', (sign) => {
    const refused = { rule: 'cell-none-not-allowed' };
    expect(read(required(text), sign)).toEqual(refused);
    expect(read(optional(text), sign)).toEqual(refused);
    expect(read(required(asReported), sign)).toEqual(refused);
  });

  it('is no code, date, number, or word either', () => {
    expect(read(required(id), '/')).toEqual({ rule: 'cell-id-form' });
    expect(read(required(date), '/')).toEqual({ rule: 'cell-date-form' });
    expect(read(required(integer), '-')).toEqual({ rule: 'cell-number-form' });
    expect(read(required(oneOf(verdict)), '/')).toMatchObject({ rule: 'cell-not-in-list' });
  });
});

describe('text', () => {
  it.each(['示例（有限）公司', ' 1 ', 'Ａ', '=1+1', '/袋', '2E10', '1.2E+5 CFU'])(
    'keeps %j to the letter',
    (value) => {
      expect(read(required(text), value)).toEqual({ value });
    },
  );

  it.each(['2.02109E+11', '6.9E+12', '1e+08'])('refuses %s, a number that was rounded', (value) => {
    expect(read(orNone(text), value)).toEqual({ rule: 'cell-scientific' });
  });
});

describe('a result as reported', () => {
  it.each([
    '44.0～46.0',
    '（/50cm2）',
    '4.1×10³',
    '<10',
    '未检出',
    '1.2E+05',
    '120,0,0,0,0CFU/250mL',
  ])('keeps %s to the letter', (value) => {
    expect(read(required(asReported), value)).toEqual({ value });
  });

  it('refuses full-width figures, and suggests them alone changed', () => {
    expect(read(required(asReported), '（０．１２～０．３４ｇ）')).toEqual({
      rule: 'cell-full-width',
      suggestion: '（0.12～0.34g）',
    });
  });
});

describe('a code', () => {
  it('is of its form', () => {
    expect(read(required(id), 'f-1')).toEqual({ value: 'f-1' });
    expect(read(required(id), 'F-1')).toEqual({ rule: 'cell-id-form' });
    expect(read(required(code(/^\d{13}$/)), '69')).toEqual({ rule: 'cell-code-form' });
  });

  it.each([
    ['ｆ－１', 'f-1'],
    ['f-１', 'f-1'],
    ['f　1', 'f 1'],
  ])('refuses full-width characters: %s', (value, suggestion) => {
    expect(read(required(id), value)).toEqual({ rule: 'cell-full-width', suggestion });
  });

  it('refuses a long number that was rounded', () => {
    expect(read(required(code(/^\d{13}$/)), '6.9E+12')).toEqual({ rule: 'cell-scientific' });
  });
});

describe('a number', () => {
  it.each([
    ['0', 0],
    ['103', 103],
    ['999999999999999', 999_999_999_999_999],
  ])('%s is whole', (cell, value) => {
    expect(read(required(integer), cell)).toEqual({ value });
  });

  it.each([
    '',
    '-1',
    '+1',
    '01',
    '1.0',
    '1,000',
    '1 000',
    '5万',
    '1e3',
    '0x10',
    'NaN',
    '9999999999999999',
  ])('%j is no whole number', (cell) => {
    expect(read(required(integer), cell)).toEqual({
      rule: cell === '' ? 'cell-blank' : 'cell-number-form',
    });
  });

  it.each([
    ['50000', 50_000],
    ['0.075', 0.075],
  ])('%s may have a point', (cell, value) => {
    expect(read(required(decimal), cell)).toEqual({ value });
  });

  it.each(['.5', '5.', '1.2.3', '00.5', '-0.5', '5%'])('%s is no plain number', (cell) => {
    expect(read(required(decimal), cell)).toEqual({ rule: 'cell-number-form' });
  });

  it('is told from one that was rounded, and from full-width figures', () => {
    expect(read(required(integer), '1.2E+15')).toEqual({ rule: 'cell-scientific' });
    expect(read(required(decimal), '１２．５')).toEqual({
      rule: 'cell-full-width',
      suggestion: '12.5',
    });
  });
});

describe('a date', () => {
  it.each([
    ['44412', 'cell-date-serial', '2021-08-04'],
    ['2021年8月4日', 'cell-date-style', '2021-08-04'],
    ['2021年08月04', 'cell-date-style', '2021-08-04'],
    ['2021/8/4', 'cell-date-style', '2021-08-04'],
    ['2021.8.4', 'cell-date-style', '2021-08-04'],
    ['2021-8-4', 'cell-date-style', '2021-08-04'],
    ['20210804', 'cell-date-style', '2021-08-04'],
    ['2021-08-04 00:00:00', 'cell-date-style', '2021-08-04'],
    ['2021/8/4 0:00', 'cell-date-style', '2021-08-04'],
    ['2021-08-04T00:00:00.000Z', 'cell-date-style', '2021-08-04'],
    ['２０２１-０８-０４', 'cell-full-width', '2021-08-04'],
    ['２０２１年８月４日', 'cell-full-width', '2021-08-04'],
    ['２０２１／８／４', 'cell-full-width', '2021-08-04'],
    ['二０二一年', 'cell-full-width', '二0二一年'],
    ['2021-02-30', 'cell-date-nonexistent', undefined],
    ['2021/2/30', 'cell-date-nonexistent', undefined],
    ['20211301', 'cell-date-nonexistent', undefined],
    ['2021-13-01', 'cell-date-nonexistent', undefined],
    ['2021年8月', 'cell-date-form', undefined],
    ['8/4/2021', 'cell-date-form', undefined],
    ['九月十日', 'cell-date-form', undefined],
    ['0', 'cell-date-form', undefined],
    ['2.02E+07', 'cell-scientific', undefined],
  ])('%s is refused: %s, meaning %s', (cell, rule, suggestion) => {
    expect(read(required(date), cell)).toEqual(
      suggestion === undefined ? { rule } : { rule, suggestion },
    );
  });
});

describe('a word of a vocabulary', () => {
  it('is read as its key', () => {
    expect(read(required(oneOf(verdict)), '不合格')).toEqual({ value: 'fail' });
  });

  it.each(['fail', '不合', '合格 ', 'constructor'])(
    '%j is refused with the words allowed',
    (cell) => {
      expect(read(required(oneOf(verdict)), cell)).toEqual({
        rule: 'cell-not-in-list',
        allowed: ['合格', '不合格'],
      });
    },
  );
});

describe('a list', () => {
  it.each([
    ['甲', ['甲']],
    ['甲;乙', ['甲', '乙']],
    ['甲；乙', ['甲', '乙']],
    [' 甲 ; 乙 ', ['甲', '乙']],
    ['甲,乙、丙', ['甲,乙、丙']],
  ])('%s is split at semicolons alone', (cell, value) => {
    expect(read(required(listOf(text)), cell)).toEqual({ value });
  });

  it.each(['甲;', ';甲', '甲;;乙', ';', '甲; ;乙'])('%s has a gap', (cell) => {
    expect(read(required(listOf(text)), cell)).toEqual({ rule: 'cell-list-form' });
  });

  it('is refused for any of its parts', () => {
    expect(read(required(listOf(id)), 'f-1;F-2')).toEqual({ rule: 'cell-id-form' });
    expect(read(orNone(listOf(text)), '甲;/')).toEqual({ rule: 'cell-none-not-allowed' });
  });
});

it('a cell’s schema says what it holds', () => {
  expect(describeCell(orNone(listOf(oneOf(verdict))))).toEqual({
    form: { kind: 'word', allowed: ['合格', '不合格'], list: true },
    presence: 'orNone',
  });
  expect(describeCell(required(id))).toEqual({
    form: { kind: 'code', pattern: '^[a-z]-\\d+$' },
    presence: 'required',
  });
});
