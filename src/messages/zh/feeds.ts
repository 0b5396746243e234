interface Packet {
  product: string;
  /** `null` where it is not named any more. */
  producer: string | null;
  batch: string;
  /** Whether it is a batch number, and not the day of making. */
  isBatch: boolean;
}

interface Summary extends Omit<Packet, 'product' | 'producer'> {
  producer: string;
  number: string;
  closed: boolean;
}

const batchOf = ({ batch, isBatch }: Pick<Packet, 'batch' | 'isBatch'>) =>
  isBatch ? `批号${batch}` : `生产日期${batch}`;

export const feeds = {
  title: '订阅',
  lead: '有新通告、通报或更正时，由阅读软件或日历告诉您，不用每天来看。不需要注册，我们也不知道谁订阅了。',
  how: '怎样订阅',
  steps: [
    '装一个能读 Atom 或 JSON Feed 的阅读软件，手机和电脑上都有免费的。',
    '复制下面的地址，粘贴到软件的“添加订阅”里。',
    '日历地址粘贴到手机日历的“订阅日历”里，到期的日子会自动更新。',
  ],
  correctedAgain: '内容更正后，同一条会再次出现，标明“已更正”。',
  everything: '全部内容',
  calendarTitle: '日历：将要发布的通报和到期的整改',
  alertsTitle: '严重风险警报',
  alertsLead:
    '紧急公布、问题类别危害最重或者一级召回的通告，另按国际通用的公共警报协议（CAP 1.2）逐条发出，供应急平台转发；更正和撤回会随后发出。',
  alertNone: '目前没有这样的通告。',
  alertMessage: (id: string, number: string) => `通告${id}，第${number}条`,
  byCategory: '按食品类别',
  byRegion: '按地区',
  byClass: '按问题类别',
  byItem: '按检验项目',
  byFirm: '订阅一家企业：在企业页面复制地址。',
  subscribe: (name: string) => `订阅：${name}`,
  channel: (name: string, site: string) => `${name} - ${site}`,
  notice: (product: string, items: string, corrected: boolean) =>
    `${product}：${items}不合格${corrected ? '（已更正）' : ''}`,
  noticeSummary: (of: Summary) =>
    `${of.producer}，${batchOf(of)}（${of.number}）。${of.closed ? '整改已结案。' : ''}`,
  withdrawn: (id: string) => `通告${id}已撤回`,
  withdrawnSummary: (number: string) => `《${number}》中的这一条已撤回，请以网页上的说明为准。`,
  withdrawnAlert: '这条通告已撤回，此前发出的警报取消。',
  event: '食品安全风险',
  alertReason: {
    urgent: '可能危及健康，已紧急公布。',
    gravest: '查出的问题属于危害最重的一类。',
    recall: '企业已启动一级召回。',
  },
  packet: ({ product, producer, ...of }: Packet) =>
    `${product}，${producer === null ? '' : `标称生产企业${producer}，`}${batchOf(of)}。`,
  area: (region: string) => `${region}，以及这一批产品可能销往的其他地方`,
  next: (title: string) => `将发布下一期：${title}`,
  measure: '整改措施',
  due: (id: string, step: string) => `案件${id}：${step}到期`,
  promised: (title: string) => `约谈承诺到期：${title}`,
  calendar: (site: string) => `${site}：日历`,
};
