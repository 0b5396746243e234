import { apiFiles } from '../../../src/open-data/api/files.ts';
import { API_ROOT } from '../../../src/open-data/api/versions.ts';
import { asAt, asAtPath } from '../../../src/open-data/metadata/as-at.ts';
import { catalogue, CATALOGUE_PATH } from '../../../src/open-data/metadata/dcat.ts';
import { LICENCE } from '../../../src/open-data/licence.ts';
import type { Manifest, ManifestScope } from '../../../src/open-data/manifest.ts';
import type { Released } from '../../../src/open-data/released.ts';
import { folderOf, LATEST, scopesOf, VERSIONS } from '../../../src/open-data/scopes.ts';
import type { Staging } from '../staging/staging.ts';
import { writeScope } from './scope.ts';

/** Where the build looks for what this stage has written. */
export const MANIFEST = `${LATEST}manifest.json`;

/** Puts an archive at the address of its version too. */
function keepVersion(
  { latest, campaign }: Omit<ManifestScope, 'versioned'>,
  version: string,
  staging: Staging,
): ManifestScope['versioned'] {
  return staging.again(latest, `${VERSIONS}${version}/${folderOf(campaign)}.zip`);
}

/** Writes the tables in every format, archives of them, and what describes them. */
async function writeTables(released: Released, address: string, staging: Staging) {
  const scopes: ManifestScope[] = [];
  let version: string | null = null;
  for (const scope of scopesOf(released)) {
    const written = await writeScope(scope, version, released, address, staging);
    ({ version } = written);
    scopes.push({
      campaign: written.campaign,
      folder: written.folder,
      latest: written.latest,
      versioned: keepVersion(written, version, staging),
      tables: written.tables,
    });
  }
  return { version: version ?? released.asOf, scopes };
}

/** Writes everything that readers may download and programs may ask for. */
export async function writeOpenData(
  released: Released,
  address: string,
  staging: Staging,
): Promise<void> {
  const manifest: Manifest = {
    asOf: released.asOf,
    licence: LICENCE.id,
    ...(await writeTables(released, address, staging)),
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  staging.put(MANIFEST, text);
  staging.put(`${VERSIONS}${manifest.version}/manifest.json`, text);
  staging.put(asAtPath(released.asOf), asAt(manifest, released, address));
  const described = catalogue({ released, manifest, site: address });
  staging.put(CATALOGUE_PATH, `${JSON.stringify(described, null, 1)}\n`);
  for (const { path, content } of apiFiles({ released, site: address })) {
    staging.put(API_ROOT + path, `${JSON.stringify(content)}\n`);
  }
}
