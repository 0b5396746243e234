import { aimFactor } from '../../domain/schema/vocabularies.ts';
import { hasConditions } from '../../domain/watch/topic.ts';
import { finding } from '../problems/problem.ts';
import type { SharedCheck } from './check.ts';

const TOTAL = 100;
const GRAVEST = 5;

/** Each factor of the aim has its weight. */
export const aimFactorsComplete: SharedCheck = {
  needs: ['aimWeights'],
  run({ aimWeights }) {
    const known = new Set<string>(aimWeights.map(({ factor }) => factor));
    return Object.entries(aimFactor)
      .filter(([factor]) => !known.has(factor))
      .map(([, { zh, en }]) =>
        finding('aim-factor-missing', aimWeights, null, { factor: zh, factorEn: en }),
      );
  },
};

/** Weights sum to a hundred, so that points can be read as such. */
export const aimWeightsTotal: SharedCheck = {
  needs: ['aimWeights'],
  run({ aimWeights }) {
    // Where a factor is missing, so are its points.
    if (aimWeights.length < Object.keys(aimFactor).length) return [];
    const sum = aimWeights.reduce((points, { weight }) => points + weight, 0);
    return sum === TOTAL ? [] : [finding('aim-weights-sum', aimWeights, null, { sum })];
  },
};

/** A factor needs a value from which on it counts fully; by nought nothing can be divided. */
export const aimFullValues: SharedCheck = {
  needs: [],
  run: ({ aimWeights }) =>
    aimWeights
      .filter(({ full }) => full === 0)
      .map((weight) => finding('aim-full-zero', weight, 'full', {})),
};

/** Grades of gravity are those that the aim and its page know. */
export const gravityInRange: SharedCheck = {
  needs: [],
  run: ({ problemClasses }) =>
    problemClasses
      .filter(({ gravity }) => gravity < 1 || gravity > GRAVEST)
      .map((problem) => finding('gravity-range', problem, 'gravity', {})),
};

/** A topic says what belongs to it. */
export const watchConditions: SharedCheck = {
  needs: [],
  run: ({ watchTopics }) =>
    watchTopics
      .filter((topic) => !hasConditions(topic))
      .map((topic) => finding('watch-without-condition', topic, null, { topic: topic.name })),
};
