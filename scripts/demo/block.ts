import type { Records, CAMPAIGN_TABLES, SITE_TABLES } from '../../src/domain/schema/tables.ts';
import { callsOf, visitOf, type Call } from './calls.ts';
import { docketsOf, type Docket } from './cases.ts';
import { correctionsOf } from './corrections.ts';
import { creditOf } from './credit.ts';
import { drawsOf } from './draws.ts';
import type { Edition } from './edition.ts';
import { interviewsOf } from './interviews.ts';
import { firmsOfBlock, type Known } from './members.ts';
import { noticesOf } from './notices.ts';
import { sizeOf, type BlockPlan } from './plan.ts';
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

/** A block of a campaign: what it has to contain, and what it is made of. */
export interface Block {
  readonly edition: Edition;
  readonly plan: BlockPlan;
  /** From 0. */
  readonly number: number;
  readonly seed: number;
  readonly reference: Reference;
  /** Firms that it may share with another edition. */
  readonly known: Known;
}

/** What was drawn, tested and found in a block. */
interface Findings {
  readonly calls: readonly Call[];
  readonly drawn: readonly Drawn[];
  readonly failing: readonly Drawn[];
  readonly dockets: readonly Docket[];
}

/** A source for each purpose; another edition's are its own. */
const randomFor =
  ({ edition, number, seed }: Block) =>
  (purpose: string): Random =>
    randomOf(seed, number, `${edition.mark}${purpose}`);

function drawnIn(block: Block, calls: readonly Call[]): Drawn[] {
  const { edition, plan, number, known } = block;
  const random = randomFor(block);
  const first = number * sizeOf(edition).samples;
  const forSamples = random('samples');
  return drawsOf({ edition, known }, plan, calls, random('draws')).map((draw, i) => ({
    draw,
    sample: sampleOf(draw, first + i, edition.firstBarcode, forSamples),
  }));
}

function findingsOf(block: Block): Findings {
  const { edition, plan, number, reference, known } = block;
  const random = randomFor(block);
  const members = firmsOfBlock(edition, plan, number, known, random('firms'));
  const calls = callsOf(edition, members, number * sizeOf(edition).firms, random('calls'));
  const drawn = drawnIn(block, calls);
  const failing = drawn.filter(({ draw }) => draw.specimen !== null);
  const failed = new Set(failing.map(({ draw }) => draw.call));
  const passed = calls.filter((call) => !failed.has(call));
  const seeds = [
    ...seedsOfSamples(failing, reference, random('seeds')),
    ...seedsOfFindings(plan.findings, passed, random('findings')),
  ];
  const counters = {
    mark: edition.mark,
    cases: number * CASES,
    measures: number * MEASURES,
    penalties: number * PENALTIES,
  };
  const dockets = docketsOf(seeds, counters, reference.deadlines, random('cases'));
  return { calls, drawn, failing, dockets };
}

/** The firms of a block, as another edition may know them. */
export function knownFrom(block: Block): Known {
  const { calls, failing } = findingsOf(block);
  return {
    members: calls.map(({ member }) => member),
    failing: new Map(failing.map(({ draw }) => [draw.call.member.firm.id, draw.specimen?.tag])),
  };
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
function consequencesOf(findings: Findings, { edition, number, reference }: Block) {
  const { calls, failing, dockets } = findings;
  const firstNotice = number * sizeOf(edition).failed;
  const { deadlines } = reference;
  const notices = noticesOf(failing, dockets, deadlines, edition.announced, firstNotice);
  const isTalkedOver = edition.isTalkedOver && number === 0;
  const { interviews, attendance, commitments } = isTalkedOver
    ? interviewsOf(failing, notices)
    : { interviews: [], attendance: [], commitments: [] };
  const corrections = isTalkedOver ? correctionsOf(failing, notices) : [];
  const replies = isTalkedOver ? repliesOf(dockets, notices) : [];
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
export function rowsOfBlock(block: Block): Rows {
  const random = randomFor(block);
  const findings = findingsOf(block);
  const { drawn, dockets } = findings;
  const forResults = random('results');
  return {
    ...consequencesOf(findings, block),
    visits: visitsOf(findings, random('visits')),
    samples: drawn.map(({ sample }) => sample),
    results: drawn.flatMap(({ draw, sample }) =>
      resultsOf(sample, draw.specimen, block.reference, forResults),
    ),
    cases: dockets.map((docket) => docket.case),
    measures: dockets.flatMap(({ measures }) => measures),
    events: dockets.flatMap(({ events }) => events),
    penalties: dockets.flatMap(({ penalties }) => penalties),
  };
}
