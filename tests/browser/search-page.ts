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
    const field = find<HTMLInputElement>('#search-field');
    const more = () => list.querySelector<HTMLButtonElement>('p:not([hidden]) > button');
    const until = (isSo: () => boolean) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if (!isSo()) return;
          observer.disconnect();
          done();
        });
        const all = { attributes: true, childList: true, subtree: true };
        observer.observe(list, all);
      });
    const start = performance.now();
    const settled = until(() => list.ariaBusy === 'false');
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled;
    const milliseconds = performance.now() - start;
    const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
    for (let next = more(); next; next = more()) {
      const before = links().length;
      const grown = until(() => links().length > before);
      next.click();
      await grown;
    }
    return { paths: links().map((link) => new URL(link.href).pathname), milliseconds };
  }, query);
