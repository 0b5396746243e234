/** How the bytes of a text file stand for characters. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** Fewer zero bytes than this are damage, not an encoding. */
const MIN_ZEROS = 4;
const LOOKED_AT = 65_536;

/** Characters that stand in nearly every table of the kind, simplified and traditional. */
const COMMON = new Set(
  '的品名称稱生产產企业業单單位地址日期不合格项項目检檢验驗结結果标標准準值序号號规規型商样樣抽被食有限公司市区區县縣省路厂廠店批菌总總数數',
);

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Byte order by the mark, or by where the zero bytes of commas, digits and line ends fall. */
function utf16(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  let [even, odd] = [0, 0];
  for (const [i, byte] of bytes.subarray(0, LOOKED_AT).entries()) {
    if (byte !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < MIN_ZEROS || Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodes(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text has; a few are damage, many are no text at all. */
const isText = (text: string): boolean =>
  (text.slice(0, LOOKED_AT).match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) * 100 <=
  Math.min(text.length, LOOKED_AT);

const commonness = (text: string): number => {
  let common = 0;
  for (const character of text.slice(0, LOOKED_AT)) if (COMMON.has(character)) common += 1;
  return common;
};

/** The text of a file and its encoding, found from the bytes; `null` where none of them gives a text. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const wide = utf16(bytes);
  const first: Encoding = wide ?? 'utf-8';
  const text = decodes(bytes, first);
  if (text !== null) return text.includes('\0') || !isText(text) ? null : { text, encoding: first };
  const others = (['gb18030', 'big5'] as const).flatMap((encoding) => {
    const read = decodes(bytes, encoding);
    return read === null || read.includes('\0') || !isText(read) ? [] : [{ text: read, encoding }];
  });
  const [best] = others.toSorted((a, b) => commonness(b.text) - commonness(a.text));
  return best ?? null;
}
