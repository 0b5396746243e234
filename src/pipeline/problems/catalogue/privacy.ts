import { error } from './entry.ts';

/** What a published text must not tell of private persons. */
export const PRIVACY_RULES = {
  'text-phone': error(
    ['公开文字里有电话号码', 'A phone number in a public text'],
    { value: '联系 13900000000', found: '139****0000' },
    ({ found }) => [
      `这里会公布，其中有电话号码 ${found}，属于个人信息。`,
      '删去号码；需要留存的，填进只供内部使用的列。确有必要公开的，写进 site.yaml 的 privacy.allow，并写明理由。',
    ],
    ({ found }) => [
      `This is published and holds a phone number, ${found}.`,
      'Delete it; keep it in an internal column if it is needed. What has to be public goes into privacy.allow of site.yaml, with the reason.',
    ],
  ),
  'text-identity': error(
    ['公开文字里有身份证号码', 'An identity number in a public text'],
    { value: '身份证 150102199001010019', found: '150102********0019' },
    ({ found }) => [
      `这里会公布，其中有身份证号码 ${found}，属于个人信息。`,
      '删去号码。身份证号码不应录入本系统的任何一列。',
    ],
    ({ found }) => [
      `This is published and holds an identity number, ${found}.`,
      'Delete it. Identity numbers belong in no column of this system.',
    ],
  ),
  'text-bank-card': error(
    ['公开文字里有银行卡号', 'A bank card number in a public text'],
    { value: '卡号 6212345678901232', found: '621234******1232' },
    ({ found }) => [
      `这里会公布，其中有银行卡号 ${found}。`,
      '删去号码。银行卡号不应录入本系统的任何一列。只是凑巧像卡号的，写进 site.yaml 的 privacy.allow，并写明理由。',
    ],
    ({ found }) => [
      `This is published and holds the number of a bank card, ${found}.`,
      'Delete it; such numbers belong in no column. What only looks like one goes into privacy.allow of site.yaml, with the reason.',
    ],
  ),
  'text-person': error(
    ['公开文字里有个人姓名', 'A person’s name in a public text'],
    { value: '负责人：张三', found: '张*' },
    ({ found }) => [
      `这里会公布，其中像是有个人的姓名（${found}）。公布针对企业，不点个人的名。`,
      '删去姓名，或写成“张某”；确有必要公开的，写进 site.yaml 的 privacy.allow，并写明理由。',
    ],
    ({ found }) => [
      `This is published and seems to name a person (${found}). Firms are named, persons are not.`,
      'Delete the name or write 张某; what has to be public goes into privacy.allow of site.yaml, with the reason.',
    ],
  ),
} as const;
