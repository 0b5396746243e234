import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawMatrix } from '../../../charts/matrix/draw.ts';
import { placeMatrix } from '../../../charts/matrix/place.ts';
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

/** Failing batches by class of problem and category. */
export function matrixView(input: MatrixInput): ChartView {
  const words = wording(input.locale);
  const { m, f } = words;
  const counts = input.campaign.classesByCategory;
  const columns = input.campaign.categories.map((id) => ({
    id,
    name: nameOf(input.categories, id, words),
  }));
  const rows = input.problemClasses
    .filter(({ id }) =>
      counts.some(({ problemClass, batches }) => problemClass === id && batches > 0),
    )
    .map(({ id, name }) => ({
      label: named(name, words),
      counts: columns.map((column) => countIn(counts, column.id, id)),
    }));
  const series = {
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => ({
      label: row.label,
      cells: row.counts.map((value, i) => {
        const title = m.matrix.cell(row.label, columns[i]?.name ?? '', f.number(value));
        return { value, title };
      }),
    })),
    scale: m.matrix.scale,
  };
  return {
    title: m.matrix.title,
    finding: findingOf(counts, input, words),
    drawings:
      rows.length === 0
        ? []
        : [NARROW, WIDE].map((width) => drawMatrix(placeMatrix(series, width))),
    table: {
      columns: [
        { label: m.matrix.corner },
        ...columns.map(({ name }) => ({ label: name, numeric: true })),
      ],
      rows: rows.map((row) => [row.label, ...row.counts.map((value) => countOf(value, f))]),
    },
    notes: [m.matrix.note],
  };
}
