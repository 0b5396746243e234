import { getEntry } from 'astro:content';
import type { NoticeEntry } from '../domain/publication/entries.ts';

/** A problem of the data, as the check reports it. */
export interface DeskProblem {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly value: string | null;
  readonly message: string;
  readonly fix: string;
  readonly english: { readonly message: string; readonly fix: string };
}

/** A notice that is not public, and why. */
export interface DeskHeld {
  readonly notice: string;
  readonly file: string;
  readonly line: number | null;
  /** When it can be public, as far as can be told: a day, and a time of it. */
  readonly until: string | null;
  readonly at: string | null;
  readonly message: string;
  readonly english: { readonly message: string };
}

/** What staff see in the live preview. */
export interface Desk {
  readonly report: {
    readonly problems: readonly DeskProblem[];
    readonly counts: {
      readonly files: number;
      readonly rows: number;
      readonly errors: number;
      readonly warnings: number;
    };
    readonly heldBack: readonly DeskHeld[];
  };
  /** Notices that are not public, as they would read. */
  readonly held: readonly NoticeEntry[];
  /** Whether pages can be shown at all. */
  readonly isReadable: boolean;
}

/** A build has none. */
export const desk = async (): Promise<Desk | undefined> =>
  import.meta.env.DEV ? ((await getEntry('desk', 'desk'))?.data as Desk | undefined) : undefined;
