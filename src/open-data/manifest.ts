import { z } from 'zod';

export const FORMATS = ['csv', 'xlsx', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

const file = z.object({
  /** From the root of the site. */
  path: z.string(),
  bytes: z.int().nonnegative(),
  /** In hexadecimal digits. */
  sha256: z.string().length(64),
});

/** What the download page and the descriptions of the data say of the files. */
export const manifest = z.object({
  asOf: z.string(),
  /** The as-at day and the beginning of a checksum of the contents: other contents, another version. */
  version: z.string(),
  licence: z.string(),
  scopes: z.array(
    z.object({
      /** `null` for the whole. */
      campaign: z.string().nullable(),
      /** Where its latest files stand, from the root of the site. */
      folder: z.string(),
      /** All files of the scope, at the address that stays and at that of this version; the same bytes. */
      latest: file,
      versioned: file,
      tables: z.array(
        z.object({
          name: z.string(),
          rows: z.int().nonnegative(),
          files: z.array(file.extend({ format: z.enum(FORMATS) })),
        }),
      ),
    }),
  ),
});

export type WrittenFile = z.output<typeof file>;
export type Manifest = z.output<typeof manifest>;
export type ManifestScope = Manifest['scopes'][number];
export type ManifestTable = ManifestScope['tables'][number];
