import type { Campaign, Dataset } from '../../../src/domain/dataset.ts';
import type { SiteSettings } from '../../../src/domain/schema/settings.ts';
import { CAMPAIGN_TABLES, type Records } from '../../../src/domain/schema/tables.ts';
import { firms } from './inspection.ts';
import { reference } from './reference.ts';

const both = (text: string) => ({ zh: text, en: text });

export const site: SiteSettings = {
  title: both('示例通报'),
  tagline: both('示例'),
  regulator: both('示例市场监督管理局'),
  territory: both('示例省'),
  hotline: { number: '12315', name: both('投诉举报') },
  contact: { address: both('示例路1号') },
  url: 'https://bulletin.example.org',
  demoNotice: both('演示'),
  policy: {
    publishGrades: false,
    nameSuspects: false,
    maskIndividuals: true,
    minimumBatchesForRate: 20,
  },
  government: { siteName: '示例通报', siteDomain: 'bulletin.example.org' },
  benchmark: 'national-2021',
  source: { title: both('示例来源'), note: both('示例') },
};

export const withPolicy = (policy: Partial<SiteSettings['policy']>): SiteSettings => ({
  ...site,
  policy: { ...site.policy, ...policy },
});

/** Records of a campaign's tables; a table that is left out is empty. */
export type Parts = Partial<Records<typeof CAMPAIGN_TABLES>>;

/** The parts as one campaign's tables. */
export const merged = (parts: readonly Parts[]): Records<typeof CAMPAIGN_TABLES> =>
  Object.fromEntries(
    Object.keys(CAMPAIGN_TABLES).map((key) => [
      key,
      parts.flatMap((part): readonly unknown[] => part[key as keyof Parts] ?? []),
    ]),
  ) as unknown as Records<typeof CAMPAIGN_TABLES>;

export const WINDOW = { from: '2021-08-04', to: '2022-01-25' };

export function aCampaign(
  id: string,
  parts: readonly Parts[],
  settings: Partial<Campaign['settings']> = {},
): Campaign {
  return {
    id,
    ...merged(parts),
    settings: {
      title: both(id),
      shortTitle: both(id),
      purpose: both('示例'),
      demo: false,
      window: WINDOW,
      keyPeriods: [{ name: both('国庆节'), date: '2021-10-01' }],
      method: both('示例'),
      caveat: both('示例'),
      groups: [
        { id: 'g-01', name: both('第一组') },
        { id: 'g-02', name: both('第二组') },
      ],
      categories: ['dairy', 'soy-sauce', 'oil'],
      declared: { firms: 0, samples: 0, failed: 0, suspected: 0, groups: 0 },
      sources: [{ title: both('示例') }],
      ...settings,
    },
  };
}

export const aDataset = (
  campaigns: readonly Campaign[],
  given: Partial<Dataset> = {},
): Dataset => ({
  ...reference,
  site,
  firms: Object.values(firms),
  concerns: [],
  campaigns,
  ...given,
});
