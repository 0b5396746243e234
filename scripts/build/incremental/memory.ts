import type { Known, List, Sized } from '../packed.ts';
import type { Archives } from '../staging/archived.ts';
import type { KnownFile, KnownFiles } from '../staging/twin.ts';
import type { Places } from './day.ts';

/** What is remembered of a page that was built. */
export interface Page {
  /** Digest of what the route gave it. */
  readonly given: string;
  /** Parts of the data that it read, by their places in the list of all. */
  readonly read: readonly number[];
  /** Its checks hang on no other page: it has no figures, and names no place in another page. */
  readonly isPlain: boolean;
  /** Where it prints the day of the data. */
  readonly places: Places;
  /** It names a file of a version of the data. Such files go with the next version, other downloads hardly ever. */
  readonly namesVersion: boolean;
}

/** A part of the data, and its digest; `null` where no page has read it as a whole, or nobody offered it. */
export type PartRead = readonly [whole: number, name: string, digest: string | null];

/** What stands before all that grows with the site. */
export interface Head {
  /** Digest of the code and all else that is not data. */
  readonly program: string;
  /** Where the site was to be served: pages hold whole addresses. */
  readonly address: string;
  /** Day of the data. */
  readonly asOf: string;
  /** Digest of data, prose and variables; `null` where the clock was asked too, or they changed meanwhile. */
  readonly input: string | null;
  /** What the build warned of. */
  readonly warnings: readonly string[];
}

/** What is remembered of a whole build. */
export interface Remembered extends Head {
  /** All files of the site, pages too. */
  readonly files: Sized<[file: string, of: KnownFile]>;
  readonly pages: Sized<[file: string, of: Page]>;
  /** A tree: each whole comes before its parts. There may be millions. */
  readonly parts: Sized<PartRead>;
  /** Digests of what some files were made of. */
  readonly sources: ReadonlyMap<string, string>;
  /** What archives hold. */
  readonly archives: Archives;
  /** Digests of what must not be published. */
  readonly secrets: Sized<string>;
}

/** The same, as the next build finds it. */
export interface Memory extends Remembered {
  readonly files: KnownFiles;
  readonly pages: Known<Page>;
  readonly parts: List<PartRead>;
}
