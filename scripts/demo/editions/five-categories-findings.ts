import type { Finding } from '../findings.ts';
import { remedy } from '../remedies/remedy.ts';

const LAW = '《食品安全法》';
const RECTIFY = `未落实过程控制要求，依照${LAW}第一百二十六条责令限期改正`;

/** Five cases found on the visits of the earlier campaign. */
export const FIVE_CATEGORIES_FINDINGS: readonly Finding[] = [
  {
    category: 'meat',
    discipline: 'caseFiled',
    outcome: 'inTime',
    by: '2020-09-11',
    reason: `涉嫌使用未经检验检疫的肉类，依照${LAW}第一百二十三条立案调查`,
    violation: '使用未按规定检疫的肉类生产食品',
    remedy: remedy('原料库中两批冻肉没有检疫证明', [
      'system',
      '临时采购绕过了进货查验',
      '没有证明的原料一律不入库，验收与采购分开',
      '进货查验记录、库存清单',
    ]),
  },
  {
    category: 'dairy',
    discipline: 'orderedToRectify',
    outcome: 'inTime',
    reason: RECTIFY,
    remedy: remedy('灌装间换气口没有滤网，积尘明显', [
      'equipment',
      '滤网破损后拆下，未再装回',
      '加装可更换滤网，每两周清洗一次',
      '现场照片、清洗记录',
    ]),
  },
  {
    category: 'oil',
    discipline: 'orderedToRectify',
    outcome: 'late',
    by: '2020-08-14',
    reason: RECTIFY,
    remedy: remedy('油料露天堆放，没有防雨设施', [
      'equipment',
      '收购旺季库容不足',
      '搭建防雨棚，按批次垫高码放',
      '验收单、现场照片',
    ]),
  },
  {
    category: 'soy-sauce',
    discipline: 'correctedAtOnce',
    outcome: 'inTime',
    reason: '首次发现，情节轻微，当场改正',
    remedy: remedy('成品库与包材库没有分区', [
      'system',
      '库位图多年没有更新',
      '重新划线分区，标识上墙',
      '库位图、现场照片',
    ]),
  },
  {
    category: 'milk-solid',
    discipline: 'orderedToRectify',
    outcome: 'inTime',
    reason: RECTIFY,
    remedy: remedy('内包装操作人员未经二次更衣', [
      'system',
      '二次更衣间被用作杂物间',
      '恢复二次更衣间，进出登记',
      '现场照片、进出登记表',
    ]),
  },
];
