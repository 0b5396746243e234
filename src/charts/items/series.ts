export interface ItemBar {
  readonly label: string;
  /** The problem class in words; its colour says the same again. */
  readonly group: string;
  /** Number of the colour, from 1; 0 for none of its own. */
  readonly colour: number;
  readonly value: number;
  /** The value with its unit. */
  readonly count: string;
}

/** Bars from the longest to the shortest. */
export type ItemsSeries = readonly ItemBar[];

/** Colours that can be told apart; problem classes beyond them share a grey. */
export const COLOURS = 8;

/** Colour of the class at a place of the official order, from 1. */
export const colourOf = (order: number): number => (order >= 1 && order <= COLOURS ? order : 0);
