import type { Code } from './problems/catalogue.ts';

/** A number or name of a person in a text, and how it is told without repeating it. */
export interface PrivateText {
  readonly rule: Extract<Code, 'text-phone' | 'text-identity' | 'text-bank-card' | 'text-person'>;
  readonly masked: string;
  /** Where in the text it begins. */
  readonly index: number;
}

/** A mobile number, or one with an area code and hyphen, that is no part of a longer number. */
const PHONE = /(?<![\dA-Za-z])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?![\dA-Za-z])/g;
/** An identity number (GB 11643): county, day of birth, serial, check character. */
const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
/** What may be the number of a bank card (ISO/IEC 7812), in one piece or in groups of four. */
const CARD = /(?<![\dA-Za-z])[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\dA-Za-z])/g;

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤';
const NAME = `(?:欧阳|司马|上官|诸葛|[${SURNAMES}])[\\p{Script=Han}--[某]]{1,2}`;
/** A person's name after what says whose it is, or before a title of courtesy; “张某” hides it already. */
const PERSON = new RegExp(
  `(?<=(?:法定代表人|法人代表|负责人|联系人|经营者|当事人|投诉人|举报人|消费者|从业人员)[:：]\\s{0,9})${NAME}(?!\\p{Script=Han})` +
    `|(?<!\\p{Script=Han})${NAME}(?=先生|女士|小姐)`,
  'gv',
);

/** Whether the last digit is what ISO/IEC 7812 makes of the others (Luhn). */
function isLuhn(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].map(Number).toReversed();
  const doubled = digits.map((digit, i) => (i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)));
  return doubled.reduce((sum, digit) => sum + digit, 0) % 10 === 0;
}

/** Ends that are told, so that the place can be found and the rest can not be read. */
function masked(found: string): string {
  const kept = found.length > 12 ? 6 : 3;
  return found.length < 8
    ? `${found.slice(0, 1)}${'*'.repeat(found.length - 1)}`
    : `${found.slice(0, kept)}${'*'.repeat(found.length - kept - 4)}${found.slice(-4)}`;
}

const RULES = [
  ['text-identity', IDENTITY],
  ['text-bank-card', CARD],
  ['text-phone', PHONE],
  ['text-person', PERSON],
] as const;

/** One test for all, for nearly all texts hold none. */
const LIKELY = /\d{7}|\d{4}[ -]\d{4}|[:：]|先生|女士|小姐/;

/** What a text tells of private persons, but for what is allowed to the letter. */
export function privateIn(text: string, allowed: ReadonlySet<string>): PrivateText[] {
  if (!LIKELY.test(text)) return [];
  const found = RULES.filter(([, pattern]) => text.search(pattern) !== -1)
    .flatMap(([rule, pattern]) =>
      Array.from(text.matchAll(pattern), (match) => ({ rule, text: match[0], index: match.index })),
    )
    .filter((one) => !allowed.has(one.text) && (one.rule !== 'text-bank-card' || isLuhn(one.text)));
  return found
    .filter(({ index }, i) => found.findIndex((other) => other.index === index) === i)
    .map(({ rule, text: written, index }) => ({ rule, masked: masked(written), index }));
}
