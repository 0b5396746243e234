import type { Page } from './page.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor } from './rule.ts';

type Expectation = readonly [holds: boolean, rule: string, zh: string, en: string];

const expectations = (page: Page): readonly Expectation[] => [
  [page.title !== '', 'page-title', '页面没有标题（<title>）。', 'The page has no title.'],
  [Boolean(page.lang), 'page-lang', '页面没有注明语言（lang）。', 'The page names no language.'],
  [
    page.headings === 1,
    'page-heading',
    `页面应有一个一级标题，现有 ${page.headings} 个。`,
    `The page needs one h1 and has ${page.headings}.`,
  ],
  [
    page.mains === 1,
    'page-main',
    `页面应有一个主体（<main>），现有 ${page.mains} 个。`,
    `The page needs one main and has ${page.mains}.`,
  ],
];

/** Every page says what it is, in which language, and where its content begins. */
export const outline: RuleFor = () => ({
  page: (page) =>
    page.redirect
      ? []
      : expectations(page).flatMap(([holds, rule, zh, en]): SiteProblem[] =>
          holds ? [] : [{ rule, file: page.file, zh, en }],
        ),
});
