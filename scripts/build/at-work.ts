import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import type { Environment } from '../../src/pipeline/environment.ts';
import type { Beside } from './beside/beside.ts';
import type { Effects } from './effects.ts';
import type { Incremental, Origin } from './incremental/incremental.ts';
import type { Proving } from './incremental/proving.ts';
import type { Places } from './places.ts';
import type { Bundling } from './renderer/bundling.ts';
import type { Forbidden } from './site-checks/internal-values.ts';
import type { Validated } from './validate.ts';

/** A build at work, and what its stages hand on. */
export interface Build {
  readonly environment: Environment;
  readonly from: Origin;
  readonly places: Places;
  readonly effects: Effects;
  /** Digest of the program, as the build begins. */
  readonly program: string;
  /** Digest of what it reads, as the build begins; `null` once it is known that the clock is read too, or where a file can not be. */
  input: string | null;
  readonly bundling: Bundling;
  readonly proving: Proving;
  /** Where the site will be served. */
  address?: URL;
  /** Let go of once nothing more is made of it. */
  data?: Validated;
  site?: Incremental;
  receipt?: Receipt;
  /** What must not be published: its texts, and an index of them. */
  secrets?: readonly string[];
  forbidden?: Forbidden;
  beside?: Beside;
  /** Pages whose checks hang on no other page. */
  plain?: ReadonlySet<string>;
  /** Names the folder that was put in place. */
  published?: string | null;
  /** In words. */
  readonly warnings: string[];
}

/** What an earlier stage has made. */
export function madeBefore<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A stage has not run that this one needs.');
  return value;
}

/** Tells of what does not stop a build, now and whenever the site is found unchanged. */
export function warn({ effects, warnings }: Build, text: string): void {
  warnings.push(text);
  effects.print(text);
}
