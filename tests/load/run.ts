/**
 * `npm run load -- [site]`: publishes a built site (`dist`) with the shipped recipes on this machine, looks
 * at the answers, and asks for pages from many sides for a bounded time. Needs nginx; says so without.
 */
import { request } from 'node:http';
import { resolve } from 'node:path';
import { listFiles } from '../../scripts/build/files.ts';
import { HEADERS } from '../../scripts/serve/headers.ts';
import { hasNginx, serveByNginx } from './nginx.ts';

const PORT = 18_080;
const SECONDS = 20;
const READERS = 32;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: number;
}

const get = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request(address, { headers, timeout: 10_000 }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
      );
      response.on('error', fail);
    })
      .on('error', fail)
      .end();
  });

/** What is wrong with single answers, by what was asked. */
async function faults(address: string, files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const expect = (isSo: boolean, what: string) => void (isSo || found.push(what));
  const plain = await get(`${address}/`);
  for (const { name, value } of HEADERS) {
    expect(plain.headers[name.toLowerCase()] === value, `/ has no ${name}: ${value}`);
  }
  expect(plain.headers['cache-control'] === 'no-cache', '/ is kept without asking');
  const packed = await get(`${address}/`, { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding'] === 'gzip', '/ is not compressed');
  expect(packed.bytes * 2 < plain.bytes, '/ is hardly smaller when compressed');
  const hashed = files.find((file) => file.startsWith('_astro/')) ?? '';
  const kept = await get(`${address}/${hashed}`);
  expect(/immutable/.test(String(kept.headers['cache-control'])), `${hashed} is not kept`);
  const index = files.find((file) => /^pagefind\/.*(pf_meta|pagefind)$/.test(file)) ?? '';
  const range = await get(`${address}/${index}`, { range: 'bytes=0-99' });
  expect(range.status === 206 && range.bytes === 100, `${index} is not sent in ranges`);
  const again = await get(`${address}/`, { 'if-none-match': String(plain.headers['etag']) });
  expect(again.status === 304, '/ is sent anew though it did not change');
  const missing = await get(`${address}/notices/none/`);
  expect(missing.status === 404 && missing.bytes > 500, 'what is missing has no page');
  expect((await get(`${address}/.env`)).status === 404, 'a hidden file is answered');
  expect((await get(`${address}/notices/../../../etc/passwd`)).status >= 400, 'paths climb out');
  return found;
}

/** Asks for random files from many sides until the time is over. */
async function load(address: string, files: readonly string[]) {
  const end = Date.now() + SECONDS * 1000;
  const times: number[] = [];
  let wrong = 0;
  const reader = async (seed: number) => {
    for (let n = seed; Date.now() < end; n = (n * 48_271) % 2_147_483_647) {
      const file = files[n % files.length] ?? '';
      const start = performance.now();
      const answer = await get(`${address}/${encodeURI(file)}`, {
        'accept-encoding': 'gzip',
      }).catch(() => null);
      times.push(performance.now() - start);
      if (answer?.status !== 200) wrong += 1;
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, i) => reader(i + 1)));
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * sorted.length)] ?? 0);
  return { requests: times.length, wrong, median: at(0.5), p99: at(0.99) };
}

async function main(): Promise<number> {
  if (!hasNginx()) {
    process.stdout.write(
      '这台电脑上没有 nginx，无法试压。 There is no nginx on this machine; nothing was tried.\n',
    );
    return 2;
  }
  const site = resolve(process.argv[2] ?? 'dist');
  const files = listFiles(site);
  const { address, stop } = await serveByNginx(site, PORT);
  try {
    const found = await faults(address, files);
    for (const fault of found) process.stdout.write(`✗ ${fault}\n`);
    const { requests, wrong, median, p99 } = await load(address, files);
    process.stdout.write(
      `${requests} requests in ${SECONDS} s from ${READERS} readers, ${wrong} failed; median ${median} ms, 99 % within ${p99} ms\n`,
    );
    return found.length + wrong === 0 ? 0 : 1;
  } finally {
    stop();
  }
}

process.exitCode = await main();
