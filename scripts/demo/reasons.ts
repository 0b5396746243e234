import type { Case } from '../../src/domain/schema/tables.ts';
import { pick, type Random } from './random.ts';
import type { Reference } from './reference.ts';
import type { Specimen } from './specimen.ts';

const LAW = '《食品安全法》';

/** Kinds of violation as a penalty decision names them, by class of problem. */
const VIOLATIONS: Readonly<Record<string, string>> = {
  additive: '生产超限量使用食品添加剂的食品',
  organic: '生产污染物质含量超过食品安全标准限量的食品',
  biotoxin: '生产生物毒素含量超过食品安全标准限量的食品',
  veterinary: '使用兽药残留不合格的原料生产食品',
};

const OTHER = '生产不符合食品安全标准的食品';
const BEYOND_RANGE = '生产超范围使用食品添加剂的食品';
const PATHOGEN = '生产致病性微生物含量超过食品安全标准限量的食品';

/** By the first item that failed, the gravest. */
export function violationOf({ food, items }: Specimen, reference: Reference): string {
  const [item = ''] = items;
  if (item === 'staphylococcus-aureus') return PATHOGEN;
  const limit = reference.limits.get(food)?.find((row) => row.item === item);
  if (limit?.limit === '不得使用') return BEYOND_RANGE;
  return VIOLATIONS[reference.items.get(item)?.problemClass ?? ''] ?? OTHER;
}

const ORDERED = [
  '未发现主观故意，产品已及时控制，责令限期改正并举一反三',
  '过程控制不到位，货值不大，企业主动配合，责令限期改正',
  '首次发现该项目不合格，原因清楚，责令限期改正并提交自查报告',
];

const AT_ONCE = [
  '首次发现，情节轻微，产品已全部控制，立行立改',
  '首次轻微违规，涉及数量少且未造成危害，当场改正',
];

/** Why a case is dealt with as it is. A filed case is a suspicion, and its wording says so. */
export function reasonOf(
  discipline: Case['discipline'],
  violation: string,
  random: Random,
): string {
  switch (discipline) {
    case 'handedToPolice':
      return `涉嫌${violation}，可能构成犯罪，依照行刑衔接规定移送公安机关`;
    case 'caseFiled':
      return `涉嫌${violation}，依照${LAW}第一百二十四条立案调查`;
    case 'orderedToRectify':
      return pick(random, ORDERED);
    case 'correctedAtOnce':
      return pick(random, AT_ONCE);
    case 'noPenalty':
      return '产品尚未出厂，主动改正，没有造成危害后果，依照《行政处罚法》第三十三条不予处罚';
  }
}
