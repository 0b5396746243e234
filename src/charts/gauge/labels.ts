import { labelWidth, middle, SIZE, SMALL, within, type Label } from '../label.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../text.ts';
import type { ScaleSeries, ValueStanding } from './series.ts';

export interface PlacedZone {
  readonly x: number;
  readonly width: number;
  readonly standing: ValueStanding;
}

/** Height above the strip, for words. */
export const HEAD = 22;
/** Height of the strip for each of several values, and for a single one. */
export const ROW = 22;
export const SINGLE_ROW = 34;
/** Room at the end of a zone, and around half a mark. */
const END = 6;
const MARK = 10;

/** Words in a row, each near the middle wished for, none over another. */
export function row(
  words: readonly { readonly text: string; readonly at: number }[],
  [left, right]: readonly [number, number],
  rest: Pick<Label, 'y' | 'tone' | 'bold'>,
): readonly Label[] {
  const wishes = words.map(({ text, at }) => {
    const size = textWidth(text, SMALL) + 10;
    return { at: within(at, size, [left, right]), size };
  });
  const middles = spread(wishes, [left, right]);
  return words.map(({ text }, i) => ({
    text,
    x: middles[i] ?? 0,
    size: SMALL,
    anchor: 'middle',
    ...rest,
  }));
}

/** The word of a zone at that end of it which is farther from the mark; none where it has no room. */
function zoneWord(text: string, zone: PlacedZone, mark: number): readonly Label[] {
  const size = textWidth(text, SMALL);
  const ends = [zone.x + END + size / 2, zone.x + zone.width - END - size / 2];
  const x = ends.toSorted((a, b) => Math.abs(b - mark) - Math.abs(a - mark))[0] ?? mark;
  if (zone.width < size + 2 * END || Math.abs(x - mark) < size / 2 + MARK) return [];
  return [{ text, x, y: middle(HEAD + SINGLE_ROW / 2, SMALL), size: SMALL, anchor: 'middle' }];
}

/** A single value: its words stand above the strip, those of the zones within, clear of the mark. */
export function singleLabels(
  { values: [value], zones: words }: ScaleSeries,
  zones: readonly PlacedZone[],
  mark: number,
  width: number,
): readonly Label[] {
  const names = zones.flatMap((zone, i) => zoneWord(words[i]?.word ?? '', zone, mark));
  if (!value) return names;
  const label = { text: value.label, size: SIZE, bold: true };
  const x = within(mark, labelWidth(label), [0, width]);
  const tone = value.standing === 'pass' ? {} : ({ tone: 'fail' } as const);
  return [...names, { ...label, ...tone, x, y: 14, anchor: 'middle' }];
}

/** Several values: one a row, in words at the right end. */
export function planLabels(
  series: ScaleSeries,
  zones: readonly PlacedZone[],
  right: number,
  width: number,
): readonly Label[] {
  const words = zones.map((zone, i) => ({
    text: series.zones[i]?.word ?? '',
    at: zone.x + zone.width / 2,
  }));
  const values = series.values.map(({ label, standing }, i): Label => ({
    text: label,
    x: width,
    y: middle(HEAD + (i + 0.5) * ROW, SIZE),
    size: SIZE,
    anchor: 'end',
    ...(standing !== 'pass' && { bold: true }),
  }));
  const unit: Label = {
    text: series.unit,
    x: width,
    y: 14,
    size: SMALL,
    anchor: 'end',
    tone: 'muted',
  };
  return [...row(words, [0, right], { y: 14, tone: 'muted' }), ...values, unit].filter(
    ({ text }) => text !== '',
  );
}
