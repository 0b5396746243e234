import { createHash } from 'node:crypto';
import type { Inline, Page } from './page.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor } from './rule.ts';

/** The sources that a policy allows for one kind of content. */
function sourcesOf(policy: string, directive: string): readonly string[] {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return parts.find(([name]) => name === directive)?.slice(1) ?? [];
}

const ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const;

function isAllowed({ tag, text }: Inline, policy: string): boolean {
  const sources = sourcesOf(policy, `${tag}-src`);
  return ALGORITHMS.some((algorithm) =>
    sources.includes(`'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`),
  );
}

function check(page: Page, policy: string): SiteProblem[] {
  const { file } = page;
  return [
    ...page.inlineAttributes.map((attribute) => ({
      rule: 'csp-attribute',
      file,
      zh: `内容安全策略会拦截 ${attribute}。`,
      en: `The policy blocks ${attribute}; use a class.`,
    })),
    ...page.inlines
      .filter((inline) => !isAllowed(inline, policy))
      .map(({ tag }) => ({
        rule: 'csp-inline',
        file,
        zh: `内容安全策略没有列出页面内 <${tag}> 的校验值。`,
        en: `The policy does not list the hash of an inline ${tag}.`,
      })),
    ...(policy.includes("'unsafe-inline'")
      ? [
          {
            rule: 'csp-unsafe',
            file,
            zh: '内容安全策略允许任意内联内容，等于没有。',
            en: 'The policy allows any inline content.',
          },
        ]
      : []),
  ];
}

/** Every page carries a content security policy, and nothing on it that the policy would block. */
export const contentSecurity: RuleFor = () => ({
  page(page) {
    if (page.redirect) return [];
    if (page.csp !== undefined) return check(page, page.csp);
    const { file } = page;
    return [
      {
        rule: 'csp-missing',
        file,
        zh: '页面没有内容安全策略。',
        en: 'No content security policy.',
      },
    ];
  },
});
