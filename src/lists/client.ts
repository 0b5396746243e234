import { startFilter } from './filter.ts';
import { openListPage } from './page.ts';
import { startTables } from './table.ts';

const page = openListPage();
if (page) startFilter(page);
startTables(document);
