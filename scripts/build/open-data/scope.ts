import { createHash } from 'node:crypto';
import type { ManifestScope, ManifestTable } from '../../../src/open-data/manifest.ts';
import { csvwGroup, csvwOf } from '../../../src/open-data/metadata/csvw.ts';
import { dataPackage } from '../../../src/open-data/metadata/datapackage.ts';
import { readme } from '../../../src/open-data/metadata/readme.ts';
import type { Released } from '../../../src/open-data/released.ts';
import { folderOf, LATEST, type Scope } from '../../../src/open-data/scopes.ts';
import { inPieces } from '../sink.ts';
import type { Staging } from '../staging/staging.ts';
import { openPackage, type Package } from './package.ts';
import { writeTable } from './tables.ts';

/** Digits of a checksum that tell versions of one day apart. */
const DIGITS = 12;

/** Names a version by its day and its contents: other contents, another name. */
export function versionOf(asOf: string, tables: readonly ManifestTable[]): string {
  const sums = tables.flatMap(({ files }) => files.map(({ path, sha256 }) => `${sha256}  ${path}`));
  const hash = createHash('sha256').update(sums.join('\n')).digest('hex');
  return `${asOf}-${hash.slice(0, DIGITS)}`;
}

const pretty = (value: object): Iterable<Uint8Array> =>
  inPieces([`${JSON.stringify(value, null, 2)}\n`]);

/** Checksums in the form that `sha256sum --check` reads. */
const checksums = (tables: readonly ManifestTable[], { folder }: Scope): string =>
  tables
    .flatMap(({ files }) => files)
    .map(({ path, sha256 }) => `${sha256}  ${path.slice(folder.length)}\n`)
    .join('');

function writeDescriptions(
  scope: Scope,
  tables: readonly ManifestTable[],
  version: string,
  released: Released,
  address: string,
  into: Package,
): void {
  for (const table of scope.tables) {
    into.write(`${table.name}.csv-metadata.json`, pretty(csvwOf(table)));
  }
  into.write('csv-metadata.json', pretty(csvwGroup(scope)));
  into.write('datapackage.json', pretty(dataPackage(scope, tables, version, released, address)));
  into.write('README.txt', inPieces([readme(scope, version, released, address)]));
  into.write('SHA256SUMS', inPieces([checksums(tables, scope)]));
}

/** Writes the tables of a scope, what describes them, and the archive of all. `version` is that of the whole, once it is known. */
export async function writeScope(
  scope: Scope,
  version: string | null,
  released: Released,
  address: string,
  staging: Staging,
): Promise<Omit<ManifestScope, 'versioned'> & { readonly version: string }> {
  const archive = `${LATEST}${folderOf(scope.campaign)}.zip`;
  const into = openPackage(scope.folder, archive, released.asOf, staging);
  const tables: ManifestTable[] = [];
  for (const table of scope.tables) {
    tables.push(await writeTable(table, () => table.rows(released, scope.campaign), into));
  }
  const name = version ?? versionOf(released.asOf, tables);
  writeDescriptions(scope, tables, name, released, address, into);
  const { campaign, folder } = scope;
  return { campaign, folder, tables, latest: into.close(), version: name };
}
