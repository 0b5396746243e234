import { existsSync, readFileSync } from 'node:fs';
import { AREAS } from './areas.ts';

/** Where the outcome of an area's last run is kept. */
export const reportFile = (area: string): string => `.tongbao/mutation/${area}.json`;

/** What became of the changes of an area's rules. */
export interface Score {
  readonly area: string;
  readonly mutants: number;
  /** Noticed by a test, or by its never coming to an end. */
  readonly noticed: number;
  /** Percent, to one decimal place. */
  readonly score: number;
}

/** The part of a report that counts, as the mutation testing report schema has it. */
interface Outcome {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** Counts a report; mutants that are ignored or do not compile are none. */
export function scoreOf(area: string, { files }: Outcome): Score {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const noticed = statuses.filter((status) => NOTICED.has(status)).length;
  const mutants = noticed + statuses.filter((status) => UNNOTICED.has(status)).length;
  return { area, mutants, noticed, score: Math.round((1000 * noticed) / mutants) / 10 };
}

/** The scores of all areas that have been run on this machine. */
export const lastScores = (): Score[] =>
  Object.keys(AREAS)
    .filter((area) => existsSync(reportFile(area)))
    .map((area) => scoreOf(area, JSON.parse(readFileSync(reportFile(area), 'utf8')) as Outcome));

/** A score in a line. */
export const scoreLine = ({ area, mutants, noticed, score }: Score): string =>
  `mutation ${area}: ${noticed} of ${mutants} noticed, ${score.toFixed(1)} %`;
