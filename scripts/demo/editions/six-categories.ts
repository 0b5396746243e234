import { campaignDays } from '../campaign-days.ts';
import { CASEBOOK } from '../casebook.ts';
import type { Edition } from '../edition.ts';
import { FINDINGS } from '../findings.ts';

const DAYS = campaignDays({ from: '2021-08-04', to: '2022-01-25' }, [
  { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, date: '2021-09-21' },
  { name: { zh: '国庆节', en: 'National Day' }, date: '2021-10-01' },
  { name: { zh: '元旦', en: 'New Year’s Day' }, date: '2022-01-01' },
  { name: { zh: '春节', en: 'Spring Festival' }, date: '2022-02-01' },
]);

/** The current campaign. Its days and totals are those of the public report; all else is made up. */
export const SIX_CATEGORIES: Edition = {
  id: '2021-six-categories',
  mark: '',
  days: DAYS,
  announced: [
    '2021-10-15',
    '2021-10-29',
    '2021-11-12',
    '2021-11-26',
    '2021-12-10',
    '2021-12-24',
    '2022-01-14',
    '2022-01-28',
    '2022-02-18',
    '2022-03-04',
    '2022-03-18',
    '2022-04-01',
    '2022-04-15',
    '2022-04-29',
  ],
  // The announced totals of 587 firms and 340 batches, shared out.
  shares: {
    dairy: { firms: 128, samples: 96 },
    meat: { firms: 176, samples: 84 },
    'milk-solid': { firms: 62, samples: 46 },
    'soy-sauce': { firms: 58, samples: 32 },
    vinegar: { firms: 57, samples: 30 },
    oil: { firms: 106, samples: 52 },
  },
  casebook: CASEBOOK,
  findings: FINDINGS,
  firstFirm: 0,
  firstBarcode: 1,
  isTalkedOver: true,
  texts: {
    title: {
      zh: '六类食品生产企业风险排查与靶向抽检',
      en: 'Risk sweep and targeted sampling of makers of six kinds of food',
    },
    shortTitle: { zh: '六类食品排查', en: 'Six-category sweep' },
    purpose: {
      zh: '在重点消费时段逐家排查六类食品的生产企业，对高风险产品抽样检验，摸清问题，为后续监管提供依据。',
      en: 'To visit the makers of six kinds of food around times of heavy consumption, sample what carries most risk, and learn where supervision should turn next.',
    },
    method: {
      zh: '行业排查与靶向抽检并行。工作组由中高级职业化检查员带队，不打招呼或以暗访进厂，按亮证、检查、抽样、结果确认四步进行。样品多数随机抽取、隐去来源后送检，各批次的抽法逐一记录。',
      en: 'A sweep of the industry together with targeted sampling. Groups led by senior professional inspectors came unannounced or undercover and followed four steps: show credentials, inspect, sample, confirm the result. Most batches were drawn at random and sent to the laboratory without their origin; how each was drawn is on record.',
    },
    caveat: {
      zh: '抽样对准风险较高的企业和产品，不合格率只说明本次抽到的批次，不能代表这些食品的总体状况，也不能与随机抽检直接比较。',
      en: 'Sampling was aimed at firms and products of higher risk. The failure rate describes the batches drawn here; it does not stand for these foods in general and can not be compared directly with random sampling.',
    },
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
  },
};
