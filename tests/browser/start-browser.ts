import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { carriedBrowser, type BrowserProgram } from './carried-browser.ts';

/** Where a browser unpacked from its package is kept from run to run. */
const CACHE = resolve('.tongbao/browser');

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An installed Chrome or Chromium: the one that `CHROME_PATH` names, else the first in the usual places. */
function installedBrowser(): BrowserProgram | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) return { path: named, environment: {} };
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = [...onPath, ...USUAL_PLACES].find(isExecutable);
  return path === undefined ? undefined : { path, environment: {} };
}

/** A browser that can be started: an installed one, else the one that an npm package carries. */
export const browserProgram = async (): Promise<BrowserProgram> =>
  installedBrowser() ?? (await carriedBrowser(CACHE));

/** Starts a browser. */
export async function startBrowser(...switches: readonly string[]): Promise<BrowserServer> {
  const { path, environment } = await browserProgram();
  return chromium.launchServer({
    executablePath: path,
    host: '127.0.0.1',
    env: { ...process.env, ...environment },
    // In a container the tests run as root, where Chromium has no sandbox.
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...switches],
  });
}
