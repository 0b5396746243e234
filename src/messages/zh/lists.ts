import { say, type Part, type Sentence } from '../sentence.ts';

export const lists = {
  noticesTitle: '不合格通告',
  noticesLead: (count: Part): Sentence => say`共${count}条，新的在前。`,
  noticesIn: (name: string) => `${name}的不合格通告`,
  noticesDescription: (name: string) => `${name}的不合格产品通告，按公布日期排列。`,
  description: '按公布日期排列的不合格产品通告。',
  byCategory: '食品类别',
  byRegion: '抽样地区',
  everything: '全部',
};
