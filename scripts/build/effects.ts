import { print as write } from '../command.ts';
import { progressLine } from '../progress.ts';

/** What a command does to the world outside, passed in so that tests can record it. */
export interface Effects {
  /** Says what must be known: what is wrong, and the outcome. */
  readonly print: (line: string) => void;
  /** Says what is going on. */
  readonly note: (line: string) => void;
  /** Says how far the present work has come; the next thing said takes its place. */
  readonly progress: (text: string) => void;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now: () => number;
}

const now = (): number => performance.now();

/** The terminal, or the log of a machine. Quiet, it hears only what must be known. */
export function terminalOf({ quiet }: { readonly quiet: boolean }): Effects {
  const line = progressLine(quiet ? null : process.stderr, now);
  const print = (text: string) => {
    line.clear();
    write(`${text}\n`);
  };
  return { print, note: quiet ? () => undefined : print, progress: line.show, now };
}

export const terminal: Effects = terminalOf({ quiet: false });
