import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiFiles } from '../../../src/open-data/api/files.ts';
import { API_ROOT } from '../../../src/open-data/api/versions.ts';
import { asAt, asAtPath } from '../../../src/open-data/metadata/as-at.ts';
import { catalogue, CATALOGUE_PATH } from '../../../src/open-data/metadata/dcat.ts';
import { LICENCE } from '../../../src/open-data/licence.ts';
import type { Manifest, ManifestScope } from '../../../src/open-data/manifest.ts';
import type { Released } from '../../../src/open-data/released.ts';
import { folderOf, LATEST, scopesOf, VERSIONS } from '../../../src/open-data/scopes.ts';
import { writeScope } from './scope.ts';
import { sinkInto, type Sink } from './sink.ts';

/** Where the build looks for what this stage has written. */
export const MANIFEST = `${LATEST}manifest.json`;

/** Puts an archive at the address of its version too. */
function keepVersion(
  { latest, campaign }: Omit<ManifestScope, 'versioned'>,
  version: string,
  folder: string,
): ManifestScope['versioned'] {
  const path = `${VERSIONS}${version}/${folderOf(campaign)}.zip`;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  copyFileSync(join(folder, latest.path), join(folder, path));
  return { ...latest, path };
}

/** Writes the tables in every format, archives of them, and what describes them. */
async function writeTables(released: Released, address: string, sink: Sink, folder: string) {
  const scopes: ManifestScope[] = [];
  let version: string | null = null;
  for (const scope of scopesOf(released)) {
    const written = await writeScope(scope, version, released, address, sink);
    ({ version } = written);
    scopes.push({
      campaign: written.campaign,
      folder: written.folder,
      latest: written.latest,
      versioned: keepVersion(written, version, folder),
      tables: written.tables,
    });
  }
  return { version: version ?? released.asOf, scopes };
}

/** Writes everything that readers may download and programs may ask for into a folder. */
export async function writeOpenData(
  released: Released,
  address: string,
  folder: string,
): Promise<void> {
  const sink = sinkInto(folder);
  const manifest: Manifest = {
    asOf: released.asOf,
    licence: LICENCE.id,
    ...(await writeTables(released, address, sink, folder)),
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  sink.put(MANIFEST, text);
  sink.put(`${VERSIONS}${manifest.version}/manifest.json`, text);
  sink.put(asAtPath(released.asOf), asAt(manifest, released, address));
  const described = catalogue({ released, manifest, site: address });
  sink.put(CATALOGUE_PATH, `${JSON.stringify(described, null, 1)}\n`);
  for (const { path, content } of apiFiles({ released, site: address })) {
    sink.put(API_ROOT + path, `${JSON.stringify(content)}\n`);
  }
}
