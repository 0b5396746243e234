import { error } from './entry.ts';

const SAVE_AS =
  '在 Excel 或 WPS 中打开原表，点“文件 → 另存为”，类型选“CSV UTF-8（逗号分隔）”，覆盖这个文件。';
const SAVE_AS_EN =
  'Open the original in Excel or WPS, choose File → Save as, type “CSV UTF-8 (comma delimited)”, and overwrite this file.';

const emptyTable = (file: string): string =>
  file.endsWith('.csv') ? '没有数据时也要有这个文件，只留表头一行。' : '写法见同类文件。';

const emptyTableEn = (file: string): string =>
  file.endsWith('.csv')
    ? ' Where there are no data, keep it with its header row alone.'
    : ' See others of its kind.';

/** Files and folders, and how a file is written. */
export const FILE_RULES = {
  'file-missing': error(
    ['缺少文件', 'A file is missing'],
    { file: 'samples.csv', similar: 'sample.csv' },
    ({ file, similar }) => [
      similar
        ? `缺少文件 ${file}。文件夹里有一个 ${similar}，可能是写错了名字。`
        : `缺少文件 ${file}。`,
      similar ? `把 ${similar} 改名为 ${file}。` : `补上 ${file}。${emptyTable(file)}`,
    ],
    ({ file, similar }) => [
      similar
        ? `The file ${file} is missing. There is a ${similar}, which may be misnamed.`
        : `The file ${file} is missing.`,
      similar ? `Rename ${similar} to ${file}.` : `Add ${file}.${emptyTableEn(file)}`,
    ],
  ),
  'file-unknown': error(
    ['多余的文件', 'An unknown file'],
    { file: '副本.csv' },
    ({ file }) => [
      `系统不认识 ${file}，其中的内容不会公布，却容易让人以为已经录入。`,
      '如果是多余的副本或 Excel 原件，请移出这个文件夹；如果是数据，请并入同名的表。',
    ],
    ({ file }) => [
      `${file} is not a file this folder may hold. Nothing in it is published, though it may look filed.`,
      'Move copies and workbooks out of this folder; put data into the table it belongs to.',
    ],
  ),
  'folder-name': error(
    ['文件夹名称不合规', 'A folder has an unusable name'],
    { folder: '2021 六类' },
    ({ folder }) => [
      `文件夹名“${folder}”要用在网址里，只能由小写字母、数字和单个连字符组成。`,
      '改成类似 2021-six-categories 的名称。',
    ],
    ({ folder }) => [
      `The folder name “${folder}” becomes part of addresses: lower-case letters, digits and single hyphens only.`,
      'Rename it to something like 2021-six-categories.',
    ],
  ),
  'file-empty': error(
    ['文件是空的', 'The file is empty'],
    {},
    () => ['文件是空的，没有任何内容。', '表格至少要有表头一行；其他文件对照示例补上内容。'],
    () => [
      'The file is empty.',
      'A table needs at least its header row; write other files after their example.',
    ],
  ),
  'file-gb18030': error(
    ['文件编码是 GB18030（GBK）', 'The file is encoded in GB18030 (GBK)'],
    {},
    () => ['文件按 GB18030（GBK）编码保存，直接读会变成乱码。', SAVE_AS],
    () => [
      'The file was saved in GB18030 (GBK); read as it is, its text would be garbled.',
      SAVE_AS_EN,
    ],
  ),
  'file-utf16': error(
    ['文件编码是 UTF-16', 'The file is encoded in UTF-16'],
    { order: 'LE' },
    ({ order }) => [
      `文件按 UTF-16 ${order} 编码保存（Excel 里叫“Unicode 文本”），本系统只读 UTF-8。`,
      SAVE_AS,
    ],
    ({ order }) => [
      `The file was saved in UTF-16 ${order} (“Unicode text” in Excel); only UTF-8 is read.`,
      SAVE_AS_EN,
    ],
  ),
  'file-not-utf8': error(
    ['文件里有损坏的字符', 'The file has damaged characters'],
    { byte: '0xC3' },
    ({ byte }) => [
      `这一行有一个不属于 UTF-8 的字节（${byte}），那里的文字已经损坏。`,
      '对照原件重新录入这一行，再另存为“CSV UTF-8（逗号分隔）”。',
    ],
    ({ byte }) => [
      `This line holds a byte that is no UTF-8 (${byte}): the text there is damaged.`,
      'Type the line again from the original and save as “CSV UTF-8 (comma delimited)”.',
    ],
  ),
  'file-nul': error(
    ['文件里有空字符（NUL）', 'The file holds a NUL character'],
    {},
    () => [
      '这一行有一个看不见的空字符（NUL），多半是传输或导出时损坏的。',
      '重新导出这个文件；如果仍有，删去这一行重新录入。',
    ],
    () => [
      'This line holds an invisible NUL character, most likely from a broken transfer or export.',
      'Export the file again; if it stays, delete the line and type it anew.',
    ],
  ),
  'file-delimiter': error(
    ['分隔符不是半角逗号', 'Columns are not separated by commas'],
    { found: '制表符', foundEn: 'tabs' },
    ({ found }) => [`各列之间用的是${found}，应当用半角逗号。`, SAVE_AS],
    ({ foundEn }) => [
      `Columns are separated by ${foundEn}; they must be separated by commas.`,
      SAVE_AS_EN,
    ],
  ),
  'text-to-fill': error(
    ['还有没填的地方', 'Something is yet to be filled in'],
    { text: '【待填】行动名称' },
    ({ text }) => [`这里还没有填：“${text}”。`, '写上实际内容，连同“【待填】”一起换掉。'],
    ({ text }) => [
      `Nothing has been written here yet: “${text}”.`,
      'Write what belongs here in place of the text, “【待填】” included.',
    ],
  ),
} as const;
