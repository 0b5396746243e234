import { addDays, type Day } from '../../src/domain/date.ts';
import { ascending } from '../../src/domain/group.ts';
import type { Sample } from '../../src/domain/schema/tables.ts';
import type { Call } from './calls.ts';
import { CATEGORIES, type CategoryCode } from './categories.ts';
import type { Edition } from './edition.ts';
import type { Known } from './members.ts';
import type { BlockPlan } from './plan.ts';
import { PRODUCTS } from './products.ts';
import { chance, pick, shuffled, weighted, type Random } from './random.ts';
import type { Specimen } from './specimen.ts';

/** A batch to be drawn: of whom, when and where, and whether it is to fail. */
export interface Draw {
  /** The visit to the producer; the batch itself may have been drawn elsewhere. */
  readonly call: Call;
  readonly food: string;
  readonly sampledOn: Day;
  readonly stage: Sample['stage'];
  readonly specimen: Specimen | null;
}

const STAGES: readonly (readonly [Sample['stage'], number])[] = [
  ['production', 87],
  ['retail', 9],
  ['online', 3],
  ['catering', 1],
];

/** The first failure is known before the batch that repeats it is drawn. */
const REPEATED_AFTER_DAYS = 75;

/** To which edition the batches belong, and which firms are known from another. */
interface Setting {
  readonly edition: Edition;
  readonly known: Known;
}

const dayOfDraw = (
  { days: { visitDay } }: Edition,
  call: Call,
  stage: Sample['stage'],
  random: Random,
  from?: Day,
  to?: Day,
): Day => (stage === 'production' ? call.date : visitDay(random, from, to));

/**
 * The visits that suit a specimen best: of the firm, or else of the kind of firm and at the time, that it asks
 * for. Firms that fail in the other edition are left out: there they are told to have failed for the first time.
 */
function hostsFor(
  specimen: Specimen,
  free: readonly Call[],
  { edition, known: { failing } }: Setting,
): readonly Call[] {
  const { window } = edition.days;
  const { from = window.from, by = window.to, firm = 'enterprise', host } = specimen;
  const named = free.filter(({ member }) => host && failing.get(member.firm.id) === host);
  const others = free.filter(({ member }) => !failing.has(member.firm.id));
  const inTime = others.filter(({ date }) => date >= from && date <= by);
  const ofKind = inTime.filter(({ member }) => member.firm.kind === firm);
  return [named, ofKind, inTime, others, free].find((calls) => calls.length > 0) ?? [];
}

function drawAgain(edition: Edition, before: Draw, specimen: Specimen, random: Random): Draw {
  const { call, sampledOn } = before;
  const { visitDay, window } = edition.days;
  const stage = specimen.stage ?? before.stage;
  const later =
    specimen.follows === 'repeat'
      ? visitDay(random, addDays(sampledOn, REPEATED_AFTER_DAYS), window.to)
      : sampledOn;
  return { call, food: specimen.food, sampledOn: later, stage, specimen };
}

function failingDraws(
  specimens: readonly Specimen[],
  calls: readonly Call[],
  setting: Setting,
  random: Random,
): Draw[] {
  const draws: Draw[] = [];
  for (const specimen of specimens) {
    const before = draws.at(-1);
    if (specimen.follows && before) {
      draws.push(drawAgain(setting.edition, before, specimen, random));
      continue;
    }
    const taken = new Set(draws.map(({ call }) => call));
    const call = pick(
      random,
      hostsFor(
        specimen,
        calls.filter((one) => !taken.has(one)),
        setting,
      ),
    );
    const stage = specimen.stage ?? 'production';
    const { from, by } = specimen;
    const sampledOn = dayOfDraw(setting.edition, call, stage, random, from, by);
    draws.push({ call, food: specimen.food, sampledOn, stage, specimen });
  }
  return draws;
}

/** One firm in five that was sampled was sampled more than once. */
const AGAIN = 0.2;

function passingDraws(
  edition: Edition,
  count: number,
  category: CategoryCode,
  calls: readonly Call[],
  failing: readonly Draw[],
  random: Random,
): Draw[] {
  const sampled = [...new Set(failing.map(({ call }) => call))];
  const waiting = shuffled(
    random,
    calls.filter((call) => !sampled.includes(call)),
  );
  const foods = PRODUCTS[category].map(({ food, weight }) => [food, weight] as const);
  return Array.from({ length: count }, () => {
    const next = sampled.length > 0 && chance(random, AGAIN) ? undefined : waiting.pop();
    const call = next ?? pick(random, sampled);
    if (next) sampled.push(next);
    const stage = weighted(random, STAGES);
    const sampledOn = dayOfDraw(edition, call, stage, random);
    return { call, food: weighted(random, foods), sampledOn, stage, specimen: null };
  });
}

/** All batches of a block, by the day on which they were drawn. */
export function drawsOf(
  setting: Setting,
  plan: BlockPlan,
  calls: readonly Call[],
  random: Random,
): Draw[] {
  return CATEGORIES.flatMap((category, i) => {
    const ofCategory = calls.filter(({ member }) => member.category === category);
    const failing = failingDraws(plan.specimens[category], ofCategory, setting, random);
    const passing = (plan.samples[i] ?? 0) - failing.length;
    return [
      ...failing,
      ...passingDraws(setting.edition, passing, category, ofCategory, failing, random),
    ];
  }).toSorted(ascending(({ sampledOn }) => sampledOn));
}
