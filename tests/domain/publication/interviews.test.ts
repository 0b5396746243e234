import { describe, expect, it } from 'vitest';
import type { Commitment, Interview } from '../../../src/domain/schema/tables.ts';
import { failingBatch, finding, published } from './batches.ts';
import { type Parts } from './dataset.ts';
import { firms } from './inspection.ts';

const LATER = '2022-06-30';

const anInterview = (id: string, given: Partial<Interview> = {}): Interview => ({
  id,
  date: '2022-04-14',
  level: 'collective',
  form: 'video',
  title: '集体约谈',
  firm: null,
  region: null,
  agenda: ['通报情况', '企业表态'],
  ...given,
});

const promised = (keptOn: string | null): Commitment => ({
  id: 'cn-1',
  interview: 'yt-1',
  party: '甲',
  commitment: '排查',
  due: '2022-05-31',
  keptOn,
  followUp: '已排查',
});

const interviewsOf = (parts: readonly Parts[], asOf = LATER) => published(parts, asOf).interviews;

describe('an interview', () => {
  it('tells its agenda, who attended, and how many they were', () => {
    const attendance = [
      {
        interview: 'yt-1',
        role: '企业负责人',
        roleEn: 'Heads of firms',
        people: 1000,
        reported: '整改',
      },
      { interview: 'yt-1', role: '监管人员', roleEn: 'Officials', people: 10, reported: null },
      { interview: 'yt-2', role: '监管人员', roleEn: 'Officials', people: 3, reported: null },
    ];
    const interviews = [anInterview('yt-1'), anInterview('yt-2'), anInterview('yt-3')];
    expect(interviewsOf([{ interviews, attendance }])).toMatchObject([
      { id: 'yt-3', attendance: [], attendees: 0, commitments: [] },
      { id: 'yt-2', attendees: 3 },
      {
        id: 'yt-1',
        agenda: ['通报情况', '企业表态'],
        attendance: [
          { role: { zh: '企业负责人', en: 'Heads of firms' }, people: 1000, reported: '整改' },
          { role: { zh: '监管人员', en: 'Officials' }, people: 10, reported: null },
        ],
        attendees: 1010,
      },
    ]);
  });

  it('stands before those of earlier days', () => {
    const interviews = ['2022-04-14', '2022-06-01', '2022-05-01'].map((date, n) =>
      anInterview(`yt-${n}`, { date }),
    );
    expect(interviewsOf([{ interviews }]).map(({ id }) => id)).toEqual(['yt-1', 'yt-2', 'yt-0']);
  });

  it.each([
    ['a firm of a public notice', [failingBatch(1)], firms.dairy.id],
    ['a firm without a public record', [], null],
    ['a firm that an unnamed case concerns', [finding(2, { firm: firms.dairy })], null],
    [
      'a firm of a notice that an unnamed case concerns too',
      [failingBatch(1), finding(2, { firm: firms.dairy })],
      null,
    ],
  ] as const)('with %s', (_what, parts, firm) => {
    const interviews = [anInterview('yt-1', { level: 'firm', firm: firms.dairy.id })];
    expect(interviewsOf([...parts, { interviews }])).toMatchObject([{ firm }]);
  });
});

describe('a commitment', () => {
  const statusOf = (keptOn: string | null, asOf: string) =>
    interviewsOf([{ interviews: [anInterview('yt-1')], commitments: [promised(keptOn)] }], asOf)[0]
      ?.commitments[0]?.status;

  it('is kept on the last day it was due, and kept late on the next', () => {
    expect(statusOf('2022-05-31', LATER)).toBe('kept');
    expect(statusOf('2022-06-01', LATER)).toBe('keptLate');
  });

  it('is late from the day after it was due', () => {
    expect(statusOf(null, '2022-05-31')).toBe('due');
    expect(statusOf(null, '2022-06-01')).toBe('late');
  });

  it('is kept from that day on', () => {
    expect(statusOf('2022-05-20', '2022-05-19')).toBe('due');
    expect(statusOf('2022-05-20', '2022-05-20')).toBe('kept');
  });
});
