import type { SearchRecord } from '../../src/domain/search/record.ts';

const PARTS = [...'溪佳枫岭川原泽润禾穗谷丰瑞祥和顺康宁安泰盛兴隆昌达通广源清泉'];
const part = (i: number, step: number) => PARTS[(i * step + step) % PARTS.length] ?? '';
/** The name of the firm of a record. */
export const nameOf = (i: number) =>
  `示例${part(i, 7)}${part(Math.floor(i / 3), 11)}${part(i >> 5, 13)}乳业有限公司`;

/** Notices of years long past and not so long past, the newest first, 400 a year. */
export const manyRecords = (count: number): readonly SearchRecord[] =>
  Array.from({ length: count }, (_, i) => {
    const year = String(2022 - Math.floor(i / 400));
    return {
      path: `notices/n-${i}/`,
      kind: 'notice',
      title: { zh: i % 2 ? '发酵乳' : '奶片', en: null },
      shown: { firm: nameOf(i), sample: `XC${String(21150100000000 + i * 7919)}` },
      alsoFoundBy: [],
      facets: { kind: ['notice'], year: [year] },
      date: `${year}-06-30`,
    };
  });
