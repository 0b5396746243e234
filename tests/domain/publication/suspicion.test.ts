import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { failingBatch, finding, published, tells } from './batches.ts';
import type { Penalty } from '../../../src/domain/schema/tables.ts';
import { aMeasure, aPenalty, type Moment } from './cases.ts';
import { withPolicy, type Parts } from './dataset.ts';
import { firms } from './inspection.ts';

const FILED = ['2021-11-20', 'caseFiled', { note: '立案说明' }] as const;
const ORDERED = ['2021-11-20', 'orderIssued'] as const;
const SET = [
  ['2021-11-01', 'causeFound', { note: '原因说明' }],
  ['2021-11-10', 'measureSet'],
] as const;
const DECIDED = ['2022-03-10', 'penaltyDecided'] as const;
const suspect = { discipline: 'caseFiled' } as const;
const NAMING = withPolicy({ nameSuspects: true });

const caseOf = ({ cases }: Publication) => cases[0]!;
const types = ({ cases }: Publication) => cases.flatMap((c) => c.timeline.map(({ type }) => type));

describe('a firm that a notice names', () => {
  const batch = failingBatch(1, {
    case: suspect,
    then: [...SET, FILED],
    measures: [aMeasure(1, '2022-01-10')],
  });

  it('is not said to have had a case filed against it while nothing is decided', () => {
    const publication = published([batch], '2022-06-30');
    expect(caseOf(publication)).toMatchObject({
      firm: 'f-dairy',
      discipline: null,
      withheld: false,
      measures: [{ id: 'cs-1' }],
    });
    expect(types(publication)).not.toContain('caseFiled');
    expect(tells(publication.cases, '立案说明')).toBe(false);
  });

  it('nor that it was handed to the police', () => {
    const then = [...SET, FILED, ['2021-12-01', 'handedToPolice']] as const;
    const handed = failingBatch(1, { case: { discipline: 'handedToPolice' }, then });
    const publication = published([handed], '2022-06-30');
    expect(caseOf(publication).discipline).toBeNull();
    expect(types(publication)).not.toContain('handedToPolice');
  });

  it('is, if the policy names suspects', () => {
    const publication = published([batch], '2022-06-30', NAMING);
    expect(caseOf(publication).discipline).toBe('caseFiled');
    expect(types(publication)).toContain('caseFiled');
  });

  const decided = failingBatch(1, {
    case: suspect,
    then: [...SET, FILED, DECIDED],
    penalties: [aPenalty(1, '2022-03-10', '2022-06-10')],
  });

  it('is, once and as long as the decision is public', () => {
    const told = (asOf: string) => {
      const publication = published([decided], asOf);
      const { discipline, penalties } = caseOf(publication);
      return [
        discipline,
        penalties.length,
        types(publication).filter((t) => t === 'caseFiled' || t === 'penaltyDecided').length,
      ];
    };
    expect(told('2022-03-09')).toEqual([null, 0, 0]);
    expect(told('2022-03-10')).toEqual(['caseFiled', 1, 2]);
    expect(told('2022-06-10')).toEqual(['caseFiled', 1, 2]);
    expect(told('2022-06-11')).toEqual([null, 0, 0]);
  });

  it('is not after the term of the decision, even if the policy names suspects', () => {
    expect(caseOf(published([decided], '2022-06-11', NAMING)).discipline).toBeNull();
  });

  it('is counted as suspected all along', () => {
    const suspected = (asOf: string) =>
      published([decided], asOf).stats[0]?.stats['firms.suspected']?.value;
    expect(['2022-03-09', '2022-03-10', '2022-06-11'].map(suspected)).toEqual([1, 1, 1]);
  });
});

describe('how a case is dealt with', () => {
  it('is not told of a named firm while its case is open, so that silence singles out nobody', () => {
    const then = [...SET, ORDERED, ['2021-11-25', 'closed']] as const;
    const batch = failingBatch(1, { then });
    const open = caseOf(published([batch], '2021-11-24'));
    expect(open.discipline).toBeNull();
    expect(open.timeline.map(({ type }) => type)).not.toContain('orderIssued');
    const closed = caseOf(published([batch], '2021-11-25'));
    expect(closed.discipline).toBe('orderedToRectify');
    expect(closed.timeline.map(({ type }) => type)).toContain('orderIssued');
  });

  it('is told at the end where no event says it', () => {
    const then = [
      ...SET,
      ['2021-11-15', 'firmReportsDone'],
      ['2021-11-18', 'rechecked'],
      ['2021-11-20', 'closed'],
    ] as const;
    const batch = failingBatch(1, { case: { discipline: 'correctedAtOnce' }, then });
    expect(caseOf(published([batch], '2021-11-19')).discipline).toBeNull();
    expect(caseOf(published([batch], '2021-11-20')).discipline).toBe('correctedAtOnce');
  });
});

describe('a suspicion found on a visit', () => {
  const found = (then: readonly Moment[] = [...SET, FILED], penalties: readonly Penalty[] = []) =>
    finding(2, { case: suspect, then, penalties, measures: [aMeasure(2, '2022-01-10')] });

  it('is counted without a word of what it is about', () => {
    const publication = published([found()], '2022-06-30');
    expect(publication.firms).toEqual([]);
    expect(caseOf(publication)).toMatchObject({
      firm: null,
      discipline: 'caseFiled',
      withheld: true,
      measures: [],
      penalties: [],
    });
    expect(publication.cases[0]?.timeline.map(({ note }) => note)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(tells(publication, firms.other.id) || tells(publication, firms.other.name)).toBe(false);
    expect(publication.stats[0]?.stats).toMatchObject({
      'firms.suspected': { value: 1 },
      measures: { value: 1 },
    });
  });

  it('names the firm once a penalty does, and only then and so long', () => {
    const then = [...SET, FILED, DECIDED];
    const parts = found(then, [aPenalty(2, '2022-03-10', '2022-06-10')]);
    const named = (asOf: string) => {
      const { cases, firms: listed } = published([parts], asOf);
      return [cases[0]?.firm, cases[0]?.withheld, listed.length];
    };
    expect(named('2022-03-09')).toEqual([null, true, 0]);
    expect(named('2022-03-10')).toEqual(['f-other', false, 1]);
    expect(named('2022-06-11')).toEqual([null, true, 0]);
  });

  it('names the firm from the filing on, if the policy names suspects', () => {
    const named = (asOf: string) => caseOf(published([found()], asOf, NAMING)).firm;
    expect(named('2021-11-19')).toBeNull();
    expect(named('2021-11-20')).toBe('f-other');
  });
});

describe('other problems found on a visit', () => {
  it('are told in words, without the name of the firm', () => {
    const note = `${firms.dairy.name}（原${firms.dairy.formerNames![0]}）已通知`;
    const parts = finding(2, {
      firm: firms.dairy,
      from: [['2021-09-10', 'notified', { note }]],
      then: [...SET, ORDERED],
      measures: [aMeasure(2, '2022-01-10', { measure: `${firms.dairy.name}更换过滤器` })],
    });
    const publication = published([parts], '2022-06-30');
    expect(caseOf(publication)).toMatchObject({
      firm: null,
      discipline: 'orderedToRectify',
      withheld: false,
      measures: [{ problem: '灌装间洁净度不达标', measure: '＊＊＊更换过滤器' }],
    });
    expect(caseOf(publication).timeline[0]?.note).toBe('＊＊＊（原＊＊＊）已通知');
  });
});

describe('a firm of public record with a case that does not name it', () => {
  const visited: Parts = {
    visits: finding(3, { firm: firms.dairy }).visits!.map((v) => ({
      ...v,
      id: 'v-9',
      date: '2021-12-01',
      category: 'oil',
    })),
  };
  const interview: Parts = {
    interviews: [
      {
        id: 'yt-1',
        date: '2021-12-10',
        level: 'firm',
        form: 'onSite',
        title: `约谈${firms.dairy.name}`,
        firm: firms.dairy.id,
        region: '150100',
        agenda: ['说明情况'],
      },
    ],
  };
  const unnamed = finding(2, { firm: firms.dairy, case: suspect, then: [...SET, FILED] });
  const firmOf = ({ firms: listed }: Publication) => listed.find(({ id }) => id === 'f-dairy');

  it('has that case nowhere in its file, neither the visit nor an interview that may be about it', () => {
    const publication = published([failingBatch(1), unnamed, visited, interview], '2022-06-30');
    expect(firmOf(publication)).toMatchObject({ cases: ['aj-1'], visits: [{ category: 'oil' }] });
    expect(publication.interviews).toMatchObject([{ firm: null, title: '约谈＊＊＊' }]);
  });

  it('has its visits and interviews told where all its cases name it', () => {
    const named = finding(3, { firm: firms.dairy, case: { source: 'inspection' } });
    const publication = published(
      [failingBatch(1), { visits: named.visits! }, interview],
      '2022-06-30',
    );
    expect(firmOf(publication)?.visits).toHaveLength(1);
    expect(publication.interviews).toMatchObject([
      { firm: 'f-dairy', title: '约谈示例乳业有限公司' },
    ]);
  });
});

it('lists cases by the day they were opened, not as the file has them', () => {
  const parts = [finding(1, { case: suspect }), finding(3), finding(2)];
  const later: Parts = {
    ...parts[0],
    events: parts[0]!.events!.map((e) => ({ ...e, date: '2021-09-20' })),
  };
  const { cases } = published([later, parts[1]!, parts[2]!], '2022-06-30');
  expect(cases.map(({ id }) => id)).toEqual(['aj-2', 'aj-3', 'aj-1']);
});
