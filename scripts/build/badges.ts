import { badgeFiles } from '../../src/badges/badges.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import type { Sink } from './sink.ts';

/** Writes the badges in a folder of their own, from which other sites may load. */
export function writeBadges(publication: Publication, sink: Sink): void {
  for (const { path, text } of badgeFiles(publication)) sink.put(path, text);
}
