import unhomoglyph from 'unhomoglyph';
import { toHalfWidth } from '../schema/full-width.ts';

/**
 * Han characters that differ by a stroke or its length and are taken for each other in print. The table of
 * Unicode, by which characters of all scripts are told apart, holds few of them.
 */
const ALIKE = [
  '日曰',
  '己已巳',
  '未末',
  '人入',
  '戊戌戍',
  '天夭',
  '千干',
  '酒洒',
  '茶荼',
  '剌刺',
  '治冶',
  '侯候',
  '赢嬴羸',
  '汨汩',
  '祇祗',
  '壶壸',
] as const;

const FIRST = new Map(
  ALIKE.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)),
);

const OTHERS = new RegExp(`[${[...FIRST.keys()].join('')}]`, 'g');

/**
 * What a name looks like: the same text for names that a reader takes for each other, such as with a Cyrillic А,
 * a full-width Ａ and a Latin A (Unicode Technical Standard 39, confusable characters). Not to be shown.
 */
export const appearanceOf = (name: string): string =>
  unhomoglyph(toHalfWidth(name)).replaceAll(OTHERS, (other) => FIRST.get(other) ?? other);
