import { say, type Part, type Sentence } from '../sentence.ts';

export const interview = {
  title: '责任约谈',
  lead: '每次约谈谈了什么，谁到场，谁承诺了什么，后来做到没有。',
  description: '责任约谈的日期、形式、议程、出席情况、承诺和落实。',
  facts: (day: Part, level: string, form: string): Sentence =>
    say`${day}，${level}约谈，${form}形式`,
  attendees: (people: Part): Sentence => say`出席${people}人`,
  agenda: '议程',
  attendance: '出席',
  commitments: '承诺与落实',
  noCommitments: '没有记录承诺。',
  kept: (commitments: Part, kept: Part, late: Part): Sentence =>
    say`共${commitments}项承诺，已落实${kept}项，逾期未落实${late}项。`,
  region: '所涉地区',
  firm: '被约谈企业',
};
