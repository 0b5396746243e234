import { hash } from 'node:crypto';
import { remembering } from '../../domain/group.ts';
import { cellsOf } from '../../domain/corrections/columns.ts';
import type { FiledNotice } from '../../domain/corrections/filed.ts';
import type { Correction } from '../../domain/schema/tables.ts';

/** The file in a campaign's folder that says what has been published. A program writes it. */
export const LOCK_FILE = 'published.lock.jsonl';

/** A version of a notice as published, without its contents: one line of the file. */
export interface LockedVersion {
  readonly notice: string;
  /** The day from which it was public. */
  readonly on: string;
  /** Fingerprints of the corrections that made it, by their ids. Absent from the first version. */
  readonly corrections?: Readonly<Record<string, string>>;
  /** Fingerprints of what it says; of later versions only what they changed. `null` for what is gone. */
  readonly cells: Readonly<Record<string, string | null>>;
}

/** Enough that no two cells have the same by chance. */
const FINGERPRINT_LENGTH = 10;

/** So many texts are remembered with their fingerprints. */
const REMEMBERED = 10_000;

/** Many notices say the same of their food, their standard, their limit. */
const fingerprintOfText = remembering(
  (text: string): string => hash('sha256', text).slice(0, FINGERPRINT_LENGTH),
  REMEMBERED,
);

/** Stands for a value without telling it. */
const fingerprint = (value: unknown): string => fingerprintOfText(JSON.stringify(value));

/** Of all that the public sees of a correction. */
export const correctionFingerprint = (correction: Correction): string => {
  const { notice, date, field, item, before, after, reason } = correction;
  return fingerprint([notice, date, field, item, before, after, reason]);
};

/** Fingerprints of what a notice says, by cell. What it does not say is not among them. */
export function fingerprintsOf(filed: FiledNotice): Map<string, string> {
  return new Map(
    [...cellsOf(filed)].map(([name, { value }]) => [name, fingerprint(value)] as const),
  );
}

/** What is locked of one notice: all its versions in one. */
export interface LockedNotice {
  readonly cells: ReadonlyMap<string, string>;
  readonly corrections: ReadonlyMap<string, string>;
  /** The day of its latest version. */
  readonly on: string;
}

/** What is locked, by notice; versions in the order in which they were written. */
export function lockedNotices(versions: readonly LockedVersion[]): Map<string, LockedNotice> {
  const notices = new Map<string, LockedNotice>();
  for (const { notice, on, cells, corrections } of versions) {
    const known = notices.get(notice);
    const merged = new Map(known?.cells);
    for (const [name, value] of Object.entries(cells)) {
      if (value === null) merged.delete(name);
      else merged.set(name, value);
    }
    notices.set(notice, {
      cells: merged,
      corrections: new Map([...(known?.corrections ?? []), ...Object.entries(corrections ?? {})]),
      on: known && known.on > on ? known.on : on,
    });
  }
  return notices;
}
