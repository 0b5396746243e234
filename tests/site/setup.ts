import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../browser/start-browser.ts';
import { builtSite, serve } from './built-site.ts';

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

/**
 * Once for all tests of the site: builds it, serves it, and starts a browser. `TEST_SITE` names a
 * built site to be tested instead.
 */
export default async function setup({ provide }: TestProject) {
  await mkdir('.tongbao', { recursive: true });
  const work = await mkdtemp(resolve('.tongbao/test-'));
  const folder = await builtSite(join(work, 'site'));
  const browser = await startBrowser();
  const { address, close } = await serve(folder);
  provide('workFolder', work);
  provide('siteFolder', folder);
  provide('siteAddress', address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    close();
    await rm(work, { recursive: true, force: true });
  };
}
