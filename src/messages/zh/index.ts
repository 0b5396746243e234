import { aim } from './aim.ts';
import { api } from './api.ts';
import { badge } from './badge.ts';
import { bulletin } from './bulletin.ts';
import { caseWords } from './case.ts';
import { category } from './category.ts';
import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { data } from './data.ts';
import { feeds } from './feeds.ts';
import { firm } from './firm.ts';
import { followUp } from './follow-up.ts';
import { home } from './home.ts';
import { interview } from './interview.ts';
import { item } from './item.ts';
import { lists } from './lists.ts';
import { missing } from './missing.ts';
import { notice } from './notice.ts';
import { receipt } from './receipt.ts';
import { region } from './region.ts';
import { search } from './search.ts';
import { staff } from './staff.ts';
import { watch } from './watch.ts';

export const zh = {
  aim,
  api,
  badge,
  bulletin,
  case: caseWords,
  category,
  changes,
  charts,
  check,
  common,
  data,
  feeds,
  firm,
  followUp,
  home,
  interview,
  item,
  lists,
  missing,
  notice,
  receipt,
  region,
  search,
  staff,
  watch,
};
