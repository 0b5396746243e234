import { didYouMean, didYouMeanEn, error } from './entry.ts';

/** Notices, corrections and the credit file. */
export const NOTICE_RULES = {
  'notice-twice': error(
    ['同一批次公布了两次', 'A batch published twice'],
    { value: 'XC21150100001', other: '2021-0001' },
    ({ value, other }) => [
      `批次 ${value} 已由通告 ${other} 公布，一个批次只有一个网址。`,
      '删去多余的一行；内容有变的，记入 corrections.csv。',
    ],
    ({ value, other }) => [
      `Batch ${value} is published already by notice ${other}; a batch has one address.`,
      'Delete one row; record changes in corrections.csv.',
    ],
  ),
  'notice-of-passing': error(
    ['通告了合格批次', 'A notice of a compliant batch'],
    { value: 'XC21150100001' },
    ({ value }) => [
      `批次 ${value} 的检验结论是“合格”，不能作为不合格公布。`,
      '核对抽样编号；该批次其实不合格的，改正检验结论。',
    ],
    ({ value }) => [
      `Batch ${value} is compliant and can not be published as failing.`,
      'Check the sample number, or correct the batch’s conclusion.',
    ],
  ),
  'notice-approver-missing': error(
    ['已批准而没有审批人', 'Approved by nobody'],
    { notice: '2021-0001' },
    ({ notice }) => [
      `通告 ${notice} 的审批是“已批准”，却没有写审批人。`,
      '填上批准人（不会公布）；尚未批准的，审批改成“草稿”。',
    ],
    ({ notice }) => [
      `Notice ${notice} is marked approved, yet no approver is named.`,
      'Name the approver (never published), or set it back to 草稿.',
    ],
  ),
  'notice-urgent-unsigned': error(
    ['紧急公布缺签发人或理由', 'Urgent without signer or reason'],
    { notice: '2021-0001', missing: '签发人' },
    ({ notice, missing }) => [
      `通告 ${notice} 是紧急公布，缺少“${missing}”。紧急公布理由与签发人必须同时填写。`,
      `补填“${missing}”；不是紧急公布的，两格都清空。`,
    ],
    ({ notice, missing }) => [
      `Notice ${notice} is urgent but lacks “${missing}”; reason and signer go together.`,
      `Fill in “${missing}”, or clear both where it is not urgent.`,
    ],
  ),
  'correction-field': error(
    ['更正的列名不存在', 'A correction of a column that does not exist'],
    { value: '规格', nearest: '规格型号' },
    ({ value, nearest }) => [
      `通告里没有“${value}”这一列，读者不知道更正了什么。${didYouMean(nearest)}`,
      nearest ? `改成“${nearest}”。` : '填抽样批次、检验结果、企业或通告表中的列名。',
    ],
    ({ value, nearest }) => [
      `A notice has no column “${value}”: readers can not tell what was corrected.${didYouMeanEn(nearest)}`,
      nearest
        ? `Write “${nearest}”.`
        : 'Give a column of the samples, results, firms or notices table.',
    ],
  ),
  'credit-subject': error(
    ['信用档案关联的编号不存在', 'A credit entry about nothing known'],
    { value: 'XC21150100009', kind: '抽检不合格', nearest: 'XC21150100001' },
    ({ value, kind, nearest }) => [
      `找不到编号“${value}”。“${kind}”应关联抽样、案件、决定书或约谈的编号。${didYouMean(nearest)}`,
      '对照相应的表改正编号。',
    ],
    ({ value, kind, nearest }) => [
      `There is no “${value}”. An entry of the kind ${kind} names a sample, case, decision or interview.${didYouMeanEn(nearest)}`,
      'Correct it from the table concerned.',
    ],
  ),
  'credit-repair-early': error(
    ['信用修复早于允许申请的日期', 'Credit repaired before it may be asked for'],
    { value: '2022-06-01', decidedOn: '2022-01-20', from: '2023-01-20' },
    ({ value, decidedOn, from }) => [
      `处罚决定于 ${decidedOn} 作出，最早 ${from} 才能申请信用修复，这里写的是 ${value}。修复以后，处罚信息就不再公布。`,
      '核对信用修复决定书上的日期；期限有误的，改 data/reference/deadlines.csv。',
    ],
    ({ value, decidedOn, from }) => [
      `The penalty was decided on ${decidedOn}; credit repair may be asked for from ${from}, and this says ${value}. A repair takes the penalty out of publication.`,
      'Check the day on the repair decision, or correct data/reference/deadlines.csv.',
    ],
  ),
} as const;
