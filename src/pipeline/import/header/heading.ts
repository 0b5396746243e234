import { simplified } from '../plain.ts';

/** A header taken apart: what it says, and what stands beside it in brackets. */
export interface Heading {
  readonly main: string;
  readonly aside: string;
  /** Programs mark a second column of the same name: `检验项目.1`. */
  readonly isSecond: boolean;
}

const NUMBERING = /^(?:[([]?[一二三四五六七八九十\d]{1,2}[)\]、.．:：]|[①-⑳])+/;
const DUPLICATE = /\.\d{1,2}$/;
const MARKS = /[*★☆#※•·"'“”‘’«»<>?!:,，：]+|\\n/g;
/** English beside the Chinese says the same again. */
const LATIN = /[a-z][a-z0-9 .'&/-]*/gi;

/** A header of two rows, as programs write it: `('抽样单位','名称')`. The last says it best. */
const TWO_ROWS = /^\(('[^']*',)+'([^']*)'\)$/;

/** One notation for a header: simplified and half-width, without blanks, numbering, marks and English. */
export function readHeading(text: string): Heading {
  const one = simplified(text.normalize('NFKC'))
    .replace(/\s+/g, '')
    .replace(TWO_ROWS, '$2')
    .replace(/[【[{〔]/g, '(')
    .replace(/[】\]}〕]/g, ')')
    .replace(NUMBERING, '')
    .replace(DUPLICATE, '')
    .replace(/标识|标示|标注|标明/g, '标称')
    .replace(/[—–―→]/g, '-');
  const asides = [...one.matchAll(/\(([^()]*)\)?/g)].map(([, inner]) => inner ?? '');
  const outside = one.replace(/\([^()]*\)?/g, '').replace(/\)/g, '');
  const clean = (part: string): string => {
    const chinese = /\p{Script=Han}/u.test(part) ? part.replace(LATIN, '') : part;
    return chinese.replace(MARKS, '').replace(/^[-/]+|[-/]+$/g, '');
  };
  const [main, aside] = [clean(outside), clean(asides.join('/'))];
  const isSecond = DUPLICATE.test(text.trim());
  return main === '' ? { main: aside, aside: '', isSecond } : { main, aside, isSecond };
}
