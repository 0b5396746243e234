import type { Parts } from './view.ts';

/**
 * What an incremental build has to know: which parts of the published data a page has read, and whether they are
 * still the same. The build leaves it on the global object before the pages are loaded; the live preview has none.
 */
export interface Tracer extends Parts {
  /** Notes that the page being rendered has read a part; outside of pages it notes nothing. */
  readonly read: (part: number) => void;
  /**
   * Says by which name an answer can be had again, whole and without noting anything, and how it is let go of once
   * nobody asks any more.
   */
  readonly offer: (name: string, load: () => Promise<unknown>, letGo: () => void) => void;
  /** Runs work for all pages: what it reads is not the reading of the page that happened to be first. */
  readonly apart: <T>(work: () => T) => T;
  /** A text that is the same for equal values alone. */
  readonly digest: (value: unknown) => string;
}

export const tracer = (globalThis as { readonly 'tongbao:tracer'?: Tracer })['tongbao:tracer'];

/** Tells two states of what a page is given apart; `undefined` where nobody asks. */
export const fingerprint = (value: unknown): string | undefined => tracer?.digest(value);
