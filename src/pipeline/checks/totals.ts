import type { Campaign } from '../../domain/dataset.ts';
import { finding, type Finding, type Readings } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';
import { isTotal, overturnedSamples, partOf, suspectedFirms, tally } from './tally.ts';

const NAMES = {
  firms: { what: '检查企业数（家）', whatEn: 'firms inspected', table: 'visits.csv' },
  visits: { what: '检查次数（家次）', whatEn: 'visits', table: 'visits.csv' },
  samples: { what: '抽检批次', whatEn: 'samples', table: 'samples.csv' },
  failed: { what: '不合格批次', whatEn: 'failing samples', table: 'samples.csv' },
  suspected: { what: '涉嫌违法企业数（家）', whatEn: 'firms suspected', table: 'cases.csv' },
  groups: { what: '工作组数', whatEn: 'work groups', table: 'visits.csv' },
} as const;

/** Totals that were announced equal those that the rows come to. */
export const totals: CampaignCheck = {
  needs: ['visits', 'samples', 'cases', 'events'],
  run(campaign) {
    const { declared } = campaign.settings;
    const computed = {
      ...tally(campaign, overturnedSamples(campaign)),
      suspected: suspectedFirms(campaign),
      groups: new Set(campaign.visits.map(({ group }) => group)).size,
    };
    return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((key) => {
      const announced = declared[key];
      if (announced === undefined || isTotal(announced, key, computed)) return [];
      const details = { ...NAMES[key], computed: computed[key] };
      return [finding('total-differs', campaign.settings, `declared.${key}`, details)];
    });
  },
};

const PART_KEYS = ['firms', 'samples', 'failed'] as const;

function isKnown(scope: string, { settings }: Campaign, { regions }: Readings): boolean {
  const [kind, code = ''] = scope.split(':');
  return kind === 'category'
    ? settings.categories.includes(code)
    : regions.some((region) => region.code === code);
}

function partFindings(campaign: Campaign, readings: Readings, index: number): Finding[] {
  const { settings } = campaign;
  const part = settings.declared.parts?.[index];
  if (!part) return [];
  const path = `declared.parts.${index}`;
  const { scope } = part;
  if (!isKnown(scope, campaign, readings)) {
    return [finding('part-scope', settings, `${path}.scope`, {})];
  }
  const computed = { ...tally(partOf(campaign, readings, scope), overturnedSamples(campaign)) };
  return PART_KEYS.flatMap((key) => {
    if (part[key] === undefined || isTotal(part[key], key, computed)) return [];
    const { what, whatEn } = NAMES[key];
    const details = { scope, what, whatEn, computed: computed[key] };
    return [finding('part-differs', settings, `${path}.${key}`, details)];
  });
}

/** Parts that were announced equal those that the rows come to. */
export const parts: CampaignCheck = {
  needs: ['visits', 'samples', 'firms', 'regions', 'cases', 'events'],
  run: (campaign, readings) =>
    (campaign.settings.declared.parts ?? []).flatMap((_, index) =>
      partFindings(campaign, readings, index),
    ),
};
