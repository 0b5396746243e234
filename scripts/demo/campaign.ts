import { stringify } from 'yaml';
import type { CampaignSettings } from '../../src/domain/schema/settings.ts';
import { CATEGORIES } from './categories.ts';
import type { Edition } from './edition.ts';
import { GROUPS } from './places.ts';

type Totals = Omit<CampaignSettings['declared'], 'parts' | 'visits'>;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const inChinese = (n: number): string =>
  n <= 10 ? (NUMERALS[n - 1] ?? '') : `十${NUMERALS[n - 11] ?? ''}`;

const workGroups = Array.from({ length: GROUPS }, (_, i) => ({
  id: `g-${String(i + 1).padStart(2, '0')}`,
  name: { zh: `第${inChinese(i + 1)}工作组`, en: `Work group ${i + 1}` },
}));

/** The campaign as described to the public; texts are this project's own words. */
export function settingsOf({ texts, days, shares }: Edition, totals: Totals): CampaignSettings {
  const { title, shortTitle, purpose, method, caveat, sources } = texts;
  return {
    title,
    shortTitle,
    purpose,
    demo: true,
    window: days.window,
    keyPeriods: days.keyPeriods,
    method,
    caveat,
    groups: workGroups,
    categories: CATEGORIES.filter((category) => shares[category].samples > 0),
    declared: { ...totals, visits: totals.firms },
    sources,
  };
}

/** The first line of a description that may be written over. */
export const HEAD =
  '# 由 npm run demo 生成，请勿手工修改。Made by npm run demo; not to be edited.\n';

export const campaignYaml = (settings: CampaignSettings): string =>
  `${HEAD}${stringify(settings, { lineWidth: 100 })}`;
