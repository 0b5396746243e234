/** What a command does to the world outside, passed in so that tests can record it. */
export interface Effects {
  readonly print: (line: string) => void;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now: () => number;
}

export const terminal: Effects = {
  print: (line) => process.stdout.write(`${line}\n`),
  now: () => performance.now(),
};
