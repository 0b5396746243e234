import type { Page } from 'playwright-core';

/** What the search page shows for a query, and how long it took from the keystroke, in milliseconds. */
export interface Shown {
  readonly paths: readonly string[];
  readonly milliseconds: number;
}

/** Types a query into the search page as a whole, waits for the results and asks for all of them. */
export const searchFor = (page: Page, query: string): Promise<Shown> =>
  page.evaluate(async (typed) => {
    const find = <T extends Element>(selector: string) => document.querySelector(selector) as T;
    const list = find<HTMLElement>('#found');
    const more = find<HTMLButtonElement>('#more');
    const field = find<HTMLInputElement>('#search-field');
    const isComplete = () => more.hidden !== false;
    const until = (isSo: () => boolean) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if (!isSo()) return;
          observer.disconnect();
          done();
        });
        const all = { attributes: true, childList: true, subtree: true };
        for (const element of [list, more]) observer.observe(element, all);
      });
    const start = performance.now();
    const settled = until(() => list.ariaBusy === 'false');
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled;
    const milliseconds = performance.now() - start;
    while (!isComplete()) {
      const before = list.childElementCount;
      const grown = until(() => list.childElementCount > before || isComplete());
      more.click();
      await grown;
    }
    const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
    return { paths: links.map((link) => new URL(link.href).pathname), milliseconds };
  }, query);
