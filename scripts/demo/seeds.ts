import type { Day } from '../../src/domain/date.ts';
import type { Sample } from '../../src/domain/schema/tables.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import type { Call } from './calls.ts';
import type { CategoryCode } from './categories.ts';
import type { Draw } from './draws.ts';
import type { Finding } from './findings.ts';
import type { Member } from './firms.ts';
import { chance, integer, pick, shuffled, type Random } from './random.ts';
import type { Reference } from './reference.ts';
import { REMEDIES } from './remedies/index.ts';
import type { Remedy } from './remedies/remedy.ts';
import { reasonOf, violationOf } from './reasons.ts';
import type { CasePlan } from './specimen.ts';
import type { Beginning } from './timeline.ts';

/** A batch with its row. */
export interface Drawn {
  readonly draw: Draw;
  readonly sample: Sample;
}

/** A case before its events. */
export interface Seed {
  readonly plan: CasePlan;
  readonly source: 'sampling' | 'inspection';
  readonly member: Member;
  readonly category: CategoryCode;
  readonly samples: readonly Sample[];
  readonly beginning: Beginning;
  readonly remedies: readonly Remedy[];
  /** What else may turn out to be the cause, should the case be reopened. */
  readonly otherRemedy: Remedy | null;
  readonly reason: string;
  readonly violation: string;
}

/** The firm is told within two working days of the report; one time in twenty it takes longer. */
const notifiedAfter = (reportedOn: Day, random: Random): Day =>
  addWorkingDays(reportedOn, chance(random, 0.05) ? integer(random, 3, 4) : integer(random, 1, 2));

function remediesFor(category: CategoryCode, items: readonly string[], random: Random): Remedy[][] {
  return items.map((item) => {
    const remedies = REMEDIES[category][item];
    if (!remedies) throw new Error(`No remedy is written for ${item} in ${category}`);
    return shuffled(random, remedies);
  });
}

function seedOfSamples(drawn: readonly Drawn[], reference: Reference, random: Random): Seed[] {
  const [first] = drawn;
  const specimen = first?.draw.specimen;
  if (!first || !specimen) return [];
  const { member } = first.draw.call;
  const reports = drawn.map(({ sample }) => sample.reportedOn).toSorted();
  const remedies = remediesFor(member.category, specimen.items, random);
  const violation = violationOf(specimen, reference);
  return [
    {
      plan: specimen,
      source: 'sampling',
      member,
      category: member.category,
      samples: drawn.map(({ sample }) => sample),
      beginning: {
        countedFrom: reports[0] ?? first.sample.reportedOn,
        notifiedOn: notifiedAfter(reports.at(-1) ?? first.sample.reportedOn, random),
      },
      remedies: remedies.flatMap(([remedy]) => remedy ?? []),
      otherRemedy: remedies[0]?.[1] ?? null,
      reason: reasonOf(specimen.discipline, violation, random),
      violation,
    },
  ];
}

/** One case for each failing batch; one for both where the second belongs to the case of the first. */
export function seedsOfSamples(
  failing: readonly Drawn[],
  reference: Reference,
  random: Random,
): Seed[] {
  const belongs = ({ draw }: Drawn) => draw.specimen?.follows === 'sameCase';
  return failing
    .filter((one) => !belongs(one) && !one.draw.specimen?.noCase)
    .flatMap((one) => {
      const others = failing.filter((other) => belongs(other) && other.draw.call === one.draw.call);
      return seedOfSamples([one, ...others], reference, random);
    });
}

/** Cases found on visits to firms of which no batch failed. */
export function seedsOfFindings(
  findings: readonly Finding[],
  calls: readonly Call[],
  random: Random,
): (Seed & { readonly call: Call })[] {
  const taken = new Set<Call>();
  return findings.flatMap((finding) => {
    const { category, from = '', by = '9', remedy, reason, violation = '' } = finding;
    const free = calls.filter((call) => call.member.category === category && !taken.has(call));
    const suiting = free.filter(({ date }) => date >= from && date <= by);
    if (free.length === 0) return [];
    const call = pick(random, suiting.length > 0 ? suiting : free);
    taken.add(call);
    return [
      {
        call,
        plan: finding,
        source: 'inspection' as const,
        member: call.member,
        category,
        samples: [],
        beginning: { countedFrom: call.date, notifiedOn: call.date },
        remedies: [remedy],
        otherRemedy: null,
        reason,
        violation,
      },
    ];
  });
}
