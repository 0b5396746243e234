import type { Answer, Match } from '../domain/packet/answer.ts';
import { unusable } from '../domain/packet/compare.ts';
import { ASKED, type Asked, type Question } from '../domain/packet/question.ts';
import { copyOf, element, fillIn } from '../search/markup.ts';
import type { CheckPage } from './page.ts';

export type Wait = 'nothing' | 'loading' | 'failed';

/** So many notices are shown; with more of them the question is too wide. */
const SHOWN = 8;

/** Shows, of the elements that carry a mark, those whose mark is given. */
function showOnly(root: ParentNode, name: string, given: readonly string[]): void {
  for (const marked of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    marked.hidden = !given.includes(marked.dataset[name] ?? '');
  }
}

/** Says below each field why it can not be compared. */
export function showUnusable({ form, words }: CheckPage, question: Question): void {
  const wrong = new Map(unusable(question).map(({ field, why }) => [field, why]));
  for (const asked of ASKED) {
    const why = wrong.get(asked);
    const line = element<HTMLElement>(form, `#packet-${asked}-unusable`);
    line.hidden = why === undefined;
    line.textContent = why === undefined ? '' : words.unusable[why];
  }
}

/** Says that there is no answer yet; `null` that nothing was asked. */
export function showWait({ answer, matches, onward }: CheckPage, wait: Wait | null): void {
  showOnly(answer, 'wait', wait === null ? [] : [wait]);
  showOnly(answer, 'verdict', []);
  matches.hidden = true;
  onward.hidden = true;
}

const RECORDED: Readonly<Record<Asked, (match: Match) => string>> = {
  producer: ({ packet }) => packet.producer,
  product: ({ packet }) => [packet.brand ?? '', packet.product].filter(Boolean).join(' '),
  lot: ({ packet }) => [packet.batch ?? '', packet.date].filter(Boolean).join(' · '),
  barcode: ({ packet }) => packet.barcode ?? '',
};

/** A fact of a notice, and how it goes with what was asked. */
function factOf({ words }: CheckPage, match: Match, asked: Asked): HTMLElement | null {
  const agreement = match.comparison[asked];
  const text = RECORDED[asked](match);
  if (text === '' && agreement === undefined) return null;
  const [fact, name, value] = ['div', 'dt', 'dd'].map((tag) => document.createElement(tag));
  if (!fact || !name || !value) return null;
  name.textContent = words.labels[asked];
  const filed = document.createElement('span');
  if (/\p{Script=Han}/u.test(text)) filed.lang = 'zh-CN';
  filed.textContent = text;
  value.append(filed);
  if (agreement !== undefined) {
    const mark = document.createElement('small');
    mark.className = `mark agreement-${agreement}`;
    mark.textContent = words.agreement[agreement];
    value.append(' ', mark);
  }
  fact.append(name, value);
  return fact;
}

function itemOf(page: CheckPage, match: Match): Element {
  const item = copyOf(page.match);
  const link = element<HTMLAnchorElement>(item, 'a');
  link.href = fillIn(page.notice, { id: match.packet.id });
  link.textContent = match.packet.product;
  link.lang = 'zh-CN';
  const facts = ASKED.flatMap((asked) => factOf(page, match, asked) ?? []);
  element(item, 'dl').append(...facts);
  return item;
}

/** Whether anything speaks for the record; what merely can not be ruled out is counted, not named. */
const isNear = ({ comparison }: Match): boolean =>
  Object.values(comparison).some((agreement) => agreement === 'agrees' || agreement === 'partly');

function showMatches(page: CheckPage, matches: readonly Match[]): void {
  const shown = matches.filter(isNear).slice(0, SHOWN);
  const left = matches.length - shown.length;
  const others = element<HTMLElement>(page.matches, '#others');
  page.matches.hidden = matches.length === 0;
  element<HTMLElement>(page.matches, 'h2').hidden = shown.length === 0;
  element(page.matches, 'ol').replaceChildren(...shown.map((match) => itemOf(page, match)));
  others.hidden = left === 0;
  others.textContent = fillIn(page.words.others, { count: String(left) });
}

/** Shows the answer that holds, and the notices that it is drawn from. */
export function showAnswer(page: CheckPage, { matches, reasons, verdict }: Answer): void {
  showOnly(page.answer, 'wait', []);
  showOnly(page.answer, 'verdict', [verdict]);
  showOnly(page.answer, 'reason', reasons);
  showMatches(page, matches);
  page.onward.hidden = false;
}
