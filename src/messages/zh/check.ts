import { say, type Part, type Sentence } from '../sentence.ts';

export const check = {
  title: '核对包装',
  description:
    '照包装填写生产企业、产品名称、批号或日期、条形码，看这一批在不在已公布的不合格产品里。填写的内容不离开您的设备。',
  lead: '照包装填写，看手里这一批在不在已公布的不合格产品里。不必填全；填得越全，答复越确定。',
  fields: {
    producer: { label: '生产企业', hint: '包装上的“生产者”或“生产企业”，不是经销商' },
    product: { label: '产品名称', hint: '' },
    lot: { label: '批号或生产日期', hint: '不是保质期到期的日子；日期怎样写都可以' },
    barcode: { label: '条形码', hint: '条纹下面的数字' },
  },
  submit: '核对',
  clear: '清空',
  privacy:
    '您填的内容只在这台设备上比对，不会发送出去。页面按生产日期下载已公布通告的清单，服务器至多知道您问的是哪段时间的产品。',
  withoutScript:
    '比对要靠脚本在您的设备上完成，这个浏览器没有运行脚本。请从下面的目录找到这家企业或这类食品，再照通告里的“核对包装”一栏，逐项对照产品、企业、批号或日期。',
  answer: '答复',
  loading: '正在比对',
  failed: '清单没有下载成功，还没有比对。请检查网络后再试，或按目录查找。',
  nothing: '请至少填一项。',
  published: {
    title: '已公布为不合格',
    meaning:
      '您填的各项与下面的通告一致。请再对照一遍包装；如果就是这一批，不要再吃，保留包装和凭证。',
    caution: '通告说的是抽到的这一批：不等于其中每一袋都有问题，也不涉及这家企业的其他批次和产品。',
  },
  notAmong: {
    title: '已公布的不合格产品里没有',
    meaning: '已公布的通告，企业、批号、日期或条形码都与您填的不同。',
    caution:
      '没有公布，不等于检验合格：绝大多数产品没有抽检过，有的结果还没有公布。企业名称或批号抄错一个字，也会是这个答复，请再核对一遍。',
  },
  unsure: {
    title: '不能断定',
    meaning: '凭填写的内容，分不清是不是已公布的那一批。',
    caution: '不能断定，不表示不合格，也不表示合格。',
  },
  reasons: {
    noMaker: '请再填生产企业或条形码：不同企业的批号可能相同。',
    noLot: '请再填批号或生产日期：没有这一项，分不清是哪一批。',
    notRecorded:
      '有的通告没有记下批号、印出的日期或条形码，或者隐去了个体经营者的名称，请您对照其他各项。',
    compare: '有的内容只是相近，或者还缺产品名称，请逐项对照。',
  },
  unusable: {
    tooShort: '只有一个字，没有用来比对',
    barcodeForm: '条形码是8位，或者12至14位数字；这一项没有用来比对',
    barcodeCheck: '条形码的最后一位对不上，可能抄错了一位；这一项没有用来比对',
  },
  agreement: { agrees: '一致', partly: '相近', unknown: '通告没有记载', differs: '不同' },
  matches: '可能有关的通告',
  /** Filled in by the page. */
  others: '另有{count}条通告也不能排除；填得全一些，就会减少。',
  compared: (day: Part): Sentence => say`比对的是截至${day}公布的通告。`,
  share: '现在的网址含有您填的内容，可以收藏或转给别人；打开它也不会把内容发给服务器。',
  call: (hotline: Part): Sentence => say`买到的食品有问题，或者吃过之后不舒服，请拨打${hotline}。`,
  search: '按名称查询',
};
