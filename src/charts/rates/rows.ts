import { max } from 'd3';
import { labelWidth, middle, SIZE, SMALL, stack, stackMiddle, type Label } from '../label.ts';
import { LINE_HEIGHT, textWidth, wrapText } from '../text.ts';
import type { RateRow } from './series.ts';

/** Columns of the drawing: words above the track on a telephone, beside it on a page. */
export interface Frame {
  readonly width: number;
  readonly beside: boolean;
  readonly plot: readonly [number, number];
  readonly rowHeight: number;
  /** Middle of the track above the bottom of its row. */
  readonly track: number;
}

const WORD_GAP = 10;
const verdictWidth = ({ verdict, rate }: RateRow): number =>
  labelWidth({ text: verdict, size: SMALL, bold: rate !== null });

const wordsWidth = (row: RateRow): number =>
  textWidth(row.counts, SMALL) + WORD_GAP + verdictWidth(row);

export function frameOf(rows: readonly RateRow[], width: number): Frame {
  if (width < 480) return { width, beside: false, plot: [6, width - 6], rowHeight: 48, track: 16 };
  const names = Math.min(190, max(rows, (row) => textWidth(row.label, SIZE)) ?? 0);
  const plot = [names + 18, width - (max(rows, wordsWidth) ?? 0) - 18] as const;
  return { width, beside: true, plot, rowHeight: 38, track: 19 };
}

/** A row with its name in lines, and where it begins and ends. */
export interface Row extends RateRow {
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** Rows below one another; a name that needs two lines above its track makes its row taller. */
export function rowsOf(rows: readonly RateRow[], first: number, frame: Frame): readonly Row[] {
  let top = first;
  return rows.map((row) => {
    const room = frame.beside ? frame.plot[0] - 16 : frame.width - wordsWidth(row) - WORD_GAP;
    const lines = wrapText(row.label, room, SIZE);
    const more = frame.beside ? 0 : (lines.length - 1) * SIZE * LINE_HEIGHT;
    const placed = { ...row, lines, top, bottom: top + frame.rowHeight + more };
    top = placed.bottom;
    return placed;
  });
}

/** Name, counts and rate of a row. */
export function rowLabels({ lines, top, bottom, ...row }: Row, frame: Frame): readonly Label[] {
  const y = frame.beside ? bottom - frame.track : top + 12;
  const end = { y: middle(y, SMALL), size: SMALL, anchor: 'end' } as const;
  const verdict: Label = {
    ...end,
    text: row.verdict,
    x: frame.width,
    ...(row.rate ? { bold: true } : { tone: 'muted' }),
  };
  const x = frame.width - verdictWidth(row) - WORD_GAP;
  const counts: Label = { ...end, text: row.counts, x, tone: 'muted' };
  const names = frame.beside
    ? stackMiddle(lines, { x: 0, y, size: SIZE })
    : stack(lines, { x: 0, y: middle(y, SIZE), size: SIZE });
  return [...names, ...[counts, verdict].filter(({ text }) => text !== '')];
}
