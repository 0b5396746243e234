import type { RouteData } from 'astro';

type Route = Pick<RouteData, 'type'>;

/** What a server answers with where there is no page. */
const OF_STATUS = /^(404|500)$/;

/** The file of a page, relative to the site. */
export function fileOf(path: string, { type }: Route): string {
  const plain = path.replaceAll(/^\/|\/$/g, '');
  if (type !== 'page') return plain;
  return OF_STATUS.test(plain) ? `${plain}.html` : [plain, 'index.html'].filter(Boolean).join('/');
}

const HAS_EXTENSION = /\.[^/]+$/;

/** The address at which a page is asked for while it is made. */
export function addressOf(path: string, { type }: Route, address: URL): URL {
  const plain = path.replaceAll(/^\/|\/$/g, '');
  const isFolder = plain !== '' && (type === 'page' || !HAS_EXTENSION.test(plain));
  return new URL(encodeURI(isFolder ? `${plain}/` : plain), address);
}
