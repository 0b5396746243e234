import type { Page } from 'playwright-core';

/** What goes wrong while a page is open, as lines of text; filled as it happens. */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const isWrong = message.type() === 'error' || message.type() === 'warning';
    if (isWrong) wrong.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      wrong.push(`request: ${url.href}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => wrong.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return wrong;
}

/** Waits until the page has been drawn, and whatever its scripts do at once has been done. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** The elements that make a page wider than its window, the outermost of each; none where it fits. */
export const widerThanWindow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element) =>
      element.getBoundingClientRect().right > clientWidth + 0.5;
    /** What scrolls or is cut off within an element that fits does not widen the page. */
    const isContained = (element: Element): boolean => {
      const parent = element.parentElement;
      if (!parent || parent === document.body) return false;
      const contains = getComputedStyle(parent).overflowX !== 'visible' && !sticksOut(parent);
      return contains || isContained(parent);
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => sticksOut(element) && !isContained(element),
    );
    return wide
      .filter((element) => !wide.includes(element.parentElement ?? element))
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName.toLowerCase()}.${className}: ${textContent.trim().slice(0, 40)}`,
      );
  });
