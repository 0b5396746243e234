import { say, type Part, type Sentence } from '../sentence.ts';

export const api = {
  title: '数据接口',
  lead: '程序可以逐条取用本站公开的全部内容。不需要申请，不需要密钥，不限次数。',
  description: '供程序使用的静态数据接口：地址、字段、变动，以及 OpenAPI 描述。',
  use: '怎样使用',
  steps: (index: Part, description: Part): readonly Sentence[] => [
    say`从目录${index}开始，里面有各个清单的地址，顺着地址读就行。`,
    say`每个地址是一个 JSON 文件，随网站一起发布；字段、类型和含义写在${description}里（OpenAPI 3.1）。`,
    say`记录的字段与整表下载的同名列相同，含义见数据字典。以后可能增加字段，不认识的请忽略。`,
  ],
  indexFile: 'index.json',
  descriptionFile: 'openapi.json',
  bulk: (downloads: Part): Sentence => say`要全部数据，请${downloads}，比逐条读取快得多。`,
  bulkLink: '整表下载',
  addresses: '地址',
  pages: '清单每页100条，从最早的一条编起，所以新增内容只改动最后一页。',
  changes: '只取变动',
  changesText: [
    '每一天的变动各有一组文件，每页都指向下一页。记住上次读到哪一页，下次从那一页接着读：最后一页的 next 为 null，有了新的变动才指向下一页。',
    '从某一天开始：在当年的日期表里找到这一天或其后的第一天。变动按事情发生的日期排列；补录的旧事排在它发生的那一天，隔一段时间请从头核对一次。',
  ],
  openFda: 'openFDA 格式',
  openFdaText:
    '为已有的 openFDA 工具提供同样字段的视图。两边的制度不同：通告不等于召回，没有对应内容的字段为空文本。',
  field: 'openFDA 字段',
  from: '本站的表和列',
  note: '说明',
  none: '无',
  versions: '接口的版本',
  versionsText:
    '按语义化版本编号：增加内容升次版本；删去或改变含义升主版本，用新的地址，旧地址另行公告后才停用。',
};
