/** A figure written into prose: where it begins in the text, and how it reads. */
export interface Figure {
  readonly index: number;
  readonly text: string;
}

const NUMERALS = '〇零一二两三四五六七八九十百千万亿';

const MEASURES =
  '批次|家次|人次|批|家|户|个|名|人|位|次|起|件|项|份|条|种|类|组|例|宗|张|页|款|部|场|轮|期|处|所|倍|成|' +
  '吨|公斤|千克|毫克|微克|克|升|斤|米|公里|度|袋|瓶|箱|盒|桶|天|日|周|月|年|小时|分钟|元|万元|省|市|县|旗|盟';

/** Digits of any script; those that belong to a name, as in “B1” or “COVID-19”, are no figures. */
const DIGITS = new RegExp(
  `(?<![A-Za-z]-?)(?<!\\p{N})\\p{Nd}[\\p{Nd}.,:·\\/～~–\\-]*(?:%|％|\\s?(?:${MEASURES}))?|[[\\p{Nl}\\p{No}]--[〇]]`,
  'gv',
);

/** Chinese numerals before a measure word, and percentages; ordinals (第二次) count nothing. */
const CHINESE = new RegExp(
  `(?<![第${NUMERALS}])(?:百分之[${NUMERALS}点]+|[${NUMERALS}]+(?:点[${NUMERALS}]+)?[多余来几]?大?(?:${MEASURES}))`,
  'g',
);

/** What looks like a count and is none: “a” or “one”, “secondary”, a unit with a prefix, a set phrase. */
const NO_COUNT = new RegExp(`^(?:一大?(?:${MEASURES})|二次|千克|千家|万户)$`);

const ENGLISH_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
  'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|' +
  'billions?|dozens?|twice';

const ENGLISH = new RegExp(`\\b(?:${ENGLISH_WORDS})\\b(?:-[a-z]+)*`, 'gi');

/** Figures in a text, in order: digits, Chinese numerals with a measure word, English number words above one. */
export function figuresIn(text: string): readonly Figure[] {
  return [DIGITS, CHINESE, ENGLISH]
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .map((match) => ({ index: match.index, text: match[0].trim() }))
    .filter((figure) => !NO_COUNT.test(figure.text))
    .toSorted((a, b) => a.index - b.index);
}
