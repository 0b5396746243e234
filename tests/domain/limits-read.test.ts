import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/limits/judge.ts';
import { readLimit } from '../../src/domain/limits/limit.ts';
import { readableText } from '../../src/domain/limits/notation.ts';

const limit = (text: string) => readLimit(readableText(text));

describe('a limit', () => {
  it.each([
    ['a plan of which all may exceed m', 'n=5,c=5,m=10CFU/g'],
    ['a plan of which more may than there are', 'n=5,c=6,m=10'],
    ['a number of samples that begins with zero', 'n=05,c=1,m=10'],
    ['a number of samples that goes on', 'n=5个,c=1,m=10'],
    ['a number of exceptions that goes on', 'n=5,c=2a,m=10'],
    ['a plan without n', 'c=2,m=10,M=100'],
    ['a plan without c', 'n=5,m=10,M=100'],
    ['a plan without m', 'n=5,c=2,M=100'],
    ['a plan with m in words', 'n=5,c=2,m=少'],
    ['a plan with n twice', 'n=5,n=5,c=2,m=10'],
    ['a plan in brackets', '(n=5,c=2,m=10)'],
    ['a plan with m above M', 'n=5,c=2,m=100,M=10'],
    ['a plan in two units', 'n=5,c=2,m=10CFU/g,M=100CFU/mL'],
    ['bounds that cross', '≥8.5且≤6.5'],
    ['bounds that meet', '≥6.5且≤6.5'],
    ['two upper bounds', '≤6.5且≤8.5'],
    ['two lower bounds', '≥6.5且≥8.5'],
    ['a bound after a bare number', '6.5且≤8.5'],
    ['a bare number after a bound', '≤8.5,6.5'],
    ['a range that runs backwards', '46.0~44.0'],
    ['a range that runs backwards from zero', '0~-5'],
    ['a range that runs below zero', '5~-3'],
    ['a range of one value', '44~44'],
    ['a range of three', '44.0~46.0~48.0'],
    ['a range in two units', '44.0g/kg~46.0mg/kg'],
    ['two numbers', '44.0,46.0'],
    ['two numbers apart', '44;46'],
    ['a range to a bound', '44~≤46'],
    ['a word before a bound', '约≤5'],
    ['a bound without a number', '5≤'],
    ['a ban with a number', '不得使用5'],
    ['what must not be detected with a number', '不得检出5'],
  ])('is not guessed at: %s, %s', (_, text) => {
    expect(limit(text)).toBeNull();
  });

  it.each([
    ['n=5,c=2,m=10,M=10', { kind: 'plan', unit: '' }],
    ['n=5,c=2,m=10(CFU/g),M=100(CFU/g)', { kind: 'plan', unit: 'CFU/g' }],
    ['n=50,c=10,m=10', { kind: 'plan', plan: { n: 50, c: 10, M: null } }],
    ['n=5,c=0,m=10,M=-', { kind: 'plan', plan: { n: 5, c: 0, M: null } }],
    ['-0.5~0.5', { lower: { value: { coefficient: -5n } }, upper: { value: { coefficient: 5n } } }],
    ['-0.5~-0.7', { lower: { value: { coefficient: -7n } } }],
    ['-0.7~-0.5', { lower: { value: { coefficient: -7n } } }],
  ])('%s is read', (text, expected) => {
    expect(limit(text)).toMatchObject(expected);
  });
});

describe('a result known only from one side', () => {
  it.each([
    ['<0.3', '<0.3', 'pass'],
    ['≤0.3', '<0.3', 'unreadable'],
    ['≤0.3', '≤0.3', 'pass'],
    ['≥0.3', '≤0.3', 'unreadable'],
    ['>0.3', '≤0.3', 'fail'],
    ['>0.8', '>0.8', 'pass'],
    ['≥0.8', '>0.8', 'unreadable'],
    ['≥0.8', '≥0.8', 'pass'],
    ['≤0.8', '≥0.8', 'unreadable'],
    ['<0.8', '≥0.8', 'fail'],
  ])('%s under %s: %s', (value, demanded, outcome) => {
    expect(judge(value, demanded).outcome).toBe(outcome);
  });
});

describe('results of several values', () => {
  it.each([
    ['0', '不得检出', 'pass'],
    ['0;5', '不得检出', 'fail'],
    ['1;2;3;4;5;6CFU/g', 'n=5,c=2,m=10,M=100CFU/g', 'unreadable'],
    ['1,2,3,4,5CFU/g', 'n=5,c=2,m=10,M=100CFU/g', 'pass'],
    ['5mg/kg;6mg/kg', '≤4', 'unreadable'],
    ['1,234', '≤9', 'unreadable'],
    ['(5)', '≤4', 'unreadable'],
    ['5(mg/kg)', '≤4mg/kg', 'fail'],
    ['未检出(<0.1mg/kg)', '≤4mg/kg', 'pass'],
  ])('%s under %s: %s', (value, demanded, outcome) => {
    expect(judge(value, demanded).outcome).toBe(outcome);
  });
});
