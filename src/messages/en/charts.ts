import { plural, say } from '../sentence.ts';
import type { Apart, charts as zh } from '../zh/charts.ts';
import { overCampaigns } from './over-campaigns.ts';

const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** Reads on from what was counted: "…, with A above the campaign’s average and the others …". */
function apart({ above, below, others }: Apart): string {
  if (!above && !below) return 'and no part is reliably different from the campaign’s average';
  const clauses = [
    ...(above ? [`${above} above the campaign’s average`] : []),
    ...(below ? [`${below} below ${above ? 'it' : 'the campaign’s average'}`] : []),
    ...(others ? ['the others not reliably different from it'] : []),
  ];
  return `with ${clauses.join(', ')}`;
}

const FOUND: Readonly<Record<string, string>> = { 检出: 'detected', 未检出: 'not detected' };

const count = (n: string, one: string, several: string): string =>
  `${n} ${n === '1' ? one : several}`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (month: number): string => MONTHS[month - 1] ?? '';

export const charts: typeof zh = {
  table: (title) => `Table: ${title}`,
  list,
  rates: {
    title: { category: 'Failure rate by kind of food', region: 'Failure rate by region' },
    finding: (failed, samples, rate, parts) =>
      say`${failed} of ${samples} batches failed (${rate}), ${apart(parts)}.`,
    findingWithoutRates: (failed, samples) =>
      say`${failed} of ${samples} batches failed; there are too few in any part for a rate.`,
    counts: (failed, samples) => `${failed}/${samples}`,
    tooFew: 'too few',
    none: 'nothing sampled',
    noResults: 'There are no test results yet.',
    noRate: '–',
    average: (rate) => `Campaign average ${rate}`,
    benchmark: (name, rate) => `${name} ${rate}`,
    keys: {
      apart: 'Differs from the average',
      within: 'Not reliably different',
      interval: '95% interval',
    },
    columns: {
      category: 'Food',
      region: 'Region',
      failed: 'Failed',
      samples: 'Batches tested',
      rate: 'Failure rate',
      interval: '95% interval',
      standing: 'Against the average',
    },
    standing: {
      above: 'Above average',
      below: 'Below average',
      within: 'Not reliably different',
      few: 'Too few batches',
    },
    interval: (low, high) => `${low}–${high}`,
    whole: 'Campaign',
    minimum: (batches) =>
      `Lines are Wilson 95% intervals. Below ${batches} batches only counts are given.`,
  },
  campaigns: overCampaigns,
  items: {
    title: 'What failed',
    finding: (items, first, batches, tied) =>
      say`${first} failed most often, in ${batches} ${plural(batches, 'batch', 'batches')}${tied ? ' each' : ''}, of ${items} failing test ${plural(items, 'item', 'items')}.`,
    none: 'No test item failed.',
    count: (batches) => batches,
    columns: {
      item: 'Test item',
      class: 'Kind of problem',
      batches: 'Batches',
      categories: 'Foods',
    },
    note: 'Failing batches. A batch that fails several items counts once for each.',
  },
  matrix: {
    title: 'Which kind of problem in which food',
    finding: (problem, category, batches) =>
      say`Most of one kind in one food: ${problem.toLowerCase()} in ${category.toLowerCase()}, ${batches} ${plural(batches, 'batch', 'batches')}.`,
    none: 'No batch failed.',
    cell: (problem, category, batches) => `${category}, ${problem.toLowerCase()}: ${batches}`,
    scale: 'Failing batches; the stronger the colour, the more',
    corner: 'Kind of problem',
    note: 'A batch with several kinds of problem counts once for each.',
  },
  calendar: {
    title: 'Calendar of visits and samples',
    finding: (days, visits, samples, near, nearDays) =>
      say`In ${days} days, ${visits} visits were made and ${samples} batches drawn; ${near} of the visits fell within ${nearDays} days before a key period.`,
    findingPlain: (days, visits, samples) =>
      say`In ${days} days, ${visits} visits were made and ${samples} batches drawn.`,
    day: (day, visits, samples) =>
      `${day}: ${count(visits, 'visit', 'visits')}, ${count(samples, 'batch', 'batches')} drawn`,
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    month: (month, year, isFirst) => (isFirst ? `${monthName(month)} ${year}` : monthName(month)),
    monthAndDay: (month, day) => `${day} ${monthName(month)}`,
    shade: (from, to) => (from === to ? count(to, 'visit', 'visits') : `${from}–${to} visits`),
    dot: (batches) => `${count(batches, 'batch', 'batches')} drawn`,
    key: 'Key period',
    columns: { week: 'Week from Monday', visits: 'Visits', samples: 'Batches drawn' },
    weekOf: (day) => day,
    note: 'The stronger a day’s colour, the more visits; the larger its dot, the more batches drawn.',
  },
  flow: {
    title: 'From inspection to outcome',
    finding: (firms, samples, failed, cases, grave) =>
      say`${firms} firms were inspected and ${samples} batches tested, of which ${failed} failed; with what inspection found, ${cases} ${plural(cases, 'case was', 'cases were')} opened${grave}.`,
    grave: (filed, police) =>
      say`, of which ${filed} formal investigations and ${police} handed to the police`,
    graveWithoutPolice: (filed) => say`, of which ${filed} formal investigations`,
    firms: {
      heading: 'Firms inspected',
      bridge: 'Each firm counts once.',
      inspected: 'inspected',
      sampled: 'sampled',
      notSampled: 'not sampled',
    },
    batches: {
      heading: 'Batches tested',
      bridge: (firms) =>
        `Batches are not firms: these came from ${firms} firms, some of which gave several.`,
      bridgeUnvisited: (firms, unvisited) =>
        `Batches are not firms: these came from ${firms} firms, some of which gave several; ${unvisited} of the firms were not visited, their batches were drawn elsewhere.`,
      drawn: 'tested',
      passed: 'passed',
      failed: 'failed',
      pending: 'not yet reported',
    },
    cases: {
      heading: 'Cases opened',
      bridge:
        'Cases are not batches: several batches of one firm may make one case, and inspection opens cases too.',
    },
    unit: {
      firms: (n) => count(n, 'firm', 'firms'),
      batches: (n) => count(n, 'batch', 'batches'),
      cases: (n) => count(n, 'case', 'cases'),
    },
    share: (part, percent) => `${part}, ${percent}`,
    columns: { step: 'Step', part: 'Outcome', count: 'Number', share: 'Share' },
    note: 'Each of the three steps has its own unit and is drawn to its own total; heights can not be compared between steps. A case filed is the start of finding out what happened, not a finding.',
  },
  tiles: {
    title: 'Results by region',
    finding: (regions, judged, parts) =>
      say`${judged} of ${regions} regions have enough batches for a rate, ${apart(parts)}.`,
    findingWithoutRates: (regions) =>
      say`All ${regions} regions have too few batches for a rate: only counts are given.`,
    tile: (name, failed, samples, rate) =>
      `${name}: ${failed} of ${samples} batches failed, ${rate}`,
    rateOf: (rate) => `a rate of ${rate}`,
    shade: (from, to) => `${from}–${to}`,
    shadeBelow: (to) => `Below ${to}`,
    keys: {
      tooFew: 'Too few for a rate',
      above: 'Above average',
      below: 'Below average',
    },
    note: 'Tiles show roughly where a region lies; this is not a map. In each: failed/tested batches. Regions were sampled differently: a stronger colour is no rank.',
  },
  progress: {
    title: 'How cases are moving',
    finding: (day, cases, closed, open, overdue) =>
      say`As at ${day}, ${cases} ${plural(cases, 'case', 'cases')} had been opened: ${closed} closed, ${open} open, of which ${overdue} overdue.`,
    none: 'No case has been opened yet.',
    part: { overdue: 'overdue', inTime: 'open, in time', closed: 'closed' },
    count: (cases) => cases,
    month: monthName,
    year: (year) => year,
    columns: { day: 'Day', open: 'Open', overdue: 'Overdue among them', closed: 'Closed' },
    note: 'Cases on the last day of each month; the last column is the day of the data. A case is closed only once the regulator has verified it.',
  },
  funnel: {
    title: {
      category: 'Which foods differ by more than chance',
      region: 'Which regions differ by more than chance',
    },
    finding: (outside, groups) =>
      say`Of ${groups} points, these lie outside the 95% limits, by more than chance would explain: ${outside}.`,
    findingUsual: (groups) =>
      say`All ${groups} points lie within the 95% limits: chance alone could explain their differences.`,
    findingNone: 'There are too few batches to draw any.',
    average: (rate) => `Campaign average ${rate}`,
    point: (name, failed, samples, rate) =>
      `${name}: ${failed} of ${samples} batches failed, ${rate}`,
    labels: {
      batches: 'Batches tested →',
      rate: 'Failure rate',
      warning: '95% limits',
      alarm: '99.8% limits',
      usual: 'Within the limits',
      outside: 'Outside the 95% limits',
    },
    surprise: {
      alarm: 'Outside the 99.8% limits',
      warning: 'Outside the 95% limits',
      usual: 'Within the limits',
    },
    columns: { category: 'Food', region: 'Region', place: 'Place' },
    note: (batches) =>
      `The fewer batches, the more a rate swings by chance, and the wider the limits. Below ${batches} batches nothing is drawn.`,
  },
  gauge: {
    title: (item) => `${item}: result and limit`,
    times: (value, limit, times) => say`Result ${value}, limit ${limit}: ${times} times the limit.`,
    over: (value, limit, percent) =>
      say`Result ${value}, limit ${limit}: ${percent} over the limit.`,
    under: (value, limit, percent) =>
      say`Result ${value}, limit ${limit}: only ${percent} of what is required.`,
    outside: (value, limit) => say`Result ${value}, limit ${limit}: outside the range.`,
    planAboveM: (n, over, M) =>
      say`Of ${String(n)} samples, ${String(over)} exceeded M (${M}); none may.`,
    planTooMany: (n, over, c, m) =>
      say`Of ${String(n)} samples, ${String(over)} exceeded m (${m}); at most ${String(c)} may.`,
    planWithoutM: (n, over, c, m) =>
      say`Of ${String(n)} samples, ${String(over)} exceeded ${m}; ${c === 0 ? 'none' : `at most ${c}`} may.`,
    detected: (value) => say`The standard says it must not be detected; the result was ${value}.`,
    notUsed: (value) => say`The standard says it must not be used; the result was ${value}.`,
    words: (value, limit) => say`Result ${value}, limit ${limit}: does not comply.`,
    found: (value) => FOUND[value] ?? value,
    limitHeading: 'Required',
    resultHeading: 'Found',
    mustNotBeDetected: 'must not be detected',
    mustNotBeUsed: 'must not be used',
    limitLabel: (bound) => `Limit ${bound}`,
    zone: { pass: 'complies', between: 'between m and M', fail: 'fails' },
    planZone: { pass: 'up to m', between: 'm to M', fail: 'over M' },
    planZoneWithoutM: { pass: 'up to m', over: 'over m' },
    compressed: 'Not an even scale: large values are drawn closer',
    columns: {
      sample: 'Sample',
      value: 'Result',
      valueIn: (unit) => (unit === '' ? 'Result' : `Result (${unit})`),
      standing: 'Verdict',
      limit: 'Limit',
      standard: 'Standard',
    },
    sample: (i) => `No. ${i}`,
    values: 'Result',
  },
};
