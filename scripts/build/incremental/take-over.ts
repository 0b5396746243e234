import { join } from 'node:path';
import { printedDay } from '../../../src/messages/printed-day.ts';
import { VERSIONS } from '../../../src/open-data/scopes.ts';
import { lookInto } from '../look-into.ts';
import type { Staging } from '../staging/staging.ts';
import { refilled } from './day.ts';
import { holdingAny } from './holding.ts';
import type { Page } from './memory.ts';
import type { Taker } from './pages.ts';
import { endOfAddress } from './soundness.ts';

/** The day of the data, and what must not be published. */
interface Now {
  readonly asOf: string;
  readonly secrets: readonly string[];
}

/** What a page that is taken over must not hold. */
export interface Doubts {
  readonly ofAny: readonly string[];
  /** Of a page that names a file of a version of the data. */
  readonly ofVersions: readonly string[];
}

/** Whether what must not be published stands in the day itself, however it is written. */
const isSecret = ({ asOf, secrets }: Now): boolean =>
  Object.values(printedDay(asOf)).some((text) => secrets.some((secret) => text.includes(secret)));

const isOfVersion = (file: string): boolean => file.startsWith(VERSIONS);

/** What a page that is taken over must not hold: new secrets, and addresses that are no more. */
export const doubtsOf = (secrets: readonly string[], gone: ReadonlySet<string>): Doubts => ({
  ofAny: [...secrets, ...[...gone].filter((file) => !isOfVersion(file)).map(endOfAddress)],
  ofVersions: [...gone].filter(isOfVersion).map(endOfAddress),
});

/** Texts that are looked for in pages. */
function doubtsIn(texts: readonly string[]) {
  const holdsDoubt = holdingAny(texts);
  const areNone = texts.length === 0;
  return { areNone, isFree: (bytes: Buffer): boolean => areNone || !holdsDoubt(bytes) };
}

/**
 * Takes over the files of pages that hold none of the `doubts`; where the last site was of another day, with this one
 * in its place.
 */
export function takerOf(
  now: Now,
  last: string,
  staging: Staging,
  { ofAny, ofVersions }: Doubts,
): Taker {
  const alike = doubtsIn(ofAny);
  const namingVersion = doubtsIn([...ofAny, ...ofVersions]);
  const doubts = ({ namesVersion }: Page) => (namesVersion ? namingVersion : alike);
  const isOtherDay = last !== now.asOf;
  const isOpen = !isOtherDay || !isSecret(now);

  const asItIs = (file: string, page: Page): Page | null =>
    (doubts(page).areNone || lookInto(join(staging.folder, file), doubts(page).isFree)) &&
    staging.keep(file)
      ? page
      : null;

  const withDay = (file: string, page: Page): Page | null => {
    const [fresh, length] = lookInto(join(staging.folder, file), (bytes) => [
      refilled(bytes, page.places, last, now.asOf),
      bytes.length,
    ]);
    if (!fresh || !doubts(page).isFree(fresh)) return null;
    staging.put(file, fresh);
    // A longer page may be too heavy.
    return { ...page, isPlain: page.isPlain && fresh.length <= length };
  };

  return (file, page) => {
    if (!isOpen || staging.standing(file) === undefined) return null;
    return (isOtherDay && page.places.length > 0 ? withDay : asItIs)(file, page);
  };
}
