/** On badges that other sites embed, and of how to do so. */
export const badge = {
  failed: '通告所指的这一批次不合格',
  followUp: (state: string) => `这一批次不合格；后续处理：${state}`,
  withdrawn: '这条通告已经撤回',
  firm: (notices: string, open: string) => `公开通告${notices}条；整改办理中${open}件`,
  noRecord: '目前没有公开记录',
  embed: '在您的网页上显示最新状态',
  use: '把这段代码贴到网页里，就会显示下面的标牌。状态随本站数据更新；读者的浏览器会向本站请求这张图。',
  noticeAlt: (product: string) => `${product}：不合格通告和处理进展`,
  firmAlt: (name: string) => `${name}：公开的通告和整改记录`,
};
