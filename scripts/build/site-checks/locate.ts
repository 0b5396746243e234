import type { Site } from './rule.ts';

/** Where an address leads. */
export type Location =
  | { readonly kind: 'page'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'elsewhere'; readonly origin: string }
  /** `mailto:`, `tel:` and the like. */
  | { readonly kind: 'scheme'; readonly scheme: string };

/** The address at which a file of the site is served. */
export function addressOf(file: string, site: Site): URL {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return new URL(path.split('/').map(encodeURIComponent).join('/'), site.address);
}

/** Finds where an address written in a file leads; a path inside the site is relative to its folder. */
export function locate(target: string, from: URL, site: Site): Location {
  const url = new URL(target, from);
  if (!url.protocol.startsWith('http')) return { kind: 'scheme', scheme: url.protocol };
  if (url.origin !== site.address.origin || !url.pathname.startsWith(site.address.pathname)) {
    return { kind: 'elsewhere', origin: url.origin };
  }
  return {
    kind: 'page',
    path: decodeURIComponent(url.pathname.slice(site.address.pathname.length)),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}
