import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
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

/** Kinds of files that are smaller compressed, and that no program reads in parts. */
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg']);

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));

/** Sends a file with the headers of a path of the site; compressed, as servers do, where that helps and is understood. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { path, bytes }: { readonly path: string; readonly bytes: number },
  pathname: string,
): void {
  const isSmaller = COMPRESSED.has(extname(path)) && takesGzip(request);
  response.setHeaders(new Map(headersFor(pathname)));
  response.appendHeader('vary', 'accept-encoding');
  response.writeHead(status, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    ...(isSmaller ? { 'content-encoding': 'gzip' } : { 'content-length': bytes }),
  });
  if (request.method === 'HEAD') return void response.end();
  const file = createReadStream(path);
  (isSmaller ? file.pipe(createGzip()) : file).pipe(response);
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!['GET', 'HEAD'].includes(request.method ?? '')) return void response.writeHead(405).end();
  const isInside = pathname.startsWith(base);
  const inSite = pathname.slice(base.length - 1);
  const found = isInside ? await find(folder, inSite) : undefined;
  if (found?.kind === 'slash') {
    return void response.writeHead(301, { location: `${pathname}/` }).end();
  }
  if (found) return send(request, response, 200, found, inSite);
  const page = join(folder, '404.html');
  const entry = await statOf(page);
  if (entry) send(request, response, 404, { path: page, bytes: entry.size }, '/404.html');
  else response.writeHead(404).end();
}

/** A server of the files of one folder, under a base path such as `/`; nothing else is reachable. */
export const staticServer = (folder: string, base: string): Server =>
  createServer((request, response) => {
    answer(folder, base, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
