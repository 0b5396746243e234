import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** Connects a test file to the browser of the run. Close it when done; the browser itself runs on. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));
