import type { Group } from '../domain/search/groups.ts';
import { isRegistered } from '../domain/search/register/leaves.ts';
import type { Fragment } from './pagefind.ts';
import { copyOf, element, fillIn } from './markup.ts';
import { countOf, labelOf, type SearchPage } from './page.ts';
import { resultItem } from './result-item.ts';

/** How many results more are shown at a time when asked for. */
const NEXT = 30;

/** What the results of a group are made of. */
export interface Source {
  readonly words: readonly (readonly string[])[];
  readonly show: (id: string) => Promise<Fragment>;
  readonly isWhole: boolean;
}

async function items(
  page: SearchPage,
  { show, words }: Source,
  ids: readonly string[],
): Promise<Element[]> {
  const fragments = await Promise.all(ids.map(show));
  return fragments.map((fragment) => resultItem(page, fragment, words));
}

/** Results of one kind under their heading, and a button for those not yet shown. */
export async function resultGroup(
  page: SearchPage,
  { ids, kind }: Group,
  source: Source,
  first: number,
): Promise<Element> {
  const group = copyOf<HTMLElement>(page.group);
  const heading = element(group, 'h2');
  const list = element<HTMLOListElement>(group, 'ol');
  const isWhole = source.isWhole || !isRegistered({ kind });
  const button = element<HTMLButtonElement>(group, 'button');
  element(heading, 'span').textContent = labelOf(page, 'kind', kind);
  element(heading, 'small').textContent = countOf(page, ids.length, isWhole);
  heading.id = `found-${kind}`;
  group.setAttribute('aria-labelledby', heading.id);

  const offerMore = () => {
    const left = Math.min(NEXT, ids.length - list.childElementCount);
    button.textContent = fillIn(page.words.more, { count: page.formats.number(left) });
    element<HTMLElement>(group, 'p:has(> button)').hidden = left === 0;
  };
  button.addEventListener('click', () => {
    const from = list.childElementCount;
    button.disabled = true;
    void items(page, source, ids.slice(from, from + NEXT)).then((next) => {
      list.append(...next);
      button.disabled = false;
      offerMore();
      next[0]?.querySelector('a')?.focus();
    });
  });

  list.append(...(await items(page, source, ids.slice(0, first))));
  offerMore();
  return group;
}
