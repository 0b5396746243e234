/** The list of a publication's files, in the format of `sha256sum`: `sha256sum --check` reads it. */
export const MANIFEST_FILE = 'receipt.sha256';
/** What a publication says of itself. */
export const RECEIPT_FILE = 'receipt.json';

/** SHA-256 of files, in hexadecimal, by their paths inside the site, with `/`. */
export type Hashes = ReadonlyMap<string, string>;

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** The lines of such a list, each with its end: one file a line, in the order of the paths. */
export function* manifestLines(hashes: Hashes): Generator<string> {
  for (const path of [...hashes.keys()].toSorted()) yield `${hashes.get(path) ?? ''}  ${path}\n`;
}

/** Reads a list of files; `null` where any line is none. */
export function readManifest(text: string): Hashes | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.flatMap((line) => {
    const [, sha256, path] = LINE.exec(line) ?? [];
    return sha256 && path ? [[path, sha256] as const] : [];
  });
  return entries.length === lines.length ? new Map(entries) : null;
}

/** How what is there departs from a list, by path. */
export interface Departures {
  readonly altered: readonly string[];
  readonly missing: readonly string[];
  /** Not on the list. Always empty where what is there can not be listed, as on a web server. */
  readonly extra: readonly string[];
}

/** Compares the listed files with what was found of them, and with all that is there if that is known. */
export function departures(
  listed: Hashes,
  found: Hashes,
  present: readonly string[] | null,
): Departures {
  const paths = [...listed.keys()];
  return {
    altered: paths.filter((path) => found.has(path) && found.get(path) !== listed.get(path)),
    missing: paths.filter((path) => !found.has(path)),
    extra: (present ?? []).filter(
      (path) => !listed.has(path) && path !== RECEIPT_FILE && path !== MANIFEST_FILE,
    ),
  };
}
