import { descending } from '../../domain/group.ts';
import type { AimEntry } from '../../domain/publication/entries-aim.ts';
import type { Factor } from '../../domain/aim/factors.ts';
import type { Formats, Messages } from '../../messages/index.ts';
import type { Figure, Link, Sentence } from '../../messages/sentence.ts';
import { countOf, figureOf } from '../figures.ts';

export type AimTarget = AimEntry['targets'][number];

/** Words and facts that reasons are made of. */
export interface Telling {
  readonly t: Messages;
  readonly f: Formats;
  readonly peakDays: number;
  /** To the watch topics. */
  readonly topics: Link;
  /** The class of problem of a target, how grave it is and why. */
  readonly gravity: (target: AimTarget) => { kind: string; grade: number; reason: string };
}

export const scopeOf = ({ category, region, item }: AimTarget): string =>
  `aim:${category}/${region}/${item}`;

/** A figure of the target, marked. */
const marked = (target: AimTarget, value: number, name: string, f: Formats): Figure =>
  figureOf({ value }, name, scopeOf(target), f);

const NAMES = { total: 'points', part: (factor: Factor) => `points.${factor}` };

export const totalFigure = (target: AimTarget, f: Formats): Figure =>
  marked(target, target.points, NAMES.total, f);

export const partFigure = (
  target: AimTarget,
  { factor, points }: AimTarget['contributions'][number],
  f: Formats,
): Figure => marked(target, points, NAMES.part(factor), f);

type Reason = (target: AimTarget, value: number, telling: Telling) => Sentence;

const REASONS: Readonly<Record<Factor, Reason>> = {
  shareHere: (target, value, { t, f }) =>
    t.aim.reasons.here(
      marked(target, target.here.failed, 'samples.failed', f),
      marked(target, target.here.tested, 'samples', f),
      f.percent(value),
    ),
  shareAll: ({ everywhere }, value, { t, f }) =>
    t.aim.reasons.everywhere(
      countOf(everywhere.failed, f),
      countOf(everywhere.tested, f),
      f.percent(value),
    ),
  failing: (_, value, { t, f }) => t.aim.reasons.failing(countOf(value, f)),
  repeats: (_, value, { t, f }) => t.aim.reasons.repeats(countOf(value, f)),
  open: (_, value, { t, f }) => t.aim.reasons.open(countOf(value, f)),
  overdue: (_, value, { t, f }) => t.aim.reasons.overdue(countOf(value, f)),
  gravity(target, _, { t, f, gravity }) {
    const { kind, grade, reason } = gravity(target);
    return t.aim.reasons.gravity(kind, countOf(grade, f), reason);
  },
  leadIndustry: (_, __, { t }) => [t.aim.reasons.leadIndustry],
  watched: (_, value, { t, f, topics }) => t.aim.reasons.watched(countOf(value, f), topics),
  keyPeriod: (_, value, { t, f, peakDays }) =>
    t.aim.reasons.keyPeriod(countOf(value, f), countOf(peakDays, f)),
  concern: (_, value, { t, f }) => t.aim.reasons.concern(countOf(value, f)),
};

/** Why a target stands where it does, most points first; factors that give nothing are left out. */
export const reasonsOf = (
  target: AimTarget,
  telling: Telling,
): { sentence: Sentence; points: Figure }[] =>
  target.contributions
    .filter(({ points }) => points > 0)
    .toSorted(descending(({ points }) => points))
    .map((part) => ({
      sentence: REASONS[part.factor](target, part.value, telling),
      points: partFigure(target, part, telling.f),
    }));

/** A factor's value as a reader knows it: a share as a percentage. */
export const valueText = (factor: Factor, value: number, f: Formats): string =>
  factor === 'shareHere' || factor === 'shareAll' ? f.percent(value) : f.number(value);
