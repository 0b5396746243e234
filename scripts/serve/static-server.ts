import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersFor } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};

/** What a path asks for: a file, the same path with its final slash, or nothing. */
type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'slash' }
  | undefined;

const statOf = (path: string) => stat(path).catch(() => undefined);

/** A path that climbs out of the folder, or can not be decoded, asks for nothing. */
function pathInside(folder: string, pathname: string): string | undefined {
  try {
    const inside = normalize(decodeURIComponent(pathname));
    return inside.includes('\0') ? undefined : join(folder, inside);
  } catch {
    return undefined;
  }
}

async function find(folder: string, pathname: string): Promise<Found> {
  const path = pathInside(folder, pathname);
  if (path === undefined) return undefined;
  const entry = await statOf(path);
  if (entry?.isFile()) return { kind: 'file', path, bytes: entry.size };
  if (!entry?.isDirectory()) return undefined;
  if (!pathname.endsWith('/')) return { kind: 'slash' };
  const index = join(path, 'index.html');
  const page = await statOf(index);
  return page && { kind: 'file', path: index, bytes: page.size };
}

/** Sends a file with the headers of a path of the site. */
function send(
  response: ServerResponse,
  status: number,
  { path, bytes }: { readonly path: string; readonly bytes: number },
  pathname: string,
  hasBody: boolean,
): void {
  response.setHeaders(new Map(headersFor(pathname)));
  response.writeHead(status, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': bytes,
  });
  if (hasBody) createReadStream(path).pipe(response);
  else response.end();
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const hasBody = request.method !== 'HEAD';
  if (hasBody && request.method !== 'GET') return void response.writeHead(405).end();
  const isInside = pathname.startsWith(base);
  const inSite = pathname.slice(base.length - 1);
  const found = isInside ? await find(folder, inSite) : undefined;
  if (found?.kind === 'slash') {
    return void response.writeHead(301, { location: `${pathname}/` }).end();
  }
  if (found) return send(response, 200, found, inSite, hasBody);
  const page = join(folder, '404.html');
  const entry = await statOf(page);
  if (entry) send(response, 404, { path: page, bytes: entry.size }, '/404.html', hasBody);
  else response.writeHead(404).end();
}

/** A server of the files of one folder, under a base path such as `/`; nothing else is reachable. */
export const staticServer = (folder: string, base: string): Server =>
  createServer((request, response) => {
    answer(folder, base, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
