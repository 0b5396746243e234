import type { Agreement } from '../domain/packet/lot.ts';
import type { Piece } from '../domain/packet/pieces.ts';
import { ASKED, type Asked, type Question } from '../domain/packet/question.ts';
import type { Unusable } from '../domain/packet/compare.ts';
import { element } from '../search/markup.ts';

/** What the page says, in its language; handed over in the form's `data-words`. */
interface Words {
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly labels: Readonly<Record<Asked, string>>;
  readonly others: string;
  readonly unusable: Readonly<Record<Unusable['why'], string>>;
}

/** The parts of the page that the script works with. */
export interface CheckPage {
  readonly words: Words;
  /** The folder of the published packets, and the address of a notice, with `{id}` in it. */
  readonly folder: string;
  readonly notice: string;
  readonly pieces: readonly Piece[];
  readonly form: HTMLFormElement;
  readonly answer: HTMLElement;
  readonly matches: HTMLElement;
  readonly match: HTMLTemplateElement;
  readonly onward: HTMLElement;
}

/** Finds the parts of the page and what it was built with. */
export function openCheckPage(root: ParentNode): CheckPage {
  const form = element<HTMLFormElement>(root, '#packet');
  const { folder = '', notice = '', pieces = '', words = '' } = form.dataset;
  return {
    words: JSON.parse(words) as Words,
    folder,
    notice,
    pieces: JSON.parse(pieces) as readonly Piece[],
    form,
    answer: element(root, '#answer'),
    matches: element(root, '#matches'),
    match: element(root, '#match'),
    onward: element(root, '#onward'),
  };
}

export const fieldOf = ({ form }: CheckPage, asked: Asked): HTMLInputElement =>
  element(form, `[data-asked="${asked}"]`);

/** What is typed. */
export const typedQuestion = (page: CheckPage): Question =>
  Object.fromEntries(ASKED.map((asked) => [asked, fieldOf(page, asked).value])) as Question;

export function putQuestion(page: CheckPage, question: Question): void {
  for (const asked of ASKED) fieldOf(page, asked).value = question[asked];
}
