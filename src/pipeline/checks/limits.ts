import { DEADLINE_STEPS } from '../../domain/case/deadline.ts';
import { readLimit } from '../../domain/limits/limit.ts';
import { overlappingLimits } from '../../domain/limits/limit-in-force.ts';
import { readableText } from '../../domain/limits/notation.ts';
import { finding } from '../problems/problem.ts';
import type { SharedCheck } from './check.ts';

/** One limit a day for an item of a food. */
export const limitsApart: SharedCheck = {
  needs: [],
  run: ({ limits }) =>
    overlappingLimits(limits).map(({ limit, earlier }) => {
      const details = { other: earlier.id, otherTo: earlier.validTo ?? '' };
      return finding('limit-overlap', limit, 'validFrom', details);
    }),
};

/** Limits can be read, or no result could be held against them. */
export const limitsReadable: SharedCheck = {
  needs: [],
  run: ({ limits }) =>
    limits
      .filter(({ limit }) => readLimit(readableText(limit)) === null)
      .map((limit) => finding('limit-unreadable', limit, 'limit', {})),
};

/** Every step that the clock asks for has its deadline. */
export const deadlinesComplete: SharedCheck = {
  needs: ['deadlines'],
  run({ deadlines }) {
    const known = new Set(deadlines.map(({ step }) => step));
    return DEADLINE_STEPS.filter((step) => !known.has(step)).map((step) =>
      finding('deadline-missing', deadlines, null, { step }),
    );
  },
};
