import type { Publication } from '../domain/publication/publication.ts';
import type { PublicationSource } from './source.ts';

/**
 * A build has checked the data and made the publication before Astro starts, in the same process; and Astro
 * runs several copies of these modules. All of them share nothing but the global object.
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

/** Lets the live collections read from the same source as the others. */
export function share(source: PublicationSource): PublicationSource {
  shared['tongbao:source'] = source;
  return source;
}

export function sharedSource(): PublicationSource {
  const source = shared['tongbao:source'];
  if (!source) throw new Error('The content collections have not been loaded.');
  return source;
}
