/** What people and programs put between columns in place of commas. */
const OTHERS = [
  { sign: '\t', found: '制表符', foundEn: 'tabs' },
  { sign: ';', found: '分号', foundEn: 'semicolons' },
  { sign: '；', found: '全角分号', foundEn: 'full-width semicolons' },
  { sign: '，', found: '全角逗号', foundEn: 'full-width commas' },
  { sign: '|', found: '竖线', foundEn: 'vertical bars' },
] as const;

/** What separates the columns of a line, if not commas: the sign by which it falls into known titles. */
export const otherDelimiter = (line: string, titles: ReadonlySet<string>) =>
  OTHERS.find(({ sign }) => line.split(sign).filter((part) => titles.has(part.trim())).length > 1);
