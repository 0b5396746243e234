import type { Measurement } from './measure.ts';

/** A proportion of what one size took, and how large it may be. */
export interface Ratio {
  readonly zh: string;
  readonly en: string;
  readonly target: number;
  /** What it is held to until it reaches its target, so that it gets no worse; the target itself where it has. */
  readonly held: number;
  readonly of: (size: Measurement, smaller: Measurement | undefined) => number | null;
}

const perNotice = ({ cold, notices }: Measurement): number => cold.cpuMs / notices;

const OPEN_DATA = ['开放数据 open data', '订阅 feeds'];

/** What open data and feeds add to all else; no number where a stage of theirs is not among the stages. */
function openDataShare({ cold: { ms, stages } }: Measurement): number {
  const own = OPEN_DATA.reduce((sum, stage) => sum + (stages[stage] ?? Number.NaN), 0);
  return own / (ms - own);
}

/** What was promised of large sites; see docs/performance.md. */
export const RATIOS: readonly Ratio[] = [
  {
    zh: '每条通告的用时 ÷ 小一档',
    en: 'time per notice ÷ at the size below',
    target: 1.2,
    held: 1.2,
    of: (size, smaller) => (smaller ? perNotice(size) / perNotice(smaller) : null),
  },
  {
    zh: '全部重做 ÷ Eleventy',
    en: 'full build ÷ Eleventy',
    target: 2,
    // Eleventy's own time differs twofold from run to run.
    held: 100,
    of: ({ cold, eleventyMs }) => cold.ms / eleventyMs,
  },
  {
    zh: '改一行 ÷ 全部重做',
    en: 'one row changed ÷ full build',
    target: 0.15,
    held: 0.35,
    of: ({ cold, oneRow }) => oneRow.ms / cold.ms,
  },
  {
    zh: '没有变化 ÷ 全部重做',
    en: 'nothing changed ÷ full build',
    target: 0.05,
    held: 0.05,
    of: ({ cold, nothing }) => nothing.ms / cold.ms,
  },
  {
    zh: '开放数据和订阅 ÷ 其余',
    en: 'open data and feeds ÷ all else',
    target: 0.25,
    held: 0.35,
    of: openDataShare,
  },
  {
    zh: '内存 ÷ 4 GB',
    en: 'memory ÷ 4 GB',
    target: 1,
    held: 1,
    of: ({ cold }) => cold.megabytes / 4096,
  },
];

/** The ratios of some sizes, each beside its target, whether it reaches that, and whether it is as good as it is held to be. */
export const ratiosOf = (sizes: readonly Measurement[]) =>
  RATIOS.map(({ zh, en, held, target, of }) => ({
    name: `${zh} ${en}`,
    target,
    held,
    values: sizes.map((size, place) => {
      const value = of(size, sizes[place - 1]);
      return {
        value,
        isReached: value === null || value <= target,
        isHeld: value === null || value <= held,
      };
    }),
  }));
