import { stringify } from 'yaml';
import type { CampaignSettings } from '../../src/domain/schema/settings.ts';
import { KEY_PERIODS, WINDOW } from './campaign-days.ts';
import { CATEGORIES } from './categories.ts';
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
export const settingsOf = (totals: Totals): CampaignSettings => ({
  title: {
    zh: '六类食品生产企业风险排查与靶向抽检',
    en: 'Risk sweep and targeted sampling of makers of six kinds of food',
  },
  shortTitle: { zh: '六类食品排查', en: 'Six-category sweep' },
  purpose: {
    zh: '在重点消费时段逐家排查六类食品的生产企业，对高风险产品抽样检验，摸清问题，为后续监管提供依据。',
    en: 'To visit the makers of six kinds of food around times of heavy consumption, sample what carries most risk, and learn where supervision should turn next.',
  },
  demo: true,
  window: { ...WINDOW },
  keyPeriods: KEY_PERIODS.map(({ name, date }) => ({ name: { ...name }, date })),
  method: {
    zh: '行业排查与靶向抽检并行。工作组由中高级职业化检查员带队，不打招呼或以暗访进厂，按亮证、检查、抽样、结果确认四步进行。样品多数随机抽取、隐去来源后送检，各批次的抽法逐一记录。',
    en: 'A sweep of the industry together with targeted sampling. Groups led by senior professional inspectors came unannounced or undercover and followed four steps: show credentials, inspect, sample, confirm the result. Most batches were drawn at random and sent to the laboratory without their origin; how each was drawn is on record.',
  },
  caveat: {
    zh: '抽样对准风险较高的企业和产品，不合格率只说明本次抽到的批次，不能代表这些食品的总体状况，也不能与随机抽检直接比较。',
    en: 'Sampling was aimed at firms and products of higher risk. The failure rate describes the batches drawn here; it does not stand for these foods in general and can not be compared directly with random sampling.',
  },
  groups: workGroups,
  categories: [...CATEGORIES],
  declared: { ...totals, visits: totals.firms },
  sources: [
    {
      title: {
        zh: '内蒙古自治区市场监督管理局公开报道：食品生产企业隐患排查案件督办、不合格和问题企业集体责任约谈视频会议（2022年4月14日）',
        en: 'Public report of the Inner Mongolia Administration for Market Regulation on the collective accountability interview of 14 April 2022',
      },
    },
    {
      title: {
        zh: '企业、批次、案件等明细由演示数据脚本生成，均为虚构',
        en: 'Firms, batches, cases and other details are synthetic, made by the demonstration script',
      },
    },
  ],
});

/** The first line of a description that may be written over. */
export const HEAD =
  '# 由 npm run demo 生成，请勿手工修改。Made by npm run demo; not to be edited.\n';

export const campaignYaml = (settings: CampaignSettings): string =>
  `${HEAD}${stringify(settings, { lineWidth: 100 })}`;
