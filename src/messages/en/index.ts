import type { Messages } from '../index.ts';
import { bulletin } from './bulletin.ts';
import { caseWords } from './case.ts';
import { category } from './category.ts';
import { charts } from './charts.ts';
import { common } from './common.ts';
import { data } from './data.ts';
import { firm } from './firm.ts';
import { home } from './home.ts';
import { interview } from './interview.ts';
import { item } from './item.ts';
import { lists } from './lists.ts';
import { missing } from './missing.ts';
import { notice } from './notice.ts';
import { region } from './region.ts';
import { search } from './search.ts';

export const en: Messages = {
  bulletin,
  case: caseWords,
  category,
  charts,
  common,
  data,
  firm,
  home,
  interview,
  item,
  lists,
  missing,
  notice,
  region,
  search,
};
