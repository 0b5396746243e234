/** A header that a server sends with an answer, and what it is for. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/**
 * What only a server can say, for every file. What a page may load and run stands in the page itself
 * (`security.csp` in astro.config.mjs), so that it holds on servers that set no header too.
 */
export const HEADERS: readonly Header[] = [
  {
    name: 'Content-Security-Policy',
    value: "frame-ancestors 'none'",
    why: 'No page of another site may show ours within its own.',
  },
  { name: 'X-Frame-Options', value: 'DENY', why: 'The same, for old browsers.' },
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    why: 'A file is what its type says: a table is never run as a program.',
  },
  {
    name: 'Referrer-Policy',
    value: 'same-origin',
    why: 'Other sites do not learn which page a reader comes from.',
  },
  {
    name: 'Permissions-Policy',
    value:
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    why: 'The pages need none of these, so no script may ask for them.',
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    why: 'A page that opens ours keeps no hold of it.',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    why: 'Other sites load no file of ours into their pages; see OPEN for those that they may.',
  },
];

/** Folders of what programs of other sites may read in a browser too, and what replaces the header above. */
export const OPEN: { readonly folders: readonly string[]; readonly headers: readonly Header[] } = {
  folders: ['data', 'api', 'feeds', 'alerts', 'badges'],
  headers: [
    {
      name: 'Access-Control-Allow-Origin',
      value: '*',
      why: 'Open data is read from anywhere; it needs no cookie and there is none.',
    },
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'cross-origin',
      why: 'The same, where a page loads it without asking for leave.',
    },
  ],
};

/** How long a browser may keep a file without asking: files whose names change with their content, for good. */
export const KEPT = 'public, max-age=31536000, immutable';
/** All else is asked for again; if unchanged, the answer is short. */
export const ASKED = 'no-cache';
/** The folder whose file names change with their content. */
export const HASHED_FOLDER = '_astro';

/** The headers for a path relative to the site. */
export function headersFor(path: string): ReadonlyMap<string, string> {
  const [folder = ''] = path.replace(/^\//, '').split('/');
  const special = OPEN.folders.includes(folder) ? OPEN.headers : [];
  return new Map([
    ...[...HEADERS, ...special].map(({ name, value }): [string, string] => [name, value]),
    ['Cache-Control', folder === HASHED_FOLDER ? KEPT : ASKED],
  ]);
}
