import { addressOf, locate } from './locate.ts';
import type { Pointer } from './page.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor } from './rule.ts';

/** Links of these kinds name another page; all others make the browser fetch or connect. */
const ONLY_NAMES = new Set([
  'canonical',
  'alternate',
  'license',
  'help',
  'author',
  'next',
  'prev',
  'search',
  'me',
  'describedby',
]);

/** Whether opening the page makes the browser ask for the target, or typing into it sends something there. */
function isRequested({ tag, rel }: Pointer): boolean {
  if (['a', 'area', 'meta'].includes(tag)) return false;
  if (tag !== 'link') return true;
  return rel.split(/\s+/).some((kind) => !ONLY_NAMES.has(kind));
}

const CSS_ADDRESS = /url\(([^)]*)\)|@import\s+["']([^"']+)["']/g;

const addressesIn = (css: string): string[] =>
  [...css.matchAll(CSS_ADDRESS)].map(([, url, imported]) =>
    (url ?? imported ?? '').trim().replaceAll(/^["']|["']$/g, ''),
  );

/** No page or style sheet makes the reader's browser talk to another site. */
export const thirdParty: RuleFor = (site) => {
  const check = (file: string, targets: readonly string[]): readonly SiteProblem[] => {
    const from = addressOf(file, site);
    return targets.flatMap((target) => {
      if (!URL.canParse(target, from)) return [];
      const location = locate(target, from, site);
      if (location.kind !== 'elsewhere') return [];
      return [
        {
          rule: 'third-party',
          file,
          zh: `打开页面会向其他网站 ${location.origin} 请求内容。`,
          en: `The page makes the browser ask another site: ${target}`,
        },
      ];
    });
  };
  return {
    page: (page) =>
      check(page.file, [
        ...page.pointers.filter(isRequested).map(({ target }) => target),
        ...page.inlines
          .filter(({ tag }) => tag === 'style')
          .flatMap(({ text }) => addressesIn(text)),
      ]),
    file: (file, text) => (file.endsWith('.css') ? check(file, addressesIn(text)) : []),
  };
};
