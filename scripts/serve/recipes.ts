import { ASKED, HASHED_FOLDER, HEADERS, KEPT, OPEN, type Header } from './headers.ts';

/** The value that a header has in the open folders, where it has another one there. */
const openValue = (name: string): string | undefined =>
  OPEN.headers.find((header) => header.name === name)?.value;

/** Every header, and only in the open folders those that are for them alone; each once. */
const ALL: readonly Header[] = [
  ...HEADERS,
  ...OPEN.headers.filter(({ name }) => !HEADERS.some((header) => header.name === name)),
];

const variable = (name: string): string => `$tongbao_${name.toLowerCase().replaceAll('-', '_')}`;

/** What nginx looks up by the address, for a header that is not the same everywhere. */
function nginxMap({ name }: Header): string[] {
  const open = openValue(name);
  if (open === undefined) return [];
  const usual = HEADERS.find((header) => header.name === name)?.value ?? '';
  return [
    `map $uri ${variable(name)} {`,
    `    default "${usual}";`,
    `    ~^/(${OPEN.folders.join('|')})/ "${open}";`,
    '}',
  ];
}

const nginxHeader = ({ name, value, why }: Header): string[] => [
  `    # ${why}`,
  `    add_header ${name} ${openValue(name) === undefined ? `"${value}"` : variable(name)} always;`,
];

/** The configuration of nginx: headers, caching, compression made beforehand, pages for what is not found. */
export const nginxConf = (): string =>
  [
    '# The site as files, from the folder that the link `current` points to. See docs/publishing.md.',
    '# Written from scripts/serve/headers.ts; goes into the http context, e.g. /etc/nginx/conf.d/.',
    ...ALL.flatMap(nginxMap),
    'map $uri $tongbao_cache_control {',
    `    default "${ASKED}";`,
    `    ~^/${HASHED_FOLDER}/ "${KEPT}";`,
    '}',
    '',
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    '    server_name www.example.gov.cn;',
    '',
    '    root /srv/tongbao/current;',
    '    index index.html;',
    '    error_page 404 /404.html;',
    '    charset utf-8;',
    '    charset_types text/css text/csv text/plain application/javascript application/json application/xml;',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '',
    '    # Files that publish.sh has compressed are sent as they are; all others are compressed as they go.',
    '    # With the module for it, `brotli_static on;` sends the smaller .br files.',
    '    gzip_static on;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_min_length 512;',
    '    gzip_types text/css text/csv text/javascript application/javascript application/json',
    '               application/xml image/svg+xml;',
    '',
    ...ALL.flatMap(nginxHeader),
    '    # A new site must be seen at once; files whose names change with their content are kept.',
    '    add_header Cache-Control $tongbao_cache_control always;',
    '',
    '    location / {',
    '        try_files $uri $uri/ =404;',
    '    }',
    '',
    '    # Files with a leading dot are nobody’s business, but for what has its place there by agreement.',
    '    location ~ /\\.(?!well-known/) {',
    '        return 404;',
    '    }',
    '}',
    '',
  ].join('\n');

const line = ({ name, value }: Pick<Header, 'name' | 'value'>): string => `  ${name}: ${value}`;

/** `_headers` for Netlify and Cloudflare Pages; a line with `!` takes a header of an earlier rule back. */
export const headersFile = (): string =>
  [
    '# For Netlify and Cloudflare Pages: copy into the published folder as _headers.',
    '# Written from scripts/serve/headers.ts.',
    '/*',
    ...HEADERS.map(line),
    line({ name: 'Cache-Control', value: ASKED }),
    `/${HASHED_FOLDER}/*`,
    '  ! Cache-Control',
    line({ name: 'Cache-Control', value: KEPT }),
    ...OPEN.folders.flatMap((folder) => [
      `/${folder}/*`,
      ...OPEN.headers
        .filter(({ name }) => HEADERS.some((header) => header.name === name))
        .map(({ name }) => `  ! ${name}`),
      ...OPEN.headers.map(line),
    ]),
    '',
  ].join('\n');
