import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static-server.ts';
import { startBrowser } from '../browser/browser.ts';
import { terminalEnvironment } from '../build/terminal-environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests of this run may write; removed at its end. */
    readonly workFolder: string;
    /** Folder of the site built for this run. */
    readonly siteFolder: string;
    /** Where it is served, without a slash at the end. */
    readonly siteAddress: string;
    /** Endpoint of the browser; see `openBrowser`. */
    readonly browser: string;
  }
}

/** Kept from run to run. */
const BROWSER = resolve('.tongbao/browser');

/** Builds the demo site as `npm run build` does. */
function buildInto(out: string): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: terminalEnvironment({ BULLETIN_OUT: out }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => lines.push(data));
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The site was not built:\n${Buffer.concat(lines).toString()}`));
    });
  });
}

/**
 * Once for all tests of the site: builds it, serves it, and starts a browser. `TEST_SITE` names a
 * built site to be tested instead.
 */
export default async function setup({ provide }: TestProject) {
  const given = process.env['TEST_SITE'];
  await mkdir('.tongbao', { recursive: true });
  const work = await mkdtemp(resolve('.tongbao/test-'));
  const folder = given ? resolve(given) : join(work, 'site');
  if (!given) await buildInto(folder);
  const browser = await startBrowser(BROWSER);
  const server = staticServer(folder, '/');
  const port = await listen(server, 0, '127.0.0.1');
  provide('workFolder', work);
  provide('siteFolder', folder);
  provide('siteAddress', `http://127.0.0.1:${port}`);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await rm(work, { recursive: true, force: true });
  };
}
