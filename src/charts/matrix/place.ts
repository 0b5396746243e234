import { max } from 'd3';
import { blockHeight, middle, SIZE, SMALL, stack, stackMiddle, type Label } from '../label.ts';
import { rounded } from '../round.ts';
import { SHADES, shadeBounds, shadeOf } from '../shade.ts';
import { fits, LINE_HEIGHT, textWidth, wrapText } from '../text.ts';
import type { MatrixSeries } from './series.ts';

export interface PlacedCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shade: number;
  readonly title: string;
}

export interface PlacedMatrix {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
  readonly labels: readonly Label[];
}

const GAP = 2;

interface Head {
  readonly labels: readonly Label[];
  readonly height: number;
}

/** Names of the columns: level where each fits its column, else read upwards. */
function headOf(columns: readonly string[], left: number, step: number): Head {
  const level = columns.map((column) => wrapText(column, step - GAP, SMALL));
  if (level.every((lines) => fits(lines, step - GAP, SMALL))) {
    const height = max(level, (lines) => blockHeight(lines, SMALL)) ?? 0;
    const labels = level.flatMap((lines, i) =>
      stack(lines, {
        x: left + step * (i + 0.5) - GAP / 2,
        y: height - (lines.length - 1) * SMALL * LINE_HEIGHT - 4,
        size: SMALL,
        anchor: 'middle',
      }),
    );
    return { labels, height: height + 2 };
  }
  const upright = columns.map((column) => wrapText(column, 124, SMALL));
  const height = (max(upright.flat(), (line) => textWidth(line, SMALL)) ?? 0) + 8;
  const labels = upright.flatMap((lines, i) =>
    lines.map((text, line): Label => {
      const offset = (line - (lines.length - 1) / 2) * SMALL * LINE_HEIGHT;
      const x = middle(left + step * (i + 0.5) - GAP / 2 + offset, SMALL);
      return { text, x, y: height - 6, size: SMALL, upright: true };
    }),
  );
  return { labels, height };
}

function cellLabel(cell: PlacedCell, value: number): Label {
  const [x, y] = [cell.x + cell.width / 2, middle(cell.y + cell.height / 2, SIZE)];
  const at = { x, y, size: SIZE, anchor: 'middle' } as const;
  if (value === 0) return { ...at, text: '·', tone: 'muted' };
  return { ...at, text: String(value), ...(cell.shade === SHADES && { tone: 'inverse' }) };
}

/** Names of the rows stand to the left of the cells; a long one makes its row taller. */
interface Frame {
  readonly names: number;
  readonly step: number;
  readonly bounds: readonly number[];
}

function placeRow(row: MatrixSeries['rows'][number], y: number, { names, step, bounds }: Frame) {
  const lines = wrapText(row.label, names - 8, SIZE);
  const height = Math.max(34, blockHeight(lines, SIZE) + 6);
  const cells = row.cells.map(({ value, title }, i): PlacedCell => ({
    x: names + i * step,
    y,
    width: step - GAP,
    height: height - GAP,
    shade: shadeOf(value, bounds),
    title,
  }));
  const name = stackMiddle(lines, { x: 0, y: y + (height - GAP) / 2, size: SIZE });
  const values = cells.map((cell, i) => cellLabel(cell, row.cells[i]?.value ?? 0));
  return { cells, labels: [...name, ...values], height };
}

export function placeMatrix(series: MatrixSeries, width: number): PlacedMatrix {
  const names = width >= 480 ? 180 : 100;
  const step = (width - names) / Math.max(1, series.columns.length);
  const head = headOf(series.columns, names, step);
  const counts = series.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  const frame = { names, step, bounds: shadeBounds(counts) };
  let top = head.height;
  const rows = series.rows.map((row) => {
    const placed = placeRow(row, top, frame);
    top += placed.height;
    return placed;
  });
  const scale: Label = {
    text: series.scale,
    x: width,
    y: top + 16,
    size: SMALL,
    anchor: 'end',
    tone: 'muted',
  };
  return rounded({
    width,
    height: Math.ceil(top + 22),
    cells: rows.flatMap(({ cells }) => cells),
    labels: [...head.labels, ...rows.flatMap(({ labels }) => labels), scale],
  });
}
