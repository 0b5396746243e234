import { isFoundIn, mark } from '../domain/search/mark.ts';
import { SHOWN, type Shown } from '../domain/search/record.ts';
import type { Fragment } from './pagefind.ts';
import { copyOf, element } from './markup.ts';
import { labelOf, type SearchPage } from './page.ts';

type FoldedWords = readonly (readonly string[])[];

/** Shown of every result; the other fields only where they hold what was looked for. */
const ALWAYS: Readonly<Record<SearchPage['locale'], readonly Shown[]>> = {
  zh: ['firm', 'brand', 'specification', 'batch', 'items', 'summary', 'case'],
  en: ['firm', 'brand', 'specification', 'batch', 'itemsEn', 'summaryEn', 'case'],
};

/** Fields in English; all others are as filed, in Chinese. */
const ENGLISH: ReadonlySet<string> = new Set([
  'itemsEn',
  'summaryEn',
  'titleEn',
  'categoryEn',
  'foodEn',
  'placeEn',
]);
/** Kinds that are published on a day of their own. */
const DATED: ReadonlySet<string> = new Set(['notice', 'bulletin', 'case', 'interview']);

const FILED_LANGUAGE = 'zh-CN';

/** Writes a text with what was looked for marked. */
function writeMarked(target: HTMLElement, text: string, words: FoldedWords): void {
  target.replaceChildren(
    ...mark(text, words).map((piece) => {
      if (!piece.found) return piece.text;
      const marked = document.createElement('mark');
      marked.textContent = piece.text;
      return marked;
    }),
  );
}

function writeFiled(target: HTMLElement, text: string, field: string, locale: string): void {
  const english = ENGLISH.has(field);
  if (locale === 'en' && !english && /\p{Script=Han}/u.test(text)) target.lang = FILED_LANGUAGE;
  if (locale === 'zh' && english) target.lang = 'en';
}

function factOf(page: SearchPage, field: Shown, text: string, words: FoldedWords): HTMLElement {
  const fact = document.createElement('div');
  const name = document.createElement('dt');
  const value = document.createElement('dd');
  name.textContent = page.words.fields[field] ?? '';
  writeMarked(value, text, words);
  writeFiled(value, text, field, page.locale);
  fact.append(name, value);
  return fact;
}

/** Of what is itself published on a day, that day; else nothing. */
function writeDay(time: HTMLTimeElement, page: SearchPage, { kind, date }: Fragment['meta']): void {
  if (date === undefined || !DATED.has(kind ?? '')) return time.remove();
  time.dateTime = date;
  time.textContent = page.formats.shortDay(date);
}

/** A result as a list item: title, date, follow-up, and the facts that matter. */
export function resultItem(page: SearchPage, { url, meta }: Fragment, words: FoldedWords): Element {
  const item = copyOf(page.item);
  const link = element<HTMLAnchorElement>(item, 'a');
  const titleField = page.locale === 'en' && meta['titleEn'] ? 'titleEn' : 'title';
  const title = meta[titleField] ?? '';
  link.href = url;
  writeMarked(link, title, words);
  writeFiled(link, title, titleField, page.locale);
  writeDay(element(item, 'time'), page, meta);
  const outcome = element(item, '.mark');
  outcome.classList.add(`mark-${meta['outcome']}`);
  outcome.textContent = labelOf(page, 'outcome', meta['outcome']);
  if (meta['outcome'] === undefined) outcome.remove();
  const line = element(item, '.note');
  if (line.childElementCount === 0) line.remove();
  const shown = SHOWN.filter((field) => {
    const text = meta[field];
    if (text === undefined) return false;
    return ALWAYS[page.locale].includes(field) || words.some((word) => isFoundIn(text, word));
  });
  const facts = shown.map((field) => factOf(page, field, meta[field] ?? '', words));
  const list = element(item, 'dl');
  if (facts.length > 0) list.replaceChildren(...facts);
  else list.remove();
  return item;
}
