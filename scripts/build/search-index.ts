import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { nameBookOf } from '../../src/domain/search/name-book.ts';
import type { Searchable, SearchRecord } from '../../src/domain/search/record.ts';
import { searchRecords, type SearchTexts } from '../../src/domain/search/records.ts';
import { isRegistered } from '../../src/domain/search/register/leaves.ts';
import { shownOf } from '../../src/domain/search/shown-record.ts';
import { recordContent } from '../../src/domain/search/tokens.ts';
import { readerOfChinese } from './chinese.ts';
import { packed, writeRegister } from './search-register.ts';
import type { Staging } from './staging/staging.ts';

/** No language's code: Pagefind then neither segments nor stems; the words are made by this project. */
const NO_LANGUAGE = 'zz';

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: record.path,
    language: NO_LANGUAGE,
    content: recordContent(record),
    meta: shownOf(record),
  });
  if (errors.length > 0) throw new Error(`${record.path}: ${errors.join('; ')}`);
}

async function writePagefind(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { errors, index } = await createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(`No search index: ${errors.join('; ')}`);
  try {
    for (const record of records) await add(index, record);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  } finally {
    await close();
  }
}

/**
 * Writes what the search reads: Pagefind's index of all pages whose number does not grow with the notices to
 * `pagefind/`, and to `search/` the register of the others, and what names may also be typed as. The same
 * publication gives the same bytes; that is why facets are words of the index and not Pagefind's filters,
 * which it writes in the order of a hash table. Pagefind writes to a folder of its own, `made`, first.
 */
export async function writeSearchIndex(
  publication: Searchable,
  texts: SearchTexts,
  made: string,
  staging: Staging,
  onRecord: (done: number, all: number) => void,
): Promise<void> {
  const records = searchRecords(publication, texts);
  const reader = readerOfChinese();
  const registered = records.filter(isRegistered);
  const register = 'search/register/';
  const tell = (done: number) => onRecord(done, registered.length);
  writeRegister(registered, reader, register, staging, tell);
  staging.put(`${register}names.gz`, packed(JSON.stringify(nameBookOf(records, reader))));
  const others = records.filter((record) => !isRegistered(record));
  await writePagefind(others, join(made, 'pagefind'));
  staging.adopt(made);
}
