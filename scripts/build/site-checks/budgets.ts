import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf, locate } from './locate.ts';
import type { Page } from './page.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor, Site } from './rule.ts';

const KB = 1024;

/** What a kind of page may weigh over the wire: its HTML and style sheets, compressed. */
const BUDGETS: readonly { readonly pages: RegExp; readonly bytes: number }[] = [
  { pages: /^([a-z]{2}\/)?notices\/[^/]+\/index\.html$/, bytes: 14 * KB },
  { pages: /^([a-z]{2}\/)?bulletins\/[^/]+\/index\.html$/, bytes: 40 * KB },
];

/** The only pages that may run a script. */
const MAY_RUN =
  /^([a-z]{2}\/)?((search|check)\/|(notices|firms|rectification|changes)\/(page\/\d+\/)?|(regions|categories)\/)index\.html$/;

const compressed = (content: string | Buffer, level = 9): number =>
  gzipSync(content, { level }).length;

/** Weighs style sheets, each once. */
function sheetScale(site: Site): (page: Page) => number {
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    const known = weights.get(path);
    if (known !== undefined) return known;
    const sheet = join(site.folder, path);
    // One that is not there is told of as a broken link.
    const weight = site.files.has(path) && existsSync(sheet) ? compressed(readFileSync(sheet)) : 0;
    weights.set(path, weight);
    return weight;
  };
  return (page) =>
    page.pointers
      .filter(({ tag, rel }) => tag === 'link' && rel === 'stylesheet')
      .map(({ target }) => locate(target, addressOf(page.file, site), site))
      .reduce((sum, place) => sum + (place.kind === 'page' ? weigh(place.path) : 0), 0);
}

const inKB = (bytes: number): string => (bytes / KB).toFixed(1);

/**
 * Pages run no script where none is needed, and stay light enough for a slow phone. Weight only warns: a batch
 * with many findings makes a long page, and no one at a desk could make it shorter.
 */
export const budgets: RuleFor = (site) => {
  const sheets = sheetScale(site);

  const weight = (page: Page): readonly SiteProblem[] => {
    const budget = BUDGETS.find(({ pages }) => pages.test(page.file));
    if (!budget) return [];
    // What is light enough at the quickest level is so at the best.
    if (compressed(page.html, 1) + sheets(page) <= budget.bytes) return [];
    const bytes = compressed(page.html) + sheets(page);
    if (bytes <= budget.bytes) return [];
    const [is, may] = [inKB(bytes), inKB(budget.bytes)];
    return [
      {
        rule: 'budget-weight',
        file: page.file,
        isWarning: true,
        zh: `页面与样式压缩后共 ${is} KB，上限 ${may} KB。`,
        en: `HTML and CSS weigh ${is} KB compressed; ${may} KB is the limit.`,
      },
    ];
  };

  const scripts = ({ file, scripts: count }: Page): readonly SiteProblem[] =>
    count === 0 || MAY_RUN.test(file)
      ? []
      : [
          {
            rule: 'budget-script',
            file,
            zh: `页面带有 ${count} 段脚本；只有查询页、核对页和清单可以带脚本。`,
            en: `The page runs ${count} script(s); only the search page, the check page and lists may.`,
          },
        ];

  return { page: (page) => [...weight(page), ...scripts(page)] };
};
