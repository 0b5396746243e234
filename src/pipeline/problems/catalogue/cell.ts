import { didYouMean, didYouMeanEn, error } from './entry.ts';

/** What stands in one cell, whatever it should be. */
export const CELL_RULES = {
  'cell-blank': error(
    ['必填的格是空的', 'A required cell is blank'],
    { column: '企业名称', suggestion: '' },
    ({ column, suggestion }) => [
      `“${column}”必须填写，这一格是空的。`,
      suggestion ? `补填内容；确实没有的，填 ${suggestion}。` : '对照原件补填。',
    ],
    ({ column, suggestion }) => [
      `“${column}” must be filled in; this cell is blank.`,
      suggestion
        ? `Fill it in; where there is none, write ${suggestion}.`
        : 'Fill it in from the original.',
    ],
  ),
  'cell-none-not-allowed': error(
    ['这一格不能填“无”', '“None” is not allowed here'],
    { column: '企业名称', value: '/' },
    ({ column, value }) => [
      `“${value}”表示“没有”，但“${column}”不能没有。`,
      '必填的列请填实际内容；选填的列请把这一格清空。',
    ],
    ({ column, value }) => [
      `“${value}” means “none”, but “${column}” can not be none.`,
      'Write the actual content; in an optional column leave the cell blank.',
    ],
  ),
  'cell-space': error(
    ['内容前后有空格', 'Spaces around the content'],
    { column: '企业编号', suggestion: 'f-0001' },
    ({ suggestion }) => [
      '内容前面或后面有空格（也可能是全角空格、换行），看起来一样，却对不上其他表。',
      `改成“${suggestion}”，前后不留空格。`,
    ],
    ({ suggestion }) => [
      'There are spaces (or line breaks) around the content: it looks the same but matches nothing.',
      `Write “${suggestion}” with nothing around it.`,
    ],
  ),
  'cell-control': error(
    ['看不见的控制字符', 'An invisible control character'],
    { character: 'U+0009' },
    ({ character }) => [
      `这一格里有看不见的控制字符（${character}），多半是从别处粘贴时带进来的。`,
      '清空这一格，手工重新输入；从网页或 PDF 复制时先粘贴到记事本。',
    ],
    ({ character }) => [
      `The cell holds an invisible control character (${character}), most likely pasted in.`,
      'Clear the cell and type it anew; paste text from web pages or PDFs through a plain editor first.',
    ],
  ),
  'cell-bidi': error(
    ['会改变文字方向的字符', 'A character that turns the direction of text'],
    { character: 'U+202E' },
    ({ character }) => [
      `这一格里有一个看不见的、会颠倒文字顺序的字符（${character}），公布后读到的可能与录入的不同。`,
      '清空这一格，手工重新输入。',
    ],
    ({ character }) => [
      `The cell holds an invisible character that reverses text (${character}): readers might see something else than was filed.`,
      'Clear the cell and type it anew.',
    ],
  ),
  'cell-zero-width': error(
    ['看不见的零宽字符', 'An invisible zero-width character'],
    { character: 'U+200B' },
    ({ character }) => [
      `这一格里有一个看不见的零宽字符（${character}），看起来一样，却搜不到、对不上。`,
      '清空这一格，手工重新输入。',
    ],
    ({ character }) => [
      `The cell holds an invisible zero-width character (${character}): it looks the same but can not be found or matched.`,
      'Clear the cell and type it anew.',
    ],
  ),
  'cell-lookalike': error(
    ['长得一样的另一个字', 'Another character that looks the same'],
    { character: 'U+2F42', suggestion: '文' },
    ({ character, suggestion }) => [
      `这一格里有一个部首或兼容字（${character}），看起来和常用字一样，却搜不到、对不上。多半是从 PDF 复制来的。`,
      suggestion ? `改成“${suggestion}”。` : '用输入法重新输入这个字。',
    ],
    ({ character, suggestion }) => [
      `The cell holds a radical or a compatibility character (${character}): it looks like the common one but can not be found or matched. PDFs often yield them.`,
      suggestion ? `Write “${suggestion}”.` : 'Type the character anew.',
    ],
  ),
  'cell-long': error(
    ['一格里的文字太长', 'Too much text in a cell'],
    { found: 32767, most: 4000 },
    ({ found, most }) => [
      `这一格有 ${found} 个字符，超过 ${most} 个；多半是引号没有成对，后面的行都并了进来，或者贴错了内容。`,
      '核对这一格的内容和引号；确实要写这么长的，写进通报正文。',
    ],
    ({ found, most }) => [
      `The cell holds ${found} characters, more than ${most}: most likely a quotation mark swallowed the rows after it, or the wrong thing was pasted.`,
      'Check its content and its quotation marks; what really is that long belongs in a bulletin.',
    ],
  ),
  'cell-formula': error(
    ['公式', 'A formula'],
    { value: '=B2&C2' },
    ({ value }) => [
      `“${value}”会被 Excel 当成公式执行，这里要填结果，不能填公式。`,
      '在 Excel 中复制这一格，用“选择性粘贴 → 数值”贴回，再另存为 CSV；文字本来就以 = + @ 开头的，请换一种写法。',
    ],
    ({ value }) => [
      `Excel would run “${value}” as a formula; the cell must hold the result, not the formula.`,
      'Copy the cell in Excel, paste it back with Paste special → Values, and save as CSV again; reword a text that begins with = + or @.',
    ],
  ),
  'cell-excel-error': error(
    ['Excel 的错误值', 'An Excel error value'],
    { value: '#REF!' },
    ({ value }) => [
      `“${value}”是 Excel 公式出错时的提示，不是数据。`,
      '回到原表找出出错的公式，改好后以“数值”粘贴，再另存为 CSV。',
    ],
    ({ value }) => [
      `“${value}” is what Excel shows when a formula fails; it is no data.`,
      'Mend the formula in the original, paste it as values and save as CSV again.',
    ],
  ),
  'cell-full-width': error(
    ['全角字符', 'Full-width characters'],
    { value: '２０２１', suggestion: '2021' },
    ({ suggestion }) => [
      '编号、日期、数字里有全角字符，看起来一样，却对不上。',
      `切换到英文输入法（半角），改成“${suggestion}”。`,
    ],
    ({ suggestion }) => [
      'There are full-width characters in a code, date or number: it looks right but matches nothing.',
      `Switch to half-width input and write “${suggestion}”.`,
    ],
  ),
  'cell-not-in-list': error(
    ['不在可选范围内', 'Not one of the allowed words'],
    { column: '检验结论', value: '不合', allowed: '合格、不合格', nearest: '不合格' },
    ({ column, value, allowed, nearest }) => [
      `“${column}”只能填规定的词，“${value}”不在其中。${didYouMean(nearest)}`,
      `从这些里选一个：${allowed}。`,
    ],
    ({ column, value, allowed, nearest }) => [
      `“${column}” takes certain words only, and “${value}” is not among them.${didYouMeanEn(nearest)}`,
      `Choose one of: ${allowed}.`,
    ],
  ),
  'cell-list-form': error(
    ['多个值之间有空缺', 'A gap between several values'],
    { value: '甲;;乙' },
    ({ value }) => [
      `“${value}”里有多余的分号：分号之间、开头或末尾是空的。`,
      '删去多余的分号，各值之间只留一个。',
    ],
    ({ value }) => [
      `“${value}” has a semicolon too many: nothing stands before, after or between.`,
      'Leave exactly one semicolon between values.',
    ],
  ),
} as const;
