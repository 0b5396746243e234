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
