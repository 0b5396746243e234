import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawMatrix } from '../../../charts/matrix/draw.ts';
import { placeMatrix } from '../../../charts/matrix/place.ts';
import type { MatrixSeries } from '../../../charts/matrix/series.ts';
import type {
  CampaignEntry,
  CategoryEntry,
  ProblemClassEntry,
} from '../../../domain/publication/entries.ts';
import type { Locale } from '../../../messages/index.ts';
import { countOf } from '../../figures.ts';
import { nameOf, named, wording, type ChartView, type Wording } from '../view.ts';

export interface MatrixInput {
  readonly locale: Locale;
  readonly campaign: Pick<CampaignEntry, 'classesByCategory' | 'categories'>;
  readonly problemClasses: readonly ProblemClassEntry[];
  readonly categories: readonly CategoryEntry[];
}

type Counts = CampaignEntry['classesByCategory'];

const countIn = (counts: Counts, category: string, problemClass: string): number =>
  counts.find((c) => c.category === category && c.problemClass === problemClass)?.batches ?? 0;

function findingOf(counts: Counts, input: MatrixInput, words: Wording) {
  const [most] = counts.toSorted((a, b) => b.batches - a.batches);
  if (!most) return [words.m.matrix.none];
  return words.m.matrix.finding(
    nameOf(input.problemClasses, most.problemClass, words),
    nameOf(input.categories, most.category, words),
    countOf(most.batches, words.f),
  );
}

/** Classes that occur, in their official order, with the count in each category of the campaign. */
function rowsOf({ campaign, problemClasses }: MatrixInput, words: Wording) {
  const counts = campaign.classesByCategory;
  const occurs = (code: string) => counts.some((c) => c.problemClass === code && c.batches > 0);
  return problemClasses
    .filter(({ id }) => occurs(id))
    .map(({ id, name }) => ({
      label: named(name, words),
      counts: campaign.categories.map((category) => countIn(counts, category, id)),
    }));
}

function seriesOf(
  rows: ReturnType<typeof rowsOf>,
  columns: readonly string[],
  { m, f }: Wording,
): MatrixSeries {
  return {
    columns,
    rows: rows.map(({ label, counts }) => ({
      label,
      cells: counts.map((value, i) => {
        const title = m.matrix.cell(label, columns[i] ?? '', f.number(value));
        return { value, title };
      }),
    })),
    scale: m.matrix.scale,
  };
}

/** Failing batches by class of problem and category. */
export function matrixView(input: MatrixInput): ChartView {
  const words = wording(input.locale);
  const { m, f } = words;
  const columns = input.campaign.categories.map((id) => nameOf(input.categories, id, words));
  const rows = rowsOf(input, words);
  const series = seriesOf(rows, columns, words);
  const widths = rows.length === 0 ? [] : [NARROW, WIDE];
  return {
    title: m.matrix.title,
    finding: findingOf(input.campaign.classesByCategory, input, words),
    drawings: widths.map((width) => drawMatrix(placeMatrix(series, width))),
    table: {
      columns: [{ label: m.matrix.corner }, ...columns.map((label) => ({ label, numeric: true }))],
      rows: rows.map((row) => [row.label, ...row.counts.map((value) => countOf(value, f))]),
    },
    notes: [m.matrix.note],
  };
}
