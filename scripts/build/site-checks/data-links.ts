import { locate } from './locate.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor } from './rule.ts';

const DATA = /\.(json|jsonld|ndjson)$/;

/** Whether the addresses in a file for programs are followed. */
export const isFollowed = (file: string): boolean => DATA.test(file);

/** Texts that are addresses of this site, in JSON; a template such as `{id}` stands for many. */
const ADDRESS = /"(https?:\/\/[^"\\\s]+)"/g;

/** Every address of this site in a file for programs leads to a page or file that exists. */
export const dataLinks: RuleFor = (site) => ({
  file(file, text) {
    if (!isFollowed(file)) return [];
    const wrong = new Map<string, SiteProblem>();
    for (const [, target = ''] of text.matchAll(ADDRESS)) {
      if (!target.startsWith(site.address.href) || target.includes('{')) continue;
      const location = locate(target, site.address, site);
      if (location.kind !== 'page') continue;
      const { path } = location;
      const isFound =
        path === '' || path.endsWith('/')
          ? site.files.has(`${path}index.html`)
          : site.files.has(path) || site.files.has(`${path}/index.html`);
      if (isFound) continue;
      wrong.set(target, {
        rule: 'data-link-broken',
        file,
        zh: `数据里的网址 ${target} 指向不存在的页面或文件。`,
        en: 'An address in the data leads to nothing.',
      });
    }
    return [...wrong.values()];
  },
});
