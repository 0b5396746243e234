import { error } from './entry.ts';

/** The aim of the next campaign, and watch topics. */
export const AIM_RULES = {
  'aim-full-zero': error(
    ['计满值为零', 'A factor counts fully at nought'],
    { value: '0' },
    () => [
      '计满值是 0，得分按“数值除以计满值”计算，无法相除。',
      '填一个大于 0 的数：数值到了它就得满分。',
    ],
    () => [
      'The value at which the factor counts fully is 0; points are value by full value, which can not be divided.',
      'Give a number above 0, from which on the factor gives all its points.',
    ],
  ),
  'gravity-range': error(
    ['危害程度超出范围', 'A grade of gravity that does not exist'],
    { value: '7' },
    ({ value }) => [
      `危害程度只有 1 到 5 级，没有“${value}”。`,
      '1 最轻，5 最重；改成其中一级，并核对危害说明。',
    ],
    ({ value }) => [
      `Gravity goes from 1 to 5; there is no “${value}”.`,
      '1 is least and 5 most; choose one of them, and check the reason beside it.',
    ],
  ),
  'watch-without-condition': error(
    ['关注专题没有条件', 'A watch topic without conditions'],
    { topic: '地方特色乳制品' },
    ({ topic }) => [
      `专题“${topic}”没有写类别、细类、项目或名称用词，任何记录都归不进去。`,
      '至少填一列，例如在“名称用词”里写产品常用的叫法。',
    ],
    ({ topic }) => [
      `The topic “${topic}” names no category, food, item or word, so no record can belong to it.`,
      'Fill at least one of these columns, for instance with words that stand in product names.',
    ],
  ),
} as const;
