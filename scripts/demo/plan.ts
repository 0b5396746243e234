import { apportion } from './apportion.ts';
import { CASEBOOK } from './casebook.ts';
import { CATEGORIES, SHARES, type CategoryCode } from './categories.ts';
import { FINDINGS, type Finding } from './findings.ts';
import type { CasePlan, Specimen } from './specimen.ts';

/** The batches and firms of the real campaign; larger ones repeat it block by block, so that memory is bounded. */
export const BLOCK_SAMPLES = sum(CATEGORIES.map((category) => SHARES[category].samples));
export const BLOCK_FIRMS = sum(CATEGORIES.map((category) => SHARES[category].firms));
export const BLOCK_FAILED = sum(CATEGORIES.map((category) => CASEBOOK[category].length));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** What a block has to contain. */
export interface BlockPlan {
  /** Firms and batches by category, in the order of {@link CATEGORIES}. */
  readonly firms: readonly number[];
  readonly samples: readonly number[];
  readonly specimens: Readonly<Record<CategoryCode, readonly Specimen[]>>;
  readonly findings: readonly Finding[];
}

/** The plan of a block of at most {@link BLOCK_SAMPLES} batches; of fewer, in the same proportions. */
export function planOf(batches: number): BlockPlan {
  const part = batches / BLOCK_SAMPLES;
  const samples = apportion(
    batches,
    CATEGORIES.map((category) => SHARES[category].samples),
  );
  const firms = apportion(
    Math.round(part * BLOCK_FIRMS),
    CATEGORIES.map((category) => SHARES[category].firms),
  ).map((count, i) => Math.max(count, samples[i] ?? 0));
  const failed = apportion(
    Math.round(part * BLOCK_FAILED),
    CATEGORIES.map((category) => CASEBOOK[category].length),
  );
  const specimensOf = (category: CategoryCode) =>
    CASEBOOK[category].slice(0, failed[CATEGORIES.indexOf(category)]);
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
    findings: FINDINGS.slice(0, Math.round(part * FINDINGS.length)),
  };
}

/** The plans of all blocks of a campaign, first to last. */
export function* plansOf(batches: number): Generator<BlockPlan> {
  const full = planOf(BLOCK_SAMPLES);
  for (let rest = batches; rest > 0; rest -= BLOCK_SAMPLES) {
    yield rest >= BLOCK_SAMPLES ? full : planOf(rest);
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
