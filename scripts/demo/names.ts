import type { Firm } from '../../src/domain/schema/tables.ts';
import type { CategoryCode } from './categories.ts';
import { chance, integer, pick, type Random } from './random.ts';

/** Every name begins with 示例 (“example”): nobody may take it for a firm that exists. */
interface Trade {
  readonly companies: readonly string[];
  readonly shops: readonly string[];
  readonly cooperative: string;
}

const TRADES: Readonly<Record<CategoryCode, Trade>> = {
  dairy: {
    companies: ['乳业', '乳品', '奶业', '牧业乳品', '草原乳品'],
    shops: ['奶食坊', '奶食店'],
    cooperative: '奶食加工',
  },
  meat: {
    companies: ['肉业', '肉食品', '食品', '牛羊肉加工', '畜产品'],
    shops: ['熟食店', '肉干坊', '食品店'],
    cooperative: '牛羊肉加工',
  },
  'milk-solid': {
    companies: ['奶食品', '乳制食品', '休闲食品', '糖果'],
    shops: ['奶食坊', '奶片坊'],
    cooperative: '奶食加工',
  },
  'soy-sauce': {
    companies: ['酱园', '酿造', '调味品', '酱业'],
    shops: ['酱坊', '酱园'],
    cooperative: '酿造',
  },
  vinegar: {
    companies: ['醋业', '酿造', '调味品', '醋园'],
    shops: ['醋坊', '老醋坊'],
    cooperative: '酿造',
  },
  oil: {
    companies: ['油脂', '粮油', '油业', '植物油'],
    shops: ['油坊', '榨油坊'],
    cooperative: '油料加工',
  },
};

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林郑'];
const FORMS = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司'];

export function firmName(
  random: Random,
  kind: Firm['kind'],
  category: CategoryCode,
  word: string,
): string {
  const { companies, shops, cooperative } = TRADES[category];
  switch (kind) {
    case 'enterprise':
      return `示例${word}${pick(random, companies)}${pick(random, FORMS)}`;
    case 'cooperative':
      return `示例${word}${cooperative}专业合作社`;
    default:
      return `示例·${pick(random, SURNAMES)}某${word}${pick(random, shops)}`;
  }
}

const OLD_FORMS: Readonly<Record<CategoryCode, string>> = {
  dairy: '乳品厂',
  meat: '肉联厂',
  'milk-solid': '奶食品厂',
  'soy-sauce': '酱油厂',
  vinegar: '食醋厂',
  oil: '粮油加工厂',
};

/** One company in thirty has been renamed. */
export const formerNames = (
  random: Random,
  kind: Firm['kind'],
  category: CategoryCode,
  word: string,
): string[] | null =>
  kind === 'enterprise' && chance(random, 1 / 30) ? [`示例${word}${OLD_FORMS[category]}`] : null;

const STREETS = ['示例大街', '示例东街', '示例西路', '示例南路', '示例北路', '示例环路'];
const COUNTRYSIDE = ['示例镇示例村', '示例乡示例村', '示例苏木示例嘎查', '示例镇示例嘎查'];

export function address(random: Random, kind: Firm['kind']): string {
  const number = integer(random, 1, 199);
  if (kind === 'cooperative' || (kind !== 'enterprise' && chance(random, 0.5))) {
    return `${pick(random, COUNTRYSIDE)}${number}号`;
  }
  const area = kind === 'enterprise' && chance(random, 0.6) ? '示例食品工业园' : '示例区';
  return `${area}${pick(random, STREETS)}${number}号`;
}
