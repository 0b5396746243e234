/** Endings of the names of what is tested for: residues, additives, metals, microbes, properties. */
const ENDINGS =
  /(磷|威|酸|酸[钠钾钙]|[钠钾]|铅|镉|汞|砷|铬|铝|铜|锌|锡|镍|[细真霉球杆酵]?[菌母]|菌群|菌落?总数|毒素|沙星|霉素|西林|[沙丁克莱苯]?胺醇?|碱|代谢物|[唑嗪脒酯醛酮醚烷烯酚苯芘氮硫氯氟]|嘧啶|素|色素|红|黄|蓝|因|啡|石绿|多巴胺|特罗|甲醛|水分|灰分|蛋白质|脂肪|酒精度|酸度|酸价|过氧化值|总糖|固形物|净含量|残留量|含量|a[mh]?oz|sem|ahd|过氧化苯甲酰|二氧化钛|溴酸盐|[硝氯]酸盐|[铵铁锰硒碘])$/i;

/** Words by which a header is about something else, whatever it ends in. */
const NOT_A_SUBSTANCE = /名称|单位|企业|地址|日期|编号|结果|结论|类别/;

/** Whether the header is the name of what is tested for, or of several; its cells are then the results. */
export function namesSubstances(main: string, aside: string): boolean {
  const parts = `${main}/${aside}`.split(/[、，,/;；]/).filter((part) => part !== '');
  return (
    parts.length > 0 &&
    !NOT_A_SUBSTANCE.test(main) &&
    parts.filter((part) => ENDINGS.test(part)).length * 2 > parts.length
  );
}
