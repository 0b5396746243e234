import type { Records, CAMPAIGN_TABLES, SITE_TABLES } from '../../src/domain/schema/tables.ts';
import { callsOf, visitOf, type Call } from './calls.ts';
import { docketsOf, type Docket } from './cases.ts';
import { correctionsOf } from './corrections.ts';
import { creditOf } from './credit.ts';
import { drawsOf } from './draws.ts';
import { membersOf } from './firms.ts';
import { interviewsOf } from './interviews.ts';
import { noticesOf } from './notices.ts';
import { BLOCK_FAILED, BLOCK_FIRMS, BLOCK_SAMPLES, type BlockPlan } from './plan.ts';
import { randomOf, type Random } from './random.ts';
import type { Reference } from './reference.ts';
import { repliesOf } from './replies.ts';
import { resultsOf } from './result-rows.ts';
import { sampleOf } from './samples.ts';
import { seedsOfFindings, seedsOfSamples, type Drawn } from './seeds.ts';

/** Rows of all tables that the generator writes. */
export type Rows = Pick<Records<typeof SITE_TABLES>, 'firms'> & Records<typeof CAMPAIGN_TABLES>;

/** More cases, measures and penalties than a block has: where the next block's numbers begin. */
const CASES = 100;
const MEASURES = 300;
const PENALTIES = 50;

/** What was drawn, tested and found in a block. */
interface Findings {
  readonly calls: readonly Call[];
  readonly drawn: readonly Drawn[];
  readonly failing: readonly Drawn[];
  readonly dockets: readonly Docket[];
}

type Purpose = (purpose: string) => Random;

function findingsOf(
  plan: BlockPlan,
  block: number,
  reference: Reference,
  random: Purpose,
): Findings {
  const members = membersOf(block * BLOCK_FIRMS, plan.firms, random('firms'));
  const calls = callsOf(members, block * BLOCK_FIRMS, random('calls'));
  const forSamples = random('samples');
  const drawn = drawsOf(plan, calls, random('draws')).map((draw, i) => ({
    draw,
    sample: sampleOf(draw, block * BLOCK_SAMPLES + i, forSamples),
  }));
  const failing = drawn.filter(({ draw }) => draw.specimen !== null);
  const failed = new Set(failing.map(({ draw }) => draw.call));
  const passed = calls.filter((call) => !failed.has(call));
  const seeds = [
    ...seedsOfSamples(failing, reference, random('seeds')),
    ...seedsOfFindings(plan.findings, passed, random('findings')),
  ];
  const counters = {
    cases: block * CASES,
    measures: block * MEASURES,
    penalties: block * PENALTIES,
  };
  const dockets = docketsOf(seeds, counters, reference.deadlines, random('cases'));
  return { calls, drawn, failing, dockets };
}

function visitsOf({ calls, drawn, failing, dockets }: Findings, random: Random): Rows['visits'] {
  const sampled = new Set(drawn.map(({ sample }) => sample.visit));
  const failed = new Set(failing.map(({ sample }) => sample.firm));
  const onSite = new Set(
    dockets.filter(({ seed }) => seed.source === 'inspection').map((docket) => docket.case.firm),
  );
  return calls.map((call) => {
    const { id } = call.member.firm;
    const found = onSite.has(id) ? 'onSite' : failed.has(id) ? 'failingSample' : 'nothing';
    return visitOf(call, sampled.has(call.id), found, random);
  });
}

/** Everything that follows from what was found: publication, interviews, credit files. */
function consequencesOf(findings: Findings, block: number, reference: Reference) {
  const { calls, failing, dockets } = findings;
  const notices = noticesOf(failing, dockets, reference.deadlines, block * BLOCK_FAILED);
  const isFirst = block === 0;
  const { interviews, attendance, commitments } = isFirst
    ? interviewsOf(failing, notices)
    : { interviews: [], attendance: [], commitments: [] };
  const corrections = isFirst ? correctionsOf(failing, notices) : [];
  const replies = isFirst ? repliesOf(dockets, notices) : [];
  const firms = calls.map(({ member }) => member.firm);
  const { entries, grades } = creditOf(failing, dockets, interviews, firms, reference);
  return {
    firms: firms.map((firm) => ({ ...firm, grade: grades.get(firm.id) ?? firm.grade })),
    interviews,
    attendance,
    commitments,
    credit: entries,
    notices,
    corrections,
    replies,
  };
}

/** The rows of one block of a campaign; blocks share nothing but the numbering, which goes on. */
export function rowsOfBlock(
  plan: BlockPlan,
  block: number,
  seed: number,
  reference: Reference,
): Rows {
  const random: Purpose = (purpose) => randomOf(seed, block, purpose);
  const findings = findingsOf(plan, block, reference, random);
  const { drawn, dockets } = findings;
  const forResults = random('results');
  return {
    ...consequencesOf(findings, block, reference),
    visits: visitsOf(findings, random('visits')),
    samples: drawn.map(({ sample }) => sample),
    results: drawn.flatMap(({ draw, sample }) =>
      resultsOf(sample, draw.specimen, reference, forResults),
    ),
    cases: dockets.map((docket) => docket.case),
    measures: dockets.flatMap(({ measures }) => measures),
    events: dockets.flatMap(({ events }) => events),
    penalties: dockets.flatMap(({ penalties }) => penalties),
  };
}
