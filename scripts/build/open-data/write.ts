import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { LICENCE } from '../../../src/open-data/licence.ts';
import type { Manifest, ManifestScope } from '../../../src/open-data/manifest.ts';
import { released } from '../../../src/open-data/released.ts';
import { folderOf, LATEST, scopesOf, VERSIONS } from '../../../src/open-data/scopes.ts';
import { writeScope } from './scope.ts';
import { sinkInto } from './sink.ts';

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

/** Writes everything that readers may download into a folder: tables in every format, archives, descriptions. */
export async function writeOpenData(
  { publication: all, address }: { readonly publication: Publication; readonly address: URL },
  folder: string,
): Promise<void> {
  const publication = released(all);
  const sink = sinkInto(folder);
  const scopes: ManifestScope[] = [];
  let version: string | null = null;
  for (const scope of scopesOf(publication)) {
    const written = await writeScope(scope, version, publication, address.href, sink);
    ({ version } = written);
    scopes.push({
      campaign: written.campaign,
      folder: written.folder,
      latest: written.latest,
      versioned: keepVersion(written, version, folder),
      tables: written.tables,
    });
  }
  const manifest: Manifest = {
    asOf: publication.asOf,
    version: version ?? publication.asOf,
    licence: LICENCE.id,
    scopes,
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  sink.put(MANIFEST, text);
  sink.put(`${VERSIONS}${manifest.version}/manifest.json`, text);
}
