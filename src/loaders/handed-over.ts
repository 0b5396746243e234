import type { NoticeEntry } from '../domain/publication/entries.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Report } from '../pipeline/problems/problem.ts';

/** What became of reading the data for the live preview. */
export interface Outcome {
  /** `null` while the data has errors. */
  readonly publication: Publication | null;
  readonly report: Report;
  /** The report as the terminal tells it. */
  readonly told: string;
  /** For staff, made only when it is asked for. */
  readonly preview: () => Preview;
}

/** What a live preview shows besides: never part of a build. */
export interface Preview {
  /** The publication without the rows that have errors; `null` where nothing can be shown. */
  readonly publication: Publication | null;
  /** Notices that are not public, as they would read. */
  readonly held: readonly NoticeEntry[];
}

/** The publication of a live preview, made once, and anew when a data file changes. */
export interface PublicationSource {
  readonly read: () => Promise<Outcome>;
  /** Calls back after a change of the data, once for a burst of changes. */
  readonly watch: (onChange: () => Promise<void>) => void;
}

/**
 * A build has checked the data and made the publication before Astro starts, and a live preview reads them beside it,
 * in the same process; Astro runs several copies of these modules. All of them share nothing but the global object.
 */
interface Shared {
  'tongbao:publication'?: Publication | undefined;
  'tongbao:source'?: PublicationSource;
}

const shared = globalThis as Shared;

/** Hands the publication of a build to the loaders; `undefined` takes it back. */
export function handOver(publication: Publication | undefined): void {
  shared['tongbao:publication'] = publication;
}

/** What a build has handed over; nothing in the live preview. */
export const handedOver = (): Publication | undefined => shared['tongbao:publication'];

/** Lets the loaders of a live preview read from a source. */
export function share(source: PublicationSource): void {
  shared['tongbao:source'] = source;
}

/** @throws where neither a build nor `npm run dev` has begun */
export function sharedSource(): PublicationSource {
  const source = shared['tongbao:source'];
  if (!source) throw new Error('The data is read by `npm run dev` and `npm run build`.');
  return source;
}
