/** Writes and checks pages in a thread of its own, for `beside.ts`. */
import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { checking, type Findings } from '../site-checks/check-site.ts';
import type { Forbidden } from '../site-checks/internal-values.ts';
import { noted, type SharedSet } from '../site-checks/shared-set.ts';
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

const { address, folder, forbidden } = workerData as SiteInTheMaking;
/** Not all files are there yet: it is taken that those that pages name will be, and their names are noted. */
const expected = noted();
const has = (file: string): boolean => {
  expected.note(file);
  return true;
};
const site = { folder, files: { has }, address: new URL(address) };
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
  expected.areIn(names) ? end() : Promise.resolve(null);

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
