import type { Finding } from '../cells/findings.ts';
import { namesSubstances } from '../header/substances.ts';
import { plain, simplified } from '../plain.ts';

/** Things that are tested by the same offices and are no food. */
const OTHER_GOODS =
  /餐饮?具|餐盘|餐碗|碗筷|茶具|炊具|厨具|食品相关产品|食品接触|接触材料|包装(?:材料|容器|膜|袋)$|保鲜膜|塑料(?:袋|杯|盒|制品)|纸(?:杯|碗|餐盒)|一次性|洗洁精|洗涤[剂用]品?$|消毒(?:剂|液|产品)|消字号|牙膏|化妆品|护肤|面膜|口红|唇膏|洗发|染发|沐浴露|药品|中药饮片|医疗器械|口罩|兽药(?!残留)|饲料|肥料|化肥|农药(?!残留)|农膜|种子(?!油)|童车|玩具|文具|书包|服装|羽绒|内衣|袜|鞋(?!底饼)|箱包|床上用品|毛巾|纸尿裤|卫生(?:巾|纸)|家具|地板|涂料|水泥|钢筋|钢材|电线|电缆|电器|电动|插座|开关|灯具|电池|充电|头盔|轮胎|汽油|柴油|车用|润滑油|燃气|煤炭|烟花|眼镜|首饰|加油机|仪表|[水电]壶|电热|电饭|热水器|净水器|灯具|滑板车|自行车|轴承|门窗|管材|玻璃(?!芦笋)|陶瓷|儿童用品|手机/;

/** What is tested of appliances, textiles and the like, and never of food. */
const OTHER_TESTS =
  /电流|电压|耐压|绝缘|接地|阻燃|防火|色牢度|甲醛释放|小零件|尖端|锐边|辛烷值|闪点|(?:抗压|拉伸|断裂|剥离|撕裂|冲击)强[度力]|能效|噪声|纤维含量|机械强度/;

/** Tableware by its own name, where brackets are taken off. */
const TABLEWARE =
  /(?:^|[小大中汤饭菜圆白瓷餐复用])(?:碗|盘|盘子|碟|碟子|筷|筷子|勺|勺子|汤匙|调羹|杯|杯子|骨碟|味碟)$/;

const FOOD =
  /食品|食用|餐饮|农产品|水产|畜禽|果蔬|蔬菜|水果|饮料|饮用|[奶乳肉蛋鱼虾蟹酒茶糖蜜油醋酱菜果粮米面粉豆薯菌菇笋藕姜葱蒜椒芹莲瓜梅枣花糕饼饺包馒粽月饼干糖盐水冰蛙贝鳝鳅鲫鲤鸡鸭鹅猪牛羊芽蕉橙柑桔橘葡萄]/;

const FOOD_UNIT = /cfu|mpn|[mμµu]g\/k?g|g\/kg|mg\/l|g\/100m?[gl]|%vol|\/25[gm]/i;
/** What is wiped off a surface is counted by the area. */
const SURFACE = /\/\s*50\s*cm|50cm[2²]/i;

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, '');

/** Whether a row is about something that nobody eats. */
export function isOtherGoods(
  product: string,
  category: string,
  findings: readonly Finding[],
): boolean {
  const name = withoutBrackets(plain(product));
  const group = plain(category);
  return (
    OTHER_GOODS.test(name) ||
    TABLEWARE.test(name) ||
    /餐饮?具|食品相关产品|化妆品|药品|日用/.test(group) ||
    findings.some(({ item }) => OTHER_TESTS.test(plain(item))) ||
    findings.some(({ value, limit }) => SURFACE.test(value) || SURFACE.test(limit))
  );
}

/** Whether the words above a table or in its header say that it is about other goods. */
export const titlesOtherGoods = (titles: string): boolean => {
  const text = simplified(titles).replace(/(?:农药|兽药)(?:残留|、)/g, '');
  return OTHER_GOODS.test(text.replace(/\s+/g, '')) && !/食品(?!相关|接触)|农产品/.test(text);
};

/** Whether the words above a table or in its header say that it is about food. */
export const titlesFood = (titles: string): boolean =>
  /食品(?!相关|接触)|食用|农产品|水产|饮用水|饮料|保健食品|粮|餐饮/.test(simplified(titles));

/** Whether a row itself says that it is about food. */
export const speaksOfFood = (product: string, findings: readonly Finding[]): boolean =>
  FOOD.test(plain(product)) ||
  findings.some(
    ({ item, value, limit }) =>
      FOOD_UNIT.test(value) || FOOD_UNIT.test(limit) || namesSubstances(plain(item), ''),
  );
