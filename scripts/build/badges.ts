import { badgeFiles } from '../../src/badges/badges.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { sinkInto } from './open-data/sink.ts';

/** Writes the badges in a folder of their own, from which other sites may load. */
export function writeBadges(publication: Publication, folder: string): void {
  const sink = sinkInto(folder);
  for (const { path, text } of badgeFiles(publication)) sink.put(path, text);
}
