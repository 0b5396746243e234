import type { CategoryCode } from './categories.ts';
import { remedy, type Remedy } from './remedies/remedy.ts';
import type { CasePlan } from './specimen.ts';

/** Something found on a visit, without a sample. */
export interface Finding extends CasePlan {
  readonly category: CategoryCode;
  readonly remedy: Remedy;
  readonly reason: string;
  /** Kind of violation in the penalty decision, where one may come. */
  readonly violation?: string;
}

const LAW = '《食品安全法》';
const FIRST_TIME = '首次发现，情节轻微，未流入市场，当场改正';
const RECTIFY = `未落实过程控制要求，依照${LAW}第一百二十六条责令限期改正`;

/** Twelve cases found on inspection: four filed, six ordered to rectify, two corrected at once. */
export const FINDINGS: readonly Finding[] = [
  {
    category: 'meat',
    discipline: 'caseFiled',
    outcome: 'inTime',
    reason: `涉嫌使用超过保质期的原料生产食品，依照${LAW}第一百二十四条立案调查`,
    violation: '使用超过保质期的食品原料生产食品',
    remedy: remedy('冷库存有超过保质期的冻肉，领料记录显示已投入生产', [
      'system',
      '冷库没有效期管理，靠库管员记忆',
      '按效期上架，临期一个月自动提醒，过期原料当天封存销毁',
      '库存清单、销毁记录、现场照片',
    ]),
  },
  {
    category: 'dairy',
    discipline: 'orderedToRectify',
    outcome: 'inTime',
    reason: RECTIFY,
    remedy: remedy(
      '杀菌温度记录缺失，无法证明每批次杀菌到位',
      [
        'equipment',
        '纸质记录仪断墨数周，无人处理',
        '更换为电子记录仪，数据自动保存两年',
        '验收单、连续一个月记录',
      ],
      ['system', '巡检表里没有核对记录仪一项', '巡检表增加该项，缺失即停机', '修订后的巡检表'],
    ),
  },
  {
    category: 'oil',
    discipline: 'caseFiled',
    outcome: 'overdue',
    from: '2021-11-15',
    stoppedAt: 'firmReportsDone',
    reason: `涉嫌在亚麻籽油中掺入其他植物油，依照${LAW}第一百二十四条立案调查`,
    violation: '生产掺杂掺假的食品',
    remedy: remedy('标称亚麻籽油的灌装线接有大豆油储罐，投料与产量对不上', [
      'system',
      '不同油种共用储罐和台账，没有批次区分',
      '一油一罐一台账，储罐加封签，每日核对投料与产量',
      '储罐标识照片、台账',
    ]),
  },
  {
    category: 'milk-solid',
    discipline: 'orderedToRectify',
    outcome: 'inTime',
    reason: RECTIFY,
    remedy: remedy('内包装间门长期敞开，灭蝇灯损坏', [
      'equipment',
      '门的闭门器失效，灭蝇灯未列入点检',
      '更换闭门器和灭蝇灯，列入每日点检',
      '现场照片、点检表',
    ]),
  },
  {
    category: 'meat',
    discipline: 'orderedToRectify',
    outcome: 'late',
    by: '2021-12-20',
    reason: RECTIFY,
    remedy: remedy('原料肉没有检疫证明和供应商资质', [
      'system',
      '从零散商贩处收购，没有索证索票',
      '改为定点屠宰企业供货，逐批留存检疫证明',
      '供货合同、近一个月查验记录',
    ]),
  },
  {
    category: 'soy-sauce',
    discipline: 'orderedToRectify',
    outcome: 'inTime',
    reason: RECTIFY,
    remedy: remedy('制曲间墙面脱落，曲料可能混入异物', [
      'equipment',
      '墙面涂层受潮起皮，多年未修',
      '铲除旧涂层，改贴瓷砖，投料口加装磁选和筛网',
      '施工验收单、现场照片',
    ]),
  },
  {
    category: 'dairy',
    discipline: 'caseFiled',
    outcome: 'inTime',
    reason: `涉嫌标注虚假生产日期，依照${LAW}第一百二十四条立案调查`,
    violation: '生产标注虚假生产日期的食品',
    remedy: remedy('库存产品标注的生产日期晚于检查当天', [
      'system',
      '为延长销售期提前打码，喷码机权限无人管理',
      '喷码日期由生产指令自动生成，修改须质量负责人授权并留痕',
      '喷码机权限设置截图、打码记录',
    ]),
  },
  {
    category: 'vinegar',
    discipline: 'correctedAtOnce',
    outcome: 'inTime',
    reason: FIRST_TIME,
    remedy: remedy('标签缺少贮存条件', [
      'system',
      '旧版标签未按变更后的模板印制',
      '旧标签全部清退，新标签经审核后启用',
      '新旧标签、清退记录',
    ]),
  },
  {
    category: 'oil',
    discipline: 'orderedToRectify',
    outcome: 'inTime',
    reason: RECTIFY,
    remedy: remedy('出厂检验项目少于标准要求，滴定液超过有效期', [
      'system',
      '化验员离岗后无人接替，检验由仓管兼做',
      '配备持证化验员，与有资质的机构签订委托检验合同',
      '上岗证、委托合同、近三批检验报告',
    ]),
  },
  {
    category: 'meat',
    discipline: 'caseFiled',
    outcome: 'late',
    by: '2021-12-10',
    reason: `涉嫌超出许可范围生产，依照${LAW}第一百二十二条立案调查`,
    violation: '超出食品生产许可范围从事食品生产',
    remedy: remedy('许可范围只有酱卤肉，现场正在生产熏煮香肠', [
      'system',
      '增加品种前没有申请变更许可',
      '停产香肠，完成许可变更后恢复',
      '停产照片、变更后的许可证明细',
    ]),
  },
  {
    category: 'meat',
    discipline: 'correctedAtOnce',
    outcome: 'inTime',
    reason: FIRST_TIME,
    remedy: remedy('两名包装工健康证过期', [
      'system',
      '健康证到期没有提醒',
      '建立到期台账，提前三十天提醒；两人调离岗位，补办后上岗',
      '新办健康证、到期台账',
    ]),
  },
  {
    category: 'milk-solid',
    discipline: 'orderedToRectify',
    outcome: 'extended',
    from: '2021-12-13',
    stoppedAt: 'orderIssued',
    extendedTo: '2022-08-15',
    reason: RECTIFY,
    remedy: remedy('洁净区未经验证，空气沉降菌多次超标', [
      'equipment',
      '净化系统风量不足，设计时少算了一个车间',
      '重新设计并安装净化机组，经第三方检测合格后启用',
      '施工合同、检测报告',
    ]),
  },
];
