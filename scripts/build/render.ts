import type { Publication } from '../../src/domain/publication/publication.ts';
import { momentOfPublication, momentText } from '../../src/domain/release.ts';
import { handOver } from '../../src/loaders/handed-over.ts';
import type { Renderer } from './renderer/kept.ts';
import { runRenderer, type Around, type Into } from './renderer/run.ts';

/** What pages are made of. */
export interface PageTask {
  readonly publication: Publication;
  /** Where the site will be served. */
  readonly address: URL;
  /** The file that tells what can be downloaded. */
  readonly manifest: string | null;
  readonly around: Around;
}

/**
 * Makes the pages, all of them as of one day even if midnight passes. Returns what was logged as wrong, even where
 * Astro itself goes on.
 */
export async function renderPages(
  renderer: Renderer,
  { address, around, manifest, publication }: PageTask,
  into: Into,
  onPage: (made: number) => void,
): Promise<readonly string[]> {
  process.env['BULLETIN_AS_OF'] = momentText(momentOfPublication(publication));
  process.env['TONGBAO_MANIFEST'] = manifest ?? '';
  handOver(publication);
  try {
    return await runRenderer(renderer, address, around, into, onPage);
  } finally {
    handOver(undefined);
  }
}
