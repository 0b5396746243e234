import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownText } from '../../../src/pipeline/read/own-text.ts';
import { addressOf, locate } from './locate.ts';
import type { Page } from './page.ts';
import type { SiteProblem } from './problem.ts';
import { readPage } from './read-page.ts';
import type { RuleFor, Site } from './rule.ts';

const broken = (file: string, target: string): SiteProblem => ({
  rule: 'link-broken',
  file,
  zh: `链接 ${target} 指向不存在的页面或文件。`,
  en: `The link leads to nothing.`,
});

const noSuchPart = (file: string, target: string): SiteProblem => ({
  rule: 'link-fragment',
  file,
  zh: `链接 ${target} 所指的位置在目标页面中不存在。`,
  en: 'The page has no such part.',
});

const noSlash = (file: string, target: string): SiteProblem => ({
  rule: 'link-slash',
  file,
  zh: `链接 ${target} 末尾缺少“/”，读者会多等一次跳转。`,
  en: 'The address lacks its final slash and costs a redirect.',
});

/** The file that an address inside the site is served from. */
const fileAt = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;

/** Browsers treat these fragments themselves: the top of the page, and a search for a text. */
const isBuiltIn = (fragment: string): boolean =>
  fragment === '' || fragment === 'top' || fragment.startsWith(':~:');

/** Fragments asked of other pages: page, fragment, and the first file that asks. */
type Wanted = Map<string, Map<string, string>>;

function want(wanted: Wanted, page: string, fragment: string, file: string): void {
  const fragments = wanted.get(page) ?? new Map<string, string>();
  if (!fragments.has(fragment)) fragments.set(fragment, file);
  wanted.set(page, fragments);
}

async function missingParts(wanted: Wanted, site: Site): Promise<SiteProblem[]> {
  const problems: SiteProblem[] = [];
  for (const [file, fragments] of wanted) {
    if (!file.endsWith('.html')) continue;
    const { ids } = readPage(file, await readFile(join(site.folder, file), 'utf8'));
    for (const [fragment, from] of fragments) {
      if (!ids.has(fragment)) problems.push(noSuchPart(from, `/${file}#${fragment}`));
    }
  }
  return problems;
}

/** A target that leads to the same place from every page: most links of a page stand on all others too. */
const isSameEverywhere = (target: string): boolean =>
  target.startsWith('/') && !target.includes('#');

/** So many targets that were found are remembered. */
const REMEMBERED = 10_000;

/** Every link inside the site leads to a page or file that exists, and to a part that the page has. */
export const links: RuleFor = (site) => {
  const wanted: Wanted = new Map();
  /** Targets that were found from another page. */
  const good = new Set<string>();

  const check = (page: Page, target: string, from: URL): readonly SiteProblem[] => {
    const location = locate(target, from, site);
    if (location.kind !== 'page') return [];
    const file = fileAt(location.path);
    if (!site.files.has(file)) {
      return [(site.files.has(`${file}/index.html`) ? noSlash : broken)(page.file, target)];
    }
    if (isBuiltIn(location.fragment)) return [];
    if (file === page.file) {
      return page.ids.has(location.fragment) ? [] : [noSuchPart(page.file, target)];
    }
    want(wanted, file, location.fragment, page.file);
    return [];
  };

  return {
    page(page) {
      const from = addressOf(page.file, site);
      const targets = new Set(page.pointers.map(({ target }) => target));
      return [...targets].flatMap((target) => {
        if (good.has(target)) return [];
        if (!URL.canParse(target, from)) return [broken(page.file, target)];
        const problems = check(page, target, from);
        if (problems.length === 0 && isSameEverywhere(target)) {
          if (good.size === REMEMBERED) good.clear();
          good.add(ownText(target));
        }
        return problems;
      });
    },
    end: () => missingParts(wanted, site),
  };
};
