/** A day in Chinese figures, those of a cheque among them. */
const CHINESE_DAY =
  /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]/g;

const PLAIN = '〇一二三四五六七八九十';
/** Figures that no stroke of the pen can change into others. */
const FORMAL = '零壹贰叁肆伍陆柒捌玖拾';
const FORMAL_FIGURE = new RegExp(`[${FORMAL}](?=[${FORMAL}年月日号])`, 'g');

function numberOf(text: string): string {
  if (!text.includes('十')) {
    return Array.from(text.replace(/[零○]/g, '〇'), (sign) => PLAIN.indexOf(sign)).join('');
  }
  const [tens = '', ones = ''] = text.split('十');
  return String(
    (tens === '' ? 1 : PLAIN.indexOf(tens)) * 10 + (ones === '' ? 0 : PLAIN.indexOf(ones)),
  );
}

/** The text with days such as 二〇二一年八月四日 or 贰零贰壹年捌月肆日 in figures. */
export const inFigures = (text: string): string =>
  text
    .replace(FORMAL_FIGURE, (sign) => PLAIN.charAt(FORMAL.indexOf(sign)))
    .replace(CHINESE_DAY, (_, ...parts: string[]) => {
      const [year = '', month = '', day = ''] = parts.slice(0, 3).map(numberOf);
      return `${year}年${month}月${day}日`;
    });
