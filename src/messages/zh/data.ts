import { say, type Part, type Sentence } from '../sentence.ts';

export const data = {
  title: '数据',
  lead: '本站公开的全部内容，都可以整表下载，自由使用。每张表、每一列的含义也在这里。',
  description: '下载全部公开数据：CSV、XLSX、JSON，附校验值和许可；数据字典和法定期限。',
  marks: '怎样核对数字',
  marksText:
    '网页里由数据算出的数字带有标记：写明指标名称和统计范围，比率还带分子、分母。照着标记，在下载的“数字”表里能查到同一个数；用其他各表可以重算。',
  downloads: {
    heading: '下载',
    preview: '下载文件在发布网站时生成，预览中没有。',
    licence: (day: Part, licence: Part): Sentence =>
      say`数据截至${day}，按${licence}许可使用：注明发布机关和数据截至日，就可以复制、修改、转载，也可以商用。`,
    whole: '全部数据',
    archive: (size: string) => `全部文件（ZIP，${size}）`,
    official: (size: string) => `不合格产品信息表（XLSX，${size}）`,
    thisVersion: '固定版本',
    version: (version: string) => `版本${version}`,
    checksum: 'SHA-256',
    tables: (count: Part): Sentence => say`逐表下载（${count}张表）`,
    table: '表',
    rows: '行数',
    files: '文件（大小）',
    part: (format: string, part: number) => (part === 1 ? format : `${format} ${part}`),
    described: '每个文件的校验值和机器可读的说明：',
    catalogue: '机器可读的总目录（DCAT 3，JSON-LD）',
    formats: '格式',
    formatsText: [
      '四种格式内容相同。CSV（UTF-8）和XLSX用中文列名和中文词，双击就能用Excel或WPS打开；JSON和NDJSON用英文键，供程序读取。“不合格产品信息表”按公告附件的列和次序排列，可以直接转载。',
      'CSV里，以 = + - @ 或撇号开头的文字，前面加了一个撇号，以免表格软件当作公式执行；程序读取时去掉一个撇号，就是原文。XLSX里每个单元格都是文本，不用加。',
    ],
    addresses: '地址',
    latestText:
      '“最新”地址不变，内容随每次发布更新；要引用某一天的数据，请用固定版本：地址里有数据截至日和内容的校验值，内容不同，地址必不同。',
    keptText:
      '网站每次发布都重新生成，只含当前版本；以前的固定版本由服务器保留。用同一份数据和同一个截至日重新生成，得到的文件逐字节相同。',
    recountText:
      '没有公开通告或处罚的企业不列名，所以逐家的检查记录不全，检查家次、企业数只有合计。“已公开结果的批次”不含争议期内、有争议或尚未公布的批次，相加可能少于网页上的总数，差额就是这些批次。',
  },
  api: (link: Part): Sentence => say`程序要逐条取用，请看${link}。`,
  dictionary: '数据字典',
  place: { site: '全站共用的表', campaign: '每次行动各有一份的表', reference: '参考表' },
  column: '列名',
  meaning: '含义',
  example: '示例',
  source: '出处',
  visibility: { public: '公开', internal: '内部' },
  internalMeaning: '标为“内部”的列只供工作使用，不会出现在网站上。',
  unit: (unit: string) => `单位：${unit}`,
  fields: (count: Part): Sentence => say`${count}列`,
  deadlines: {
    heading: '法定期限',
    lead: '计算“逾期”所用的期限和依据。标为“待核对”的，尚未与现行条文逐字核对。',
    step: '步骤',
    limit: '期限',
    basis: '依据',
    checked: '核对',
  },
};
