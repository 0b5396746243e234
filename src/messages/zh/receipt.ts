import { say, type Part, type Sentence } from '../sentence.ts';

export const receipt = {
  title: '发布收据',
  description: '这一版网站是由哪次提交、截至哪一天的数据生成的，怎样核对它没有被改动。',
  lead: '这里写明这一版网站从哪里来。任何人都可以核对：看到的每个文件，就是公布时的那个文件。',
  version: '这一版',
  asOf: '数据截至',
  commit: '提交',
  unnamed: '生成时没有写明',
  latest: '最近一次变动',
  on: '日期',
  changes: { published: '新公布', corrected: '更正', withdrawn: '撤回' },
  more: (count: string) => `另有${count}条，见receipt.json`,
  contents: '公开的内容',
  counts: {
    notices: '不合格通告',
    corrections: '更正',
    withdrawn: '撤回的通告',
    firms: '有公开记录的企业',
    cases: '整改案件',
    interviews: '责任约谈',
  },
  check: '怎样核对',
  files: (receipt: Part, list: Part): Sentence =>
    say`${list}列出全部文件及其 SHA-256 校验值；${receipt}写明这份清单自身的校验值。清单未变、文件与清单相符，内容就没有改动。`,
  byProgram: '装有本站程序的人，用一条命令核对全站：',
  byHand: '也可以把网站下载到一个文件夹，用系统自带的工具核对：',
  notProof:
    '收据放在网站上，只能说明网站前后一致；要确认它就是当初合并的那一版，请与发布机构另行保存的收据比对。',
};
