import type { Drawing } from '../../charts/drawing.ts';
import type { Bilingual } from '../../domain/schema/field.ts';
import type { Stat, StatsEntry } from '../../domain/publication/entries.ts';
import {
  formats,
  messages,
  type Formats,
  type Locale,
  type Messages,
} from '../../messages/index.ts';
import type { Figure, Part, Sentence } from '../../messages/sentence.ts';
import { figureOf } from '../figures.ts';

/** A column of a chart's table. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}

/** What a chart shows, as rows: the first cell of each names it. */
export interface ChartTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Part[])[];
}

/** All that a chart's figure says and shows. */
export interface ChartView {
  readonly title: string;
  /** One sentence, computed: what the chart shows. */
  readonly finding: Sentence;
  /** One for every width, or one for a telephone and one for a page; none where there is nothing to draw. */
  readonly drawings: readonly Drawing[];
  readonly table: ChartTable;
  /** The table is small enough to be open from the start. */
  readonly showTable?: boolean;
  /** How to read it, and what it can not say. */
  readonly notes: readonly string[];
}

/** Figures by scope. */
export type Stats = ReadonlyMap<string, StatsEntry['stats']>;

/** The words and number formats of a chart. */
export interface Wording {
  readonly locale: Locale;
  readonly m: Messages['charts'];
  readonly f: Formats;
}

export const wording = (locale: Locale): Wording => ({
  locale,
  m: messages(locale).charts,
  f: formats(locale),
});

export const named = (text: Bilingual, { locale }: Wording): string => text[locale];

/** A figure that a chart needs: a wrong name or scope stops the build. */
export function statOf(stats: Stats, scope: string, name: string): Stat {
  const stat = stats.get(scope)?.[name];
  if (!stat) throw new Error(`A chart needs the figure "${name}" of "${scope}", which is missing`);
  return stat;
}

/** A figure with its marks. */
export const figure = (stats: Stats, scope: string, name: string, { f }: Wording): Figure =>
  figureOf(statOf(stats, scope, name), name, scope, f);

/** Name of an entry by its code; a code without entry stops the build. */
export function nameOf(
  entries: readonly { readonly id: string; readonly name: Bilingual }[],
  code: string,
  words: Wording,
): string {
  const entry = entries.find(({ id }) => id === code);
  if (!entry) throw new Error(`A chart names "${code}", which has no entry`);
  return named(entry.name, words);
}
