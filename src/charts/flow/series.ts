export interface FlowPart {
  readonly label: string;
  /** Its number with the unit, and its share where that helps. */
  readonly count: string;
  readonly value: number;
  /** What the colour means. */
  readonly tone: 'plain' | 'rest' | 'ok' | 'fail' | 'warn';
}

/**
 * One division of a whole, in one unit. Where a whole comes from several sources, nothing is said of
 * which source went to which outcome.
 */
export interface FlowStep {
  readonly heading: string;
  /** How this whole follows from the step before, which is counted in another unit. */
  readonly bridge: string;
  readonly sources: readonly FlowPart[];
  readonly outcomes: readonly FlowPart[];
}

export type FlowSeries = readonly FlowStep[];
