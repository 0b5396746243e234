/** Writes and checks pages in a thread of its own, for `beside.ts`. */
import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { ownText } from '../../../src/pipeline/read/own-text.ts';
import { checking, type Findings } from '../site-checks/check-site.ts';
import type { Forbidden } from '../site-checks/internal-values.ts';
import { having, type Having, type SharedSet } from '../site-checks/shared-set.ts';
import { preparer, type Place } from '../staging/place.ts';

/** The site that is being made. */
export interface SiteInTheMaking {
  readonly folder: string;
  readonly address: string;
  readonly forbidden: Forbidden;
}

/** A page that has been made. */
export interface MadePage {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `null` where it stands there already. */
  readonly place: Place | null;
}

/** The names of all files of the site, once all are there. */
export interface AllThere {
  readonly names: SharedSet;
}

/** Not all files are there yet: takes it that those that pages name will be, and notes their names. */
function expecting(): { readonly files: Having; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  const has = (file: string): boolean => {
    if (!names.has(file)) names.add(ownText(file));
    return true;
  };
  return { files: { has }, names };
}

const { address, folder, forbidden } = workerData as SiteInTheMaking;
const expected = expecting();
const site = { folder, files: expected.files, address: new URL(address) };
const { end, see } = checking(site, forbidden);
const prepare = preparer();

function take({ bytes, file, place }: MadePage): void {
  if (place) {
    prepare(place);
    writeFileSync(place.target, bytes, { flag: 'wx' });
  }
  see({ file, text: Buffer.from(bytes.buffer).toString(), isPacked: false });
}

/** What was found; `null` where a file is missing after all, and the pages that name it are to be found. */
const findings = ({ names }: AllThere): Promise<Findings | null> =>
  [...expected.names].every(having(names).has) ? end() : Promise.resolve(null);

async function answer(question: MadePage | AllThere): Promise<void> {
  parentPort?.postMessage('file' in question ? take(question) : await findings(question));
}

/** Ends the thread with an error, however Node treats a promise that is broken. */
const fail = (error: unknown) =>
  setImmediate(() => {
    throw error;
  });

parentPort?.on('message', (question: MadePage | AllThere) => {
  answer(question).catch(fail);
});
