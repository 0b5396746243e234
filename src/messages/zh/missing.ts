export const missing = {
  title: '没有这个页面',
  lead: '地址可能抄错了，或者多了、少了几个字。已经公布的通告和通报，网址不会改变；通告如果撤回，会在原网址说明。',
  ways: '也可以从这里找：',
  search: '按产品、企业、批号查询',
  check: '核对手里的包装',
  bulletins: '看全部通报',
  notices: '看全部不合格通告',
  home: '回到首页',
};
