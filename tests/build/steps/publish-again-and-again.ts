/** Publishes one site after another, of which every file says the same, until it is killed: for the test beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearWork, placesFor, recover, swapIntoPlace } from '../../../scripts/build/places.ts';

const FILES = 20;
const places = placesFor(process.argv[2] ?? '', String(process.pid));

await recover(places);
for (let edition = 0; ; edition++) {
  mkdirSync(places.staging);
  for (let file = 0; file < FILES; file++) {
    writeFileSync(join(places.staging, `${file}.html`), `${process.pid} ${edition}`);
  }
  await swapIntoPlace(places);
  await clearWork(places);
  if (edition === 0) process.stdout.write('published\n');
}
