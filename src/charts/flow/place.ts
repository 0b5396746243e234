import { sum } from 'd3';
import { paragraph, SIZE, SMALL, type Label } from '../label.ts';
import { rounded } from '../round.ts';
import { blockOf, nameParts } from './names.ts';
import type { FlowPart, FlowSeries, FlowStep } from './series.ts';

export interface PlacedPart {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly tone: FlowPart['tone'] | 'whole';
}

/** A band from a piece of the whole to an outcome; both ends are as high as the outcome. */
export interface Ribbon {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly height: number;
  readonly tone: FlowPart['tone'];
}

export interface PlacedFlow {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
  readonly ribbons: readonly Ribbon[];
  readonly leaders: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly labels: readonly Label[];
}

/** Width of the bars. */
export const FLOW_BAR = 10;
const OUTCOME_GAP = 6;
const SOURCE_GAP = 2;
const LEAST_HEIGHT = 104;

/** Columns: names of the sources, the whole, the outcomes, their names. */
interface Columns {
  readonly width: number;
  readonly whole: number;
  readonly outcome: number;
  readonly names: number;
}

const columnsOf = (width: number): Columns => {
  const [whole, outcome] = width < 480 ? [86, 182] : [160, 440];
  return { width, whole, outcome, names: outcome + FLOW_BAR + 12 };
};

/** A bar, and how far below the top of the whole its ribbon starts. */
interface Bar {
  readonly y: number;
  readonly height: number;
  readonly tone: FlowPart['tone'];
  readonly start: number;
}

/** Bars one below another. */
function pile(parts: readonly FlowPart[], top: number, unit: number, gap: number): readonly Bar[] {
  let y = top;
  let start = 0;
  return parts.map(({ value, tone }) => {
    const placed = { y, height: value * unit, tone, start };
    y += placed.height + gap;
    start += placed.height;
    return placed;
  });
}

/** The whole: its one source, or its several sources and beside them what they make together. */
function wholeOf(sources: readonly Bar[], top: number, height: number, x: number) {
  if (sources.length < 2) {
    return { x, parts: sources.map(({ y, height: h, tone }) => ({ x, y, height: h, tone })) };
  }
  const together = { x: x + FLOW_BAR + SOURCE_GAP, y: top, height, tone: 'whole' as const };
  const parts = sources.map((bar) => {
    return { x, y: bar.y, height: bar.height - SOURCE_GAP, tone: bar.tone };
  });
  return { x: together.x, parts: [...parts, together] };
}

type Step = Omit<PlacedFlow, 'width'>;

/** The bars of a step below `top`, with their ribbons and names. */
function placeStep(step: FlowStep, top: number, columns: Columns): Step {
  const present = ({ value }: FlowPart) => value > 0;
  const [sources, outcomes] = [step.sources.filter(present), step.outcomes.filter(present)];
  const left = sources.map((part) => blockOf(part, columns.whole - 8));
  const right = outcomes.map((part) => blockOf(part, columns.width - columns.names));
  const tallest = Math.max(
    sum(left, (b) => b.height),
    sum(right, (b) => b.height),
    LEAST_HEIGHT,
  );
  const gaps = OUTCOME_GAP * Math.max(0, outcomes.length - 1);
  const total = sum(outcomes, ({ value }) => value);
  const unit = total > 0 ? (tallest - gaps) / total : 0;
  const wholeTop = top + gaps / 2;
  const from = pile(sources, wholeTop, unit, 0);
  const to = pile(outcomes, top, unit, OUTCOME_GAP);
  const whole = wholeOf(from, wholeTop, total * unit, columns.whole);
  const names = nameParts(right, to, columns.names, [top, top + tallest]);
  const x1 = columns.outcome;
  return {
    height: tallest,
    parts: [...whole.parts, ...to.map(({ y, height, tone }) => ({ x: x1, y, height, tone }))],
    ribbons: to.map(({ y, height, tone, start }) => {
      return { x0: whole.x + FLOW_BAR, x1, y0: wholeTop + start, y1: y, height, tone };
    }),
    leaders: to.map(({ y, height }, i) => {
      const end = names.middles[i] ?? 0;
      return [x1 + FLOW_BAR + 1, y + height / 2, columns.names - 3, end];
    }),
    labels: [...nameParts(left, from, 0, [top, top + tallest]).labels, ...names.labels],
  };
}

/** A step with its heading and how it follows from the one before. */
function placeWithHeading(step: FlowStep, top: number, columns: Columns): Step {
  const at = { x: 0, y: top, size: SIZE, bold: true };
  const heading = paragraph(step.heading, columns.width, at);
  const under = { x: 0, y: top + heading.height + 1, size: SMALL, tone: 'muted' } as const;
  const bridge = paragraph(step.bridge, columns.width, under);
  const start = under.y + bridge.height + 12;
  const body = placeStep(step, start, columns);
  return {
    ...body,
    height: start + body.height - top,
    labels: [...heading.labels, ...bridge.labels, ...body.labels],
  };
}

export function placeFlow(series: FlowSeries, width: number): PlacedFlow {
  const columns = columnsOf(width);
  let top = 0;
  const steps = series.map((step, i) => {
    const placed = placeWithHeading(step, top, columns);
    top += placed.height + (i < series.length - 1 ? 26 : 4);
    return placed;
  });
  return rounded({
    width,
    height: Math.ceil(top),
    parts: steps.flatMap(({ parts }) => parts),
    ribbons: steps.flatMap(({ ribbons }) => ribbons),
    leaders: steps.flatMap(({ leaders }) => leaders),
    labels: steps.flatMap(({ labels }) => labels),
  });
}
