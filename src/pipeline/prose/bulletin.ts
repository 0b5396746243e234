import { bulletinFrontmatter, type BulletinFrontmatter } from '../../domain/schema/prose.ts';
import { nearest } from '../nearest.ts';
import { problem, word, type Problem } from '../problems/problem.ts';
import type { SettingsRead } from '../read/settings.ts';
import { readPage, type PageRead } from './page.ts';
import { proseFigures } from './prose-figures.ts';

/** A bulletin in one language. */
export type BulletinRead = PageRead<BulletinFrontmatter>;

type Head = SettingsRead<BulletinFrontmatter>;

/** Prose of the head that readers see. */
const PROSE_KEYS = ['title', 'summary'] as const;

/** What both languages must say alike. */
const COMMON_KEYS = [
  'campaign',
  'number',
  'publishedOn',
  'publishedAt',
  'draft',
  'nextOn',
  'kind',
] as const;

function headFigures(file: string, { settings, document }: Head): Problem[] {
  return PROSE_KEYS.flatMap((key) => {
    const { line, character } = document.placeOf([key]);
    const passage = { text: settings?.[key] ?? '', line: line ?? 1, character: character ?? 1 };
    // Components do not work in the head of a file.
    return proseFigures(file, passage, () => '');
  });
}

function campaignProblems({ settings, document }: Head, campaigns: readonly string[]): Problem[] {
  if (!settings || campaigns.includes(settings.campaign)) return [];
  const details = { nearest: nearest(settings.campaign, campaigns) };
  return [problem('bulletin-campaign', document.placeOf(['campaign']), details, settings.campaign)];
}

function orderProblems({ settings, document }: Head): Problem[] {
  if (!settings?.nextOn || settings.nextOn > settings.publishedOn) return [];
  const details = { column: 'nextOn', other: 'publishedOn', otherValue: settings.publishedOn };
  return [word('date-order', document.placeOf(['nextOn']), details, settings.nextOn)];
}

/** Reads a bulletin in one language, and checks what it says in words. */
export function readBulletin(file: string, text: string): BulletinRead {
  const page = readPage(file, text, bulletinFrontmatter);
  const { head, passages } = page;
  const problems = [
    ...page.problems,
    ...(head ? headFigures(file, head) : []),
    ...passages.flatMap((passage) => proseFigures(file, passage)),
  ];
  return { ...page, problems };
}

/** What is wrong with what the head says; both languages must say the same, so the Chinese one is asked. */
export const headProblems = (
  { head }: BulletinRead,
  campaigns: readonly string[],
): readonly Problem[] =>
  head ? [...campaignProblems(head, campaigns), ...orderProblems(head)] : [];

/** Where the English head says something else than the Chinese one. */
export function differingHeads(zh: BulletinRead, en: BulletinRead): Problem[] {
  const [chinese, english] = [zh.head?.settings, en.head?.settings];
  const document = en.head?.document;
  if (!chinese || !english || !document) return [];
  return COMMON_KEYS.flatMap((key) => {
    const [value, other] = [String(english[key] ?? ''), String(chinese[key] ?? '')];
    if (value === other) return [];
    return [problem('bulletin-languages-differ', document.placeOf([key]), { key, other }, value)];
  });
}
