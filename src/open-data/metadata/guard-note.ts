/** Said of every CSV file: how a text that looks like a formula is written. */
export const GUARD_NOTE =
  '以 = + - @ 或撇号开头的文字前加了一个撇号，以免被当作公式执行；读取时去掉一个撇号即为原文。 A text that begins with = + - @ or an apostrophe is preceded by one apostrophe, so that no spreadsheet runs it; take one away to have the text back.';
