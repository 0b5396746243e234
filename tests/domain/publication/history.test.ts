import { describe, expect, it } from 'vitest';
import type { Correction, CreditEntry, Firm } from '../../../src/domain/schema/tables.ts';
import { failingBatch, finding, published, tells, UNDISPUTED } from './batches.ts';
import { aPenalty, type Moment } from './cases.ts';
import { type Parts } from './dataset.ts';
import { firms } from './inspection.ts';

const BEFORE = '2021-11-19';
const CORRECTED = '2021-11-20';
const LATER = '2022-06-30';

const correction = (given: Partial<Correction> = {}): Correction => ({
  id: 'gz-1',
  notice: 'n-1',
  date: CORRECTED,
  field: '规格型号',
  item: null,
  before: '180g/袋',
  after: '200g/袋',
  reason: '录入有误',
  by: '示例科长',
  ...given,
});

const batch = (corrections: readonly Correction[], story = {}): Parts => ({
  ...failingBatch(1, { sample: { specification: '200g/袋' }, ...story }),
  corrections,
});

describe('a corrected notice', () => {
  const parts = batch([correction()]);

  it('says what it said until the day of the correction', () => {
    const on = (asOf: string) => published([parts], asOf).notices[0];
    expect(on(BEFORE)).toMatchObject({ specification: '180g/袋', corrections: [] });
    expect(on(CORRECTED)).toMatchObject({
      specification: '200g/袋',
      corrections: [{ id: 'gz-1', field: '规格型号', before: '180g/袋', after: '200g/袋' }],
    });
  });

  it('keeps what it said before as a version of its own', () => {
    expect(published([parts], BEFORE).history.versions).toEqual([]);
    expect(published([parts], LATER).history.versions).toMatchObject([
      {
        id: 'n-1/v1',
        notice: 'n-1',
        version: 1,
        from: UNDISPUTED,
        until: CORRECTED,
        specification: '180g/袋',
        producer: { name: firms.dairy.name },
        failures: [{ item: 'coliforms', value: '20;10;35;<10;15CFU/g' }],
        corrected: ['gz-1'],
      },
    ]);
  });

  it('tells nobody who corrected it', () => {
    expect(tells(published([parts], LATER), '示例科长')).toBe(false);
  });

  it('has one version for each day of corrections', () => {
    const again = batch([
      correction({ before: '180g/袋', after: '190g/袋' }),
      correction({ id: 'gz-2', field: '商标', before: '示例牌', after: null }),
      correction({ id: 'gz-3', date: '2021-12-20', before: '190g/袋', after: '200g/袋' }),
    ]);
    const { versions } = published([again], LATER).history;
    expect(
      versions.map(({ id, specification, brand, corrected }) => [
        id,
        specification,
        brand,
        corrected,
      ]),
    ).toEqual([
      ['n-1/v1', '180g/袋', '示例牌', ['gz-1', 'gz-2']],
      ['n-1/v2', '190g/袋', null, ['gz-3']],
    ]);
  });

  it('counts by what was known on the day', () => {
    const moved = batch([correction({ field: '类别代码', before: 'soy-sauce', after: 'dairy' })]);
    const failedIn = (asOf: string, category: string) =>
      published([moved], asOf).stats.find(({ id }) => id === `campaign:c-1 category:${category}`)
        ?.stats['samples.failed']?.value;
    expect([failedIn(BEFORE, 'soy-sauce'), failedIn(BEFORE, 'dairy')]).toEqual([1, 0]);
    expect([failedIn(LATER, 'soy-sauce'), failedIn(LATER, 'dairy')]).toEqual([0, 1]);
  });

  it('masks the names of individuals, and those that were theirs by mistake', () => {
    const masked = batch(
      [
        correction({
          field: '企业名称',
          before: '示例旗王小名奶食店',
          after: firms.individual.name,
        }),
      ],
      { firm: firms.individual },
    );
    const publication = published([masked], LATER);
    expect(tells(publication, '王小名')).toBe(false);
    expect(tells(publication, '王小明')).toBe(false);
    expect(publication.history.versions).toHaveLength(1);
  });
});

describe('a notice that had named the wrong firm', () => {
  const parts = batch([
    correction({ field: '企业编号', before: firms.other.id, after: firms.dairy.id }),
  ]);

  it('named that firm until then', () => {
    expect(published([parts], BEFORE).notices[0]?.producer.firm).toBe(firms.other.id);
    expect(published([parts], BEFORE).firms.map(({ id }) => id)).toContain(firms.other.id);
  });

  it('does not name it again, in no version and no correction; only its address is kept', () => {
    const { history, notices, firms: listed } = published([parts], LATER);
    expect(listed.map(({ id }) => id)).toEqual([firms.dairy.id]);
    expect(history.formerFirms).toEqual([firms.other.id]);
    expect(history.versions).toMatchObject([{ producer: null }]);
    expect(tells(history.versions, firms.other.name)).toBe(false);
    expect(tells([notices, history.versions], firms.other.id)).toBe(false);
  });
});

describe('a withdrawn notice', () => {
  const parts = failingBatch(1, {
    then: [['2021-12-01', 'reinspectionOverturned']],
  });

  it('leaves its address and that of its firm, and tells nothing of what it said', () => {
    const publication = published([parts], LATER);
    expect(publication.notices).toEqual([]);
    expect(publication.firms).toEqual([]);
    expect(publication.history).toEqual({
      versions: [],
      withdrawn: [
        {
          id: 'n-1',
          number: '示例公告2021年第1期',
          publishedOn: UNDISPUTED,
          withdrawnOn: '2021-12-01',
          reason: 'overturned',
          superseded: 0,
        },
      ],
      formerFirms: [firms.dairy.id],
    });
    expect(tells(publication, firms.dairy.name)).toBe(false);
  });

  it('is not there before', () => {
    expect(published([parts], '2021-11-30').history).toEqual({
      versions: [],
      withdrawn: [],
      formerFirms: [],
    });
  });
});

const SUSPECT: readonly Moment[] = [
  ['2021-11-01', 'causeFound'],
  ['2021-11-10', 'measureSet'],
  ['2021-11-20', 'caseFiled'],
  ['2022-01-10', 'penaltyDecided'],
];

const penalised = (publicUntil: string, credit: readonly CreditEntry[] = []): Parts => ({
  ...finding(2, {
    case: { discipline: 'caseFiled' },
    then: SUSPECT,
    penalties: [aPenalty(2, '2022-01-10', publicUntil)],
  }),
  credit,
});

const creditEntry = (firm: Firm, given: Partial<CreditEntry>): CreditEntry => ({
  firm: firm.id,
  date: '2022-01-12',
  kind: 'penalty',
  subject: '示市监处罚〔2022〕2号',
  content: '因违法行为受到行政处罚',
  gradeAfter: null,
  ...given,
});

describe('a firm of which only a penalty was public', () => {
  const on = (asOf: string, parts = penalised('2022-04-10')) => {
    const { firms: listed, history } = published([parts], asOf);
    return [listed.map(({ id }) => id), history.formerFirms];
  };
  const { id } = firms.other;

  it('keeps its address after the term, and has none before', () => {
    expect(on('2022-01-09')).toEqual([[], []]);
    expect(on('2022-01-10')).toEqual([[id], []]);
    expect(on('2022-04-10')).toEqual([[id], []]);
    expect(on('2022-04-11')).toEqual([[], [id]]);
  });

  it('is told of by its id alone', () => {
    const publication = published([penalised('2022-04-10')], LATER);
    expect(tells(publication, firms.other.name)).toBe(false);
    expect(JSON.stringify(publication).split(id)).toHaveLength(2);
  });

  it('has no former address if the penalty was never public', () => {
    const never = { ...penalised('2022-04-10'), penalties: [] };
    expect(on(LATER, never)).toEqual([[], []]);
  });

  it('is unlisted from the day on which its credit is repaired', () => {
    const repaired = penalised('2025-01-10', [
      creditEntry(firms.other, {}),
      creditEntry(firms.other, { date: '2023-01-20', kind: 'repaired', content: '信用修复' }),
    ]);
    expect(on('2023-01-19', repaired)).toEqual([[id], []]);
    expect(on('2023-01-20', repaired)).toEqual([[], [id]]);
  });
});

describe('a firm with other records', () => {
  const repaired: Parts = {
    ...finding(2, {
      firm: firms.dairy,
      case: { discipline: 'caseFiled' },
      then: SUSPECT,
      penalties: [aPenalty(2, '2022-01-10', '2025-01-10')],
    }),
    credit: [
      creditEntry(firms.dairy, {}),
      creditEntry(firms.dairy, { date: '2023-01-20', kind: 'repaired', content: '信用修复' }),
    ],
  };
  const firmOn = (asOf: string) => published([failingBatch(1), repaired], asOf).firms[0];

  it('has a repaired penalty and its credit entry shown no more, and a neutral note instead', () => {
    expect(firmOn('2023-01-19')).toMatchObject({ unlisted: false, credit: [{ kind: 'penalty' }] });
    expect(firmOn('2023-01-20')).toMatchObject({ unlisted: true, credit: [] });
    const publication = published([failingBatch(1), repaired], '2023-01-20');
    expect(tells(publication, '示市监处罚')).toBe(false);
    expect(tells(publication.firms, '信用修复')).toBe(false);
    expect(publication.history.formerFirms).toEqual([]);
  });

  it('has no such note where nothing was taken away', () => {
    expect(published([failingBatch(1)], LATER).firms[0]?.unlisted).toBe(false);
  });
});

it('publishes no grade, and no field that is internal', () => {
  const {
    cases,
    firms: listed,
    history,
    interviews,
    notices,
  } = published([batch([correction()]), penalised('2025-01-10')], LATER);
  expect(JSON.stringify([cases, listed, history, interviews, notices])).not.toMatch(
    /"grade":"|"(gradeAfter|contact|phone|inspectors|internalNote|approver|signer|by|responsible)":/,
  );
});
