import { formats } from '../messages/format.ts';
import { FACETS } from '../domain/search/record.ts';
import { element } from './markup.ts';
import type { SearchPage, Words } from './page.ts';

/** Finds the parts of the page and what it was built with. */
export function openPage(root: ParentNode): SearchPage {
  const form = element<HTMLFormElement>(root, '#search');
  const { home = '', locale, register = '', script = '', words = '' } = form.dataset;
  const language = locale === 'en' ? 'en' : 'zh';
  return {
    locale: language,
    formats: formats(language),
    words: JSON.parse(words) as Words,
    script,
    register,
    home,
    form,
    field: element(form, 'input[name="q"]'),
    choices: element(form, '#choices'),
    facets: new Map(
      FACETS.map((facet) => [facet, element<HTMLSelectElement>(form, `select[name="${facet}"]`)]),
    ),
    sort: element(form, 'select[name="sort"]'),
    widen: element(form, '#widen'),
    state: element(root, '#found-state'),
    found: element(root, '#found'),
    group: element(root, '#found-group'),
    item: element(root, '#found-item'),
    further: element(root, '#further'),
    nothing: element(root, '#nothing'),
    alone: element(root, '#alone'),
  };
}
