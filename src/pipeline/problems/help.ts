import { CODES, entryOf, type Code } from './catalogue.ts';

/** A rule as its help page tells it, with an example filled in. */
interface Help {
  readonly code: Code;
  readonly title: { readonly zh: string; readonly en: string };
  readonly severity: 'error' | 'warning';
  readonly zh: { readonly message: string; readonly fix: string };
  readonly en: { readonly message: string; readonly fix: string };
}

/** Every rule of the catalogue, in its order. */
export function problemHelp(): readonly Help[] {
  return CODES.map((code) => {
    const { title, severity, example, zh, en } = entryOf(code);
    const filled = { value: '', column: '', ...example } as Parameters<typeof zh>[0];
    const [message, fix] = zh(filled);
    const [messageEn, fixEn] = en(filled);
    return {
      code,
      title,
      severity,
      zh: { message, fix },
      en: { message: messageEn, fix: fixEn },
    };
  });
}

/** Keeps `<`, `*` and `|` of an example from being read as markup. */
const plain = (text: string): string => text.replace(/[\\`*_<>|[\]]/g, (c) => `\\${c}`);

const SEVERITY = {
  error: '错误，须改正后才能发布 · Error, stops publication',
  warning: '提醒，不妨碍发布 · Warning, does not stop publication',
} as const;

const section = ({ code, title, severity, zh, en }: Help): string =>
  [
    `## ${code}`,
    '',
    `**${plain(title.zh)}** · ${plain(title.en)}`,
    '',
    SEVERITY[severity],
    '',
    `- ${plain(zh.message)}`,
    `- 改法：${plain(zh.fix)}`,
    `- ${plain(en.message)}`,
    `- Fix: ${plain(en.fix)}`,
    '',
  ].join('\n');

/** The help of all rules as one Markdown page, `docs/problems.md`. */
export const problemHelpPage = (): string =>
  [
    '# 问题代码 · Problem codes',
    '',
    '`npm run check` 报告的每一种问题：举一个例子，说明哪里不对、为什么、怎样改。本页由 `src/pipeline/problems/catalogue/` 生成，请勿手改。',
    '',
    'Every kind of problem that `npm run check` reports, with an example of each: what is wrong, why, and what to do. Generated from `src/pipeline/problems/catalogue/`; do not edit.',
    '',
    ...problemHelp().map(section),
  ].join('\n');
