import { aimFactor } from '../../domain/schema/vocabularies.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { SharedCheck } from './check.ts';

/** Points that all factors together can give. */
const FULL_SCORE = 100;

/** Every factor of the aim has its weight, and together they make a hundred. */
export const aimWeights: SharedCheck = {
  needs: ['aimWeights'],
  run({ aimWeights: table }): Finding[] {
    const known = new Set(table.map(({ factor }) => factor));
    const missing = (Object.keys(aimFactor) as (keyof typeof aimFactor)[]).filter(
      (factor) => !known.has(factor),
    );
    if (missing.length > 0) {
      return missing.map((key) => {
        const { zh, en } = aimFactor[key];
        return finding('aim-factor-missing', table, null, { factor: zh, factorEn: en });
      });
    }
    const sum = table.reduce((total, { weight }) => total + weight, 0);
    return sum === FULL_SCORE ? [] : [finding('aim-weights-sum', table, null, { sum })];
  },
};
