export const missing = {
  title: '没有这个页面',
  lead: '地址可能抄错了，或者多了、少了几个字。已经公布的通告和通报，地址不会改变，也不会撤下。',
  ways: '可以这样找：',
  search: '按产品、企业、批号查询',
  notices: '看全部不合格通告',
  home: '回到首页',
};
