import type { Bilingual } from '../../src/domain/search/names.ts';
import type { Moment } from '../../src/domain/release.ts';
import type { SearchTexts } from '../../src/domain/search/records.ts';
import { messages } from '../../src/messages/index.ts';
import { publicBulletins } from './bulletins.ts';

/** Pages about no single record, by their titles in the catalogues; their addresses. */
const PAGES = {
  check: 'check/',
  notices: 'notices/',
  bulletins: 'bulletins/',
  rectification: 'rectification/',
  interviews: 'interviews/',
  aim: 'aim/',
  watch: 'watch/',
  changes: 'changes/',
  methodology: 'methodology/',
  data: 'data/',
  about: 'about/',
} as const;

const [zh, en] = [messages('zh'), messages('en')];

const caseTitle = (category: Bilingual, region: Bilingual): Bilingual => ({
  zh: zh.case.caseTitle(category.zh, region.zh),
  en: en.case.caseTitle(category.en, region.en),
});

/** What can be found and does not stand in the data. */
export async function readSearchTexts(content: string, now: Moment): Promise<SearchTexts> {
  const columns = Object.entries(PAGES) as [keyof typeof PAGES, string][];
  return {
    bulletins: await publicBulletins(content, now),
    pages: columns.map(([column, path]) => ({
      path,
      title: { zh: zh.common.columns[column], en: en.common.columns[column] },
    })),
    caseTitle,
  };
}
