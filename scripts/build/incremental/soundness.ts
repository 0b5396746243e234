import { join } from 'node:path';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import { VERSIONS } from '../../../src/open-data/scopes.ts';
import { isFoundIn } from '../look-into.ts';
import type { Known } from '../packed.ts';
import { isFollowed } from '../site-checks/data-links.ts';
import { isArchive, isPacked } from '../site-checks/files.ts';
import { standingInArchives, type NamesInArchives } from '../staging/archived.ts';
import type { Staging } from '../staging/staging.ts';
import { holdingAny } from './holding.ts';
import type { Memory, Page } from './memory.ts';

/** What of a site is as it was when it was last checked. */
export interface StandingSite {
  readonly before: Memory | null;
  /** Pages that were taken over. */
  readonly kept: Known<Page>;
  /** What must not be published and was not looked for last time. */
  readonly secrets: readonly string[];
  /** Pages and files that are known to be no more; none of the kept pages names them. */
  readonly gone: ReadonlySet<string>;
}

/** What passed the checks of the last build and can not fail them now. */
export interface Sound {
  /** Whether a file needs no checking. */
  readonly isSound: (file: string) => boolean;
  /** Files in archives that need none. */
  readonly standing: NamesInArchives;
}

/** The search program reads the names of its files from its own index; nothing else links to them. */
const UNLINKED = /^pagefind\//;

const filesNoMore = ({ files }: Memory, now: Hashes): string[] =>
  [...files.keys()].filter((file) => !now.has(file) && !UNLINKED.test(file));

/** The end of a file's address; that of a page is its folder. */
export const endOfAddress = (file: string): string =>
  `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether the checks follow what a file names. */
const namesPlaces = (file: string): boolean => file.endsWith('.html') || isFollowed(file);

/**
 * Files that passed the checks of the last build as they are, and can not fail them now: nothing that stands in them
 * has become forbidden, and nothing that they name is gone.
 */
export function soundFiles(
  { before, kept, secrets, gone }: StandingSite,
  { files: now, folder, freeOfVersions }: Pick<Staging, 'files' | 'folder' | 'freeOfVersions'>,
): (file: string) => boolean {
  if (!before) return () => false;
  const missing = filesNoMore(before, now);
  const areOfVersions = missing.every((file) => file.startsWith(VERSIONS));
  const isForeseen = missing.every((file) => gone.has(file));
  const doubts = [...secrets, ...missing.map(endOfAddress)];
  const holdsDoubt = holdingAny(doubts);
  const longest = doubts.reduce((most, text) => Math.max(most, Buffer.byteLength(text)), 0);
  const isDoubted = (file: string): boolean => {
    const mayNameMissing =
      missing.length > 0 && namesPlaces(file) && !(areOfVersions && freeOfVersions.has(file));
    if (secrets.length === 0 && !mayNameMissing) return false;
    // What is packed can hold a secret; what names a place stands beside it unpacked too.
    if (isArchive(file)) return secrets.length > 0;
    let isCompressed: boolean | null = null;
    return isFoundIn(join(folder, file), longest, (bytes) => {
      isCompressed ??= isPacked(file, bytes);
      return isCompressed ? secrets.length > 0 : holdsDoubt(bytes);
    });
  };
  return (file) => {
    const page = kept.get(file);
    if (page) return page.isPlain && isForeseen;
    if (before.pages.has(file)) return false;
    return now.has(file) && before.files.get(file)?.sha256 === now.get(file) && !isDoubted(file);
  };
}

/** What need not be checked of a site that is all there. */
export function soundOf(of: StandingSite, staging: Staging): Sound {
  const hasNewSecrets = of.secrets.length > 0;
  const before = of.before?.archives ?? new Map();
  return {
    isSound: soundFiles(of, staging),
    standing: hasNewSecrets ? new Map() : standingInArchives(staging.archives, before),
  };
}
