import { apportion } from './apportion.ts';
import { CATEGORIES, type CategoryCode } from './categories.ts';
import type { Edition } from './edition.ts';
import type { Finding } from './findings.ts';
import type { CasePlan, Specimen } from './specimen.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Firms, batches and failing batches of an edition; a larger campaign repeats it block by block, so that memory is bounded. */
export const sizeOf = ({ shares, casebook }: Edition) => ({
  firms: sum(CATEGORIES.map((category) => shares[category].firms)),
  samples: sum(CATEGORIES.map((category) => shares[category].samples)),
  failed: sum(CATEGORIES.map((category) => casebook[category].length)),
});

/** What a block has to contain. */
export interface BlockPlan {
  /** Firms and batches by category, in the order of {@link CATEGORIES}. */
  readonly firms: readonly number[];
  readonly samples: readonly number[];
  readonly specimens: Readonly<Record<CategoryCode, readonly Specimen[]>>;
  readonly findings: readonly Finding[];
}

/** The plan of a block of at most as many batches as the edition has; of fewer, in the same proportions. */
export function planOf(edition: Edition, batches: number): BlockPlan {
  const { shares, casebook, findings } = edition;
  const size = sizeOf(edition);
  const part = batches / size.samples;
  const samples = apportion(
    batches,
    CATEGORIES.map((category) => shares[category].samples),
  );
  const firms = apportion(
    Math.round(part * size.firms),
    CATEGORIES.map((category) => shares[category].firms),
  ).map((count, i) => Math.max(count, samples[i] ?? 0));
  const failed = apportion(
    Math.round(part * size.failed),
    CATEGORIES.map((category) => casebook[category].length),
  );
  const specimensOf = (category: CategoryCode) =>
    casebook[category].slice(0, failed[CATEGORIES.indexOf(category)]);
  return {
    firms,
    samples,
    specimens: {
      dairy: specimensOf('dairy'),
      meat: specimensOf('meat'),
      'milk-solid': specimensOf('milk-solid'),
      'soy-sauce': specimensOf('soy-sauce'),
      vinegar: specimensOf('vinegar'),
      oil: specimensOf('oil'),
    },
    findings: findings.slice(0, Math.round(part * findings.length)),
  };
}

/** The plans of all blocks of a campaign, first to last. */
export function* plansOf(edition: Edition, batches: number): Generator<BlockPlan> {
  const { samples } = sizeOf(edition);
  const full = planOf(edition, samples);
  for (let rest = batches; rest > 0; rest -= samples) {
    yield rest >= samples ? full : planOf(edition, rest);
  }
}

/** Against whom a case is filed, or who is handed to the police. */
export const isSuspicion = ({ discipline }: CasePlan): boolean =>
  discipline === 'caseFiled' || discipline === 'handedToPolice';

/** The totals that a plan comes to; no two suspicions of a plan are of the same firm. */
export function totalsOf({ firms, samples, specimens, findings }: BlockPlan) {
  const failing = Object.values(specimens).flat();
  return {
    firms: sum(firms),
    samples: sum(samples),
    failed: failing.length,
    suspected: [...failing, ...findings].filter(isSuspicion).length,
  };
}
