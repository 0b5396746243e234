import { table, type Row } from './tables.ts';

/** The rows of one campaign that belong to one scope, as far as they were known on a day. */
export interface Records {
  readonly asOf: string;
  readonly visits: readonly Row[];
  readonly samples: readonly Row[];
  readonly cases: readonly Row[];
  /** By case, up to the day, in the order of their dates. */
  readonly events: (caseId: string) => readonly Row[];
  readonly measures: readonly Row[];
  readonly penalties: readonly Row[];
  readonly notices: readonly Row[];
  readonly interviews: readonly Row[];
  readonly attendance: readonly Row[];
  readonly commitments: readonly Row[];
  readonly sampleOf: (number: string) => Row;
  readonly results: readonly Row[];
  readonly leagueOfFirm: (firm: string) => string;
}

export function only<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`There is no ${what}.`);
  return found;
}

const regions = table('reference/regions');
const firms = table('firms');

const regionOfFirm = new Map(firms.map((firm) => [firm('企业编号'), firm('所在盟市')]));
const parentOf = new Map(regions.map((region) => [region('区划代码'), region('上级代码')]));

/** Whether a place lies in a region, or is it. */
const isIn = (place: string, region: string): boolean =>
  place === region || parentOf.get(place) === region;

type Test = (row: Row) => boolean;

/** Tests of what belongs to a scope such as `campaign:x region:150100`, by kind of row. */
function testsOf(scope: string, sampleOf: Records['sampleOf']) {
  const region = /region:(\S+)/.exec(scope)?.[1];
  const category = /category:(\S+)/.exec(scope)?.[1];
  const test =
    (place: (row: Row) => string, kind: (row: Row) => string): Test =>
    (row) =>
      (region === undefined || isIn(place(row), region)) &&
      (category === undefined || kind(row) === category);
  const kind = (row: Row) => row('类别代码');
  return {
    visit: test((row) => regionOfFirm.get(row('企业编号')) ?? '', kind),
    sample: test((row) => row('抽样盟市'), kind),
    case: test((row) => row('承办盟市'), kind),
    notice: test(
      (row) => sampleOf(row('抽样编号'))('抽样盟市'),
      (row) => kind(sampleOf(row('抽样编号'))),
    ),
  };
}

const byDate = (a: Row, b: Row): number => (a('日期') < b('日期') ? -1 : 1);

/**
 * Whether a measure was set by a day. It bears no date; one neither due nor done before the next time that
 * measures were set, or the case reopened, was set only then.
 */
function isSetBy(measure: Row, history: readonly Row[], asOf: string): boolean {
  const ofCase = history.filter((event) => event('案件编号') === measure('案件编号'));
  const next = ofCase.find(
    (event) => event('日期') > asOf && ['制定措施', '重新打开'].includes(event('事项')),
  );
  const done = measure('企业完成日期');
  const before = next?.('日期') ?? '9999';
  return (
    ofCase.some((event) => event('事项') === '制定措施' && event('日期') <= asOf) &&
    (measure('完成时限') < before || (done !== '' && done < before))
  );
}

/** Gathers the rows of a scope as of a day. */
export function recordsOf(scope: string, asOf: string): Records {
  const campaign = only(/campaign:(\S+)/.exec(scope)?.[1], `campaign in ${scope}`);
  const of = (name: string) => table(`campaigns/${campaign}/${name}`);
  const samples = of('samples');
  const bySample = new Map(samples.map((row) => [row('抽样编号'), row]));
  const sampleOf = (number: string) => only(bySample.get(number), `sample ${number}`);
  const history = of('events').toSorted(byDate);
  const events = history.filter((event) => event('日期') <= asOf);
  const eventsOf = (id: string) => events.filter((event) => event('案件编号') === id);
  const belongs = testsOf(scope, sampleOf);
  const cases = of('cases')
    .filter(belongs.case)
    .filter((row) => eventsOf(row('案件编号')).some((event) => event('事项') !== '抽样'));
  const known = new Set(cases.map((row) => row('案件编号')));
  return {
    asOf,
    visits: of('visits').filter((row) => row('检查日期') <= asOf && belongs.visit(row)),
    samples: samples.filter((row) => row('抽样日期') <= asOf && belongs.sample(row)),
    cases,
    events: eventsOf,
    measures: of('measures')
      .filter((row) => known.has(row('案件编号')))
      .filter((row) => isSetBy(row, history, asOf)),
    penalties: of('penalties').filter(
      (row) => row('决定日期') <= asOf && known.has(row('案件编号')),
    ),
    notices: of('notices').filter(belongs.notice),
    interviews: of('interviews').filter((row) => row('日期') <= asOf),
    attendance: of('attendance'),
    commitments: of('commitments'),
    sampleOf,
    results: of('results'),
    leagueOfFirm: (firm) => {
      const region = only(regionOfFirm.get(firm), `firm ${firm}`);
      return parentOf.get(region) || region;
    },
  };
}
