/** A line of a terminal that tells how far a work has come, or a line now and then where there is no terminal. */
export interface ProgressLine {
  /** Shows the text, not too often. */
  readonly show: (text: string) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

/** Where the line goes; `null` is nowhere. */
type Output = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

const TERMINAL_MS = 100;
/** A log keeps every line. */
const LOG_MS = 10_000;
const ERASE = '\r\u001B[K';

export function progressLine(output: Output | null, now: () => number): ProgressLine {
  const isTerminal = output?.isTTY === true;
  const pause = isTerminal ? TERMINAL_MS : LOG_MS;
  let last = now();
  let isShown = false;
  return {
    show(text) {
      if (!output || now() - last < pause) return;
      last = now();
      output.write(isTerminal ? `${ERASE}  ${text}` : `  ${text}\n`);
      isShown = isTerminal;
    },
    clear() {
      if (isShown) output?.write(ERASE);
      isShown = false;
      last = now();
    },
  };
}
