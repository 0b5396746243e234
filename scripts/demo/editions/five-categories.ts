import { campaignDays } from '../campaign-days.ts';
import type { Edition } from '../edition.ts';
import { FIVE_CATEGORIES_CASEBOOK } from './five-categories-casebook.ts';
import { FIVE_CATEGORIES_FINDINGS } from './five-categories-findings.ts';

const DAYS = campaignDays({ from: '2020-07-06', to: '2020-09-30' }, [
  {
    name: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' },
    date: '2020-10-01',
  },
]);

/** An earlier and smaller campaign, so that there is something to compare with. No such campaign took place. */
export const FIVE_CATEGORIES: Edition = {
  id: '2020-five-categories',
  mark: '2020-',
  days: DAYS,
  announced: [
    '2020-09-11',
    '2020-09-25',
    '2020-10-16',
    '2020-10-30',
    '2020-11-13',
    '2020-11-27',
    '2020-12-11',
    '2020-12-25',
  ],
  shares: {
    dairy: { firms: 62, samples: 44 },
    meat: { firms: 80, samples: 52 },
    'milk-solid': { firms: 32, samples: 30 },
    'soy-sauce': { firms: 26, samples: 22 },
    vinegar: { firms: 0, samples: 0 },
    oil: { firms: 40, samples: 32 },
  },
  casebook: FIVE_CATEGORIES_CASEBOOK,
  findings: FIVE_CATEGORIES_FINDINGS,
  firstFirm: 900_000,
  firstBarcode: 90_000_001,
  isTalkedOver: false,
  texts: {
    title: {
      zh: '五类食品生产企业风险排查与靶向抽检（2020年，虚构）',
      en: 'Risk sweep and targeted sampling of makers of five kinds of food (2020, fictitious)',
    },
    shortTitle: { zh: '2020年五类食品排查', en: 'Five-category sweep, 2020' },
    purpose: {
      zh: '本次行动完全虚构，没有真实行动与之对应。设定为：中秋、国庆之前排查五类食品的生产企业，对高风险产品抽样检验，用来演示前后两次行动怎样对照。',
      en: 'This campaign is wholly fictitious; none like it took place. It is imagined as a sweep of the makers of five kinds of food before Mid-Autumn and National Day, with sampling of what carries most risk, and shows how two campaigns are set side by side.',
    },
    method: {
      zh: '设定与2021年的行动相近：工作组不打招呼或以暗访进厂，先排查、再抽检，各批次的抽法逐一记录。规模较小，时间较短，食醋不在其中，所以抽样计划并不相同。',
      en: 'Imagined much as the campaign of 2021: groups came unannounced or undercover, inspected first and then sampled, and how each batch was drawn is on record. It was smaller and shorter and left out vinegar, so the sampling plans are not the same.',
    },
    caveat: {
      zh: '抽样对准风险较高的企业和产品，不合格率只说明本次抽到的批次，不能代表这些食品的总体状况。数据均为虚构。',
      en: 'Sampling was aimed at firms and products of higher risk. The failure rate describes the batches drawn here and does not stand for these foods in general. All of the data are fictitious.',
    },
    sources: [
      {
        title: {
          zh: '本次行动及其全部总数、企业、批次和案件由演示数据脚本生成，均为虚构',
          en: 'This campaign with all its totals, firms, batches and cases is synthetic, made by the demonstration script',
        },
      },
    ],
  },
};
