import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { round, rounded } from '../../src/charts/round.ts';
import { SHADES, shadeBounds, shadeOf } from '../../src/charts/shade.ts';
import { lanes, spread } from '../../src/charts/spread.ts';
import { content, element } from '../../src/charts/svg.ts';
import { funnelLimits, surpriseOf } from '../../src/charts/funnel/series.ts';
import { standingIn } from '../../src/charts/gauge/series.ts';
import { gaugeScale } from '../../src/charts/gauge/scale.ts';

describe('markup', () => {
  test('escapes what would be read as markup', () => {
    expect(content('m < M & "x"')).toBe('m &lt; M &amp; &quot;x&quot;');
    expect(element('a', { href: '/?a=1&b="' }, content('<b>'))).toBe(
      '<a href="/?a=1&amp;b=&quot;">&lt;b&gt;</a>',
    );
  });

  test('leaves out what is undefined, and refuses what is no number', () => {
    expect(element('rect', { x: 0, class: undefined })).toBe('<rect x="0"/>');
    expect(() => element('rect', { x: Number.NaN })).toThrow('x of an SVG element is NaN');
  });

  test('rounds to a tenth, and never to minus zero', () => {
    expect([1.25, -0.04, 3.14159].map(round)).toEqual([1.3, 0, 3.1]);
    expect(Object.is(round(-0.04), 0)).toBe(true);
    expect(rounded({ a: [0.123, { b: 9.99 }], c: 'x', d: null })).toEqual({
      a: [0.1, { b: 10 }],
      c: 'x',
      d: null,
    });
  });
});

describe('spread', () => {
  const wishes = fc
    .array(
      fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 5, max: 30 }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((all) => all.toSorted((a, b) => a.at - b.at));

  test('lets nothing overlap, and stays in its range', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const middles = spread(all, [0, 300]);
        const ends = all.map(
          ({ size }, i) => [middles[i]! - size / 2, middles[i]! + size / 2] as const,
        );
        ends
          .slice(1)
          .forEach(([from], i) => expect(from).toBeGreaterThanOrEqual(ends[i]![1] - 1e-9));
        expect(ends[0]![0]).toBeGreaterThanOrEqual(-1e-9);
        expect(ends.at(-1)![1]).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });

  test('leaves alone what does not meet', () => {
    const far = [
      { at: 20, size: 10 },
      { at: 100, size: 10 },
    ];
    expect(spread(far, [0, 300])).toEqual([20, 100]);
  });
});

test('lanes keep spans apart, in whatever order they come', () => {
  const spans = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 90 })),
    {
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(spans, (pairs) => {
      const all = pairs.map(([from, size]) => [from, from + size] as const);
      const rows = lanes(all, 5);
      all.forEach(([from, to], i) =>
        all.slice(0, i).forEach(([start, end], j) => {
          if (rows[i] === rows[j]) expect(end + 5 <= from || to + 5 <= start).toBe(true);
        }),
      );
    }),
  );
});

describe('shades', () => {
  test('have whole, rising bounds up to the highest count', () => {
    expect(shadeBounds([0, 3, 12])).toEqual([3, 6, 9, 12]);
    expect(shadeBounds([2, 1])).toEqual([1, 2]);
    expect(shadeBounds([0])).toEqual([]);
  });

  test('give none to zero, the strongest to the highest, and never fall as counts rise', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (counts) => {
        const bounds = shadeBounds(counts);
        const shades = counts.toSorted((a, b) => a - b).map((count) => shadeOf(count, bounds));
        expect(shades).toEqual(shades.toSorted((a, b) => a - b));
        expect(shadeOf(0, bounds)).toBe(0);
        if (Math.max(...counts) > 0) expect(shades.at(-1)).toBe(SHADES);
      }),
    );
  });
});

describe('funnel', () => {
  test('limits close in on the average as batches grow', () => {
    const [low, high] = funnelLimits(0.156, 100, 1.96);
    expect([low, high].map((x) => x.toFixed(4))).toEqual(['0.0849', '0.2271']);
    expect(funnelLimits(0.156, 4, 3.09)[0]).toBe(0);
  });

  test('the same rate is usual for few batches and an alarm for many', () => {
    expect([5, 30, 100].map((batches) => surpriseOf(0.35, batches, 0.156))).toEqual([
      'usual',
      'warning',
      'alarm',
    ]);
  });
});

describe('gauge', () => {
  const maximum = [
    { to: 5, standing: 'pass' },
    { to: null, standing: 'fail' },
  ] as const;
  const minimum = [
    { to: 5, standing: 'fail' },
    { to: null, standing: 'pass' },
  ] as const;

  test('a value at its bound complies, whichever side the bound is on', () => {
    expect([4, 5, 5.1].map((value) => standingIn(value, maximum))).toEqual([
      'pass',
      'pass',
      'fail',
    ]);
    expect([4.9, 5, 6].map((value) => standingIn(value, minimum))).toEqual([
      'fail',
      'pass',
      'pass',
    ]);
  });

  const series = (values: readonly number[], bounds: readonly number[]) => ({
    form: 'scale' as const,
    values: values.map((value) => ({ value, label: '', standing: 'fail' as const })),
    zones: [],
    bounds: bounds.map((value) => ({ value, label: '' })),
    unit: '',
    fromZero: true,
    compressed: '',
  });

  test('the scale is straight up to 20 times the bound, compressed beyond', () => {
    expect(gaugeScale(series([20], [1]), [0, 100]).compressed).toBe(false);
    expect(gaugeScale(series([21], [1]), [0, 100]).compressed).toBe(true);
  });

  test('places rise with values and stay on the strip, zero included', () => {
    const value = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e7, noNaN: true }));
    const bound = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e5, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), bound, (values, limit) => {
        const { x } = gaugeScale(series(values, [limit]), [8, 300]);
        const places = [0, ...values, limit].toSorted((a, b) => a - b).map(x);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places[0]).toBeGreaterThanOrEqual(8 - 1e-9);
        expect(places.at(-1)).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });
});
