import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string): string =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');

type Properties = ReadonlyMap<string, string>;
type Rgb = readonly [number, number, number];

/** Custom properties of a style sheet: those for light, or those with the dark ones over them. */
function properties(css: string, scheme: 'light' | 'dark'): Properties {
  const start = css.indexOf('@media (prefers-color-scheme: dark)');
  const end = css.indexOf('\n}', start);
  const dark = start === -1 ? '' : css.slice(start, end);
  const light = css.replace(dark, '');
  const found = (text: string) =>
    [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name!, value!] as const,
    );
  return new Map([...found(light), ...(scheme === 'dark' ? found(dark) : [])]);
}

function colour(name: string, from: Properties): Rgb {
  const value = from.get(name) ?? '';
  const other = /^var\((--[\w-]+)/.exec(value)?.[1];
  if (other) return colour(other, from);
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (!hex) throw new Error(`${name} is ${value || 'missing'}`);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((i) => parseInt(full.slice(i, i + 2), 16)) as unknown as Rgb;
}

const over = (top: Rgb, opacity: number, below: Rgb): Rgb =>
  top.map((c, i) => c * opacity + below[i]! * (1 - opacity)) as unknown as Rgb;

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const MARK = 3;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const all: Properties = new Map([
    ...properties(read('tokens'), scheme),
    ...properties(read('charts'), scheme),
    ...properties(read('chart-shades'), scheme),
  ]);
  const is = (name: string): Rgb => colour(`--chart-${name}`, all);
  const surface = is('surface');

  test.each(['ink', 'muted', 'fail'])('%s text can be read', (name) => {
    expect(contrast(is(name), surface)).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(['mark', 'fail', 'ok', 'warn', 'rest', '1', '2', '3', '4', '5', '6', '7', '8'])(
    '%s marks can be seen',
    (name) => {
      expect(contrast(is(name), surface)).toBeGreaterThanOrEqual(MARK);
    },
  );

  test.each(['1', '2', '3'])('ink can be read on shade %s', (shade) => {
    const opacity = Number(all.get(`--chart-shade-${shade}`));
    expect(opacity).toBeGreaterThan(0);
    expect(contrast(is('ink'), over(is('mark'), opacity, surface))).toBeGreaterThanOrEqual(TEXT);
  });

  test('the surface’s colour can be read on the strongest shade', () => {
    expect(contrast(surface, is('mark'))).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(['ok', 'warn', 'fail'])(
    'words and marks stand out on the %s zone of a scale',
    (name) => {
      const zone = over(is(name), 0.16, surface);
      expect(contrast(is('ink'), zone)).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(is(name), zone)).toBeGreaterThanOrEqual(MARK);
    },
  );
});
