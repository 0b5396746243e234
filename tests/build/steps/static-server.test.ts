import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../../scripts/serve/listen.ts';
import { staticServer } from '../../../scripts/serve/static-server.ts';

const HOST = '127.0.0.1';
let server: Server;
let port: number;
let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tongbao-serve-'));
  const folder = join(parent, 'site');
  await mkdir(join(folder, '通告'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '通告', 'index.html'), 'notices');
  await writeFile(join(folder, '404.html'), 'not here');
  server = staticServer(folder, '/base/');
  port = await listen(server, 0, HOST);
});

afterAll(async () => {
  server.close();
  await rm(parent, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it first. */
const get = (path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: HOST, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode, location: response.headers.location, body }),
      );
    });
    sent.on('error', reject).end();
  });

test.each([
  ['/base/', 200, 'home'],
  [`/base/${encodeURIComponent('通告')}/`, 200, 'notices'],
  ['/base/none/', 404, 'not here'],
  ['/', 404, 'not here'],
  ['/base/../secret.txt', 404, 'not here'],
  ['/base/%2e%2e/secret.txt', 404, 'not here'],
  ['/base/..%2fsecret.txt', 404, 'not here'],
  ['/base/%', 404, 'not here'],
])('%s is answered with %i', async (path, status, body) => {
  expect(await get(path)).toMatchObject({ status, body });
});

test('a folder without its final slash sends on', async () => {
  const path = `/base/${encodeURIComponent('通告')}`;
  expect(await get(path)).toMatchObject({ status: 301, location: `${path}/` });
});

test('HEAD has no body; nothing can be written', async () => {
  expect(await get('/base/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await get('/base/', 'POST')).toMatchObject({ status: 405 });
});

test('what is understood compressed is sent so, and is the same', async () => {
  const answer = await fetch(`http://${HOST}:${port}/base/`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.text()).toBe('home');
});

test('a port in use is passed over', async () => {
  const other = staticServer(tmpdir(), '/');
  expect(await listen(other, port, HOST)).toBeGreaterThan(port);
  other.close();
});
