import type { Day } from '../domain/date.ts';
import type { Bilingual } from '../domain/schema/field.ts';

/** What open data tells of a bulletin; its text is a page. */
export interface OpenBulletin {
  readonly id: string;
  readonly campaign: string;
  /** Document number, 文号. */
  readonly number: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly publishedOn: Day;
  /** When the next is due. */
  readonly nextOn?: Day | undefined;
}
