import { publicationName } from '../../src/domain/receipt/receipt.ts';
import { isWhole, type Verdict } from './verify-site.ts';

/** More files than this of one kind are told as a number. */
const SHOWN = 20;

function listing(zh: string, en: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const rest = paths.length - SHOWN;
  return [
    `${zh} ${en}: ${paths.length}`,
    ...paths.slice(0, SHOWN).map((path) => `  ${path}`),
    ...(rest > 0 ? [`  … 另有 ${rest} 个 and ${rest} more`] : []),
  ];
}

function receiptLines({ sameReceipt, served, expected }: Verdict): string[] {
  if (sameReceipt) return [];
  const is = served ? publicationName(served) : '没有收据 no receipt';
  return [
    `上线的是另一版 Another version is served: ${is}`,
    `应为 Expected: ${publicationName(expected)}`,
  ];
}

function fileLines({ files }: Verdict): string[] {
  if (files === null) {
    return ['文件清单与收据不符，无法逐个核对。 The list of files does not fit the receipt.'];
  }
  return [
    ...listing('内容不同', 'Altered', files.altered),
    ...listing('缺少', 'Missing', files.missing),
    ...listing('多出', 'Not listed', files.extra),
  ];
}

/** The outcome in words. A site that only fits its own receipt has not been shown to be what was merged. */
export function describeVerdict(verdict: Verdict, isTrusted: boolean): string[] {
  const { expected } = verdict;
  if (!isWhole(verdict)) {
    return [
      ...receiptLines(verdict),
      ...fileLines(verdict),
      '✗ 上线的与收据不符。 What is served is not what the receipt says.',
    ];
  }
  const all = `${publicationName(expected)}, ${expected.files.count} 个文件 files`;
  return isTrusted
    ? [`✓ 合并的就是上线的：${all}。 What was merged is what is served.`]
    : [
        `✓ 与它自己的收据一致：${all}。 It fits its own receipt.`,
        '  要确认是合并的那一版，请加 --receipt 文件。 To know that it is what was merged, give --receipt FILE.',
      ];
}
