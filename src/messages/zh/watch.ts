import { say, type Part, type Sentence } from '../sentence.ts';

export const watch = {
  title: '关注专题',
  lead: '有些食品要长期盯住：有的出过问题，有的是本地特色，出不得问题。这里写明看什么、怎么认、碰到了怎么办，并列出与之有关的全部公开记录。',
  description: (name: string) =>
    `${name}：为什么关注，怎样辨认，碰到了怎么办，以及有关的公开记录。`,
  what: '是什么',
  why: '为什么要盯住',
  look: '怎样辨认',
  todo: '碰到了怎么办',
  records: '有关的公开记录',
  none: '目前没有一条公开记录涉及这一专题。',
  found: (batches: Part, failed: Part, firms: Part): Sentence =>
    say`结果已经公布的${batches}批次属于本专题，其中${failed}批次不合格，涉及${firms}家企业。`,
  allPassed: (batches: Part): Sentence => say`结果已经公布的${batches}批次属于本专题，全部合格。`,
  conditions: '怎样归入本专题',
  conditionsNote: '符合下面任何一条的批次都算。',
  condition: {
    categories: '食品类别',
    foods: '食品细类',
    items: '检验过的项目',
    words: '食品名称里有',
  },
  limits: '要留意的是',
  notices: '不合格通告',
  shownOf: (shown: Part, total: Part): Sentence => say`共${total}条，这里列出最新的${shown}条。`,
  firms: '涉及的企业',
};
