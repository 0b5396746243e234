import type { Problem } from '../problems/problem.ts';

/** `both` tells everything in Chinese, then in English. */
export type ReportLanguage = 'zh' | 'en' | 'both';

export const REPORT_LANGUAGES: readonly ReportLanguage[] = ['zh', 'en', 'both'];

/** The languages in which something is told, one after the other. */
export const languagesOf = (language: ReportLanguage): readonly ('zh' | 'en')[] =>
  language === 'both' ? ['zh', 'en'] : [language];

/** A problem's message and remedy in one language. */
export const toldIn = (
  language: 'zh' | 'en',
  { message, fix, english }: Pick<Problem, 'message' | 'fix' | 'english'>,
): { readonly message: string; readonly fix: string } =>
  language === 'zh' ? { message, fix } : english;
