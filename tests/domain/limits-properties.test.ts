import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/limits/judge.ts';

/** A decimal of up to three places, as a text without rounding. */
const figure = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => {
    const text = String(digits).padStart(places + 1, '0');
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  });
const unit = fc.constantFrom('', 'g/kg', 'μg/kg', 'CFU/g', 'g/100mL', '%vol');
const counts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 5 });
const plan = fc
  .tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 110, max: 199 }),
  )
  .map(([c, m, M]) => `n=5,c=${c},m=${m},M=${M}CFU/g`);

const failed = (value: string, limit: string) => judge(value, limit).outcome === 'fail';
const verdict = (value: string, limit: string) => {
  const { outcome, ...rest } = judge(value, limit);
  return 'reason' in rest ? rest.reason : outcome;
};

describe('judge, for all results and limits', () => {
  it('never passes a larger result where a smaller one fails a maximum', () => {
    fc.assert(
      fc.property(figure, figure, figure, unit, (a, b, limit, u) => {
        const [small, large] = Number(a) <= Number(b) ? [a, b] : [b, a];
        expect(!failed(small + u, `≤${limit}${u}`) || failed(large + u, `≤${limit}${u}`)).toBe(
          true,
        );
        expect(!failed(large + u, `≥${limit}${u}`) || failed(small + u, `≥${limit}${u}`)).toBe(
          true,
        );
      }),
    );
  });

  it('decides ≤ and > as opposites, and ≥ and <', () => {
    fc.assert(
      fc.property(figure, figure, unit, (value, limit, u) => {
        expect(failed(value + u, `≤${limit}${u}`)).toBe(!failed(value + u, `>${limit}${u}`));
        expect(failed(value + u, `≥${limit}${u}`)).toBe(!failed(value + u, `<${limit}${u}`));
      }),
    );
  });

  it('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (a, b) => {
        const [value, limit] = [(a / 100).toFixed(2), (b / 100).toFixed(2)];
        expect(failed(`${value}g/kg`, `≤${limit}g/kg`)).toBe(a > b);
      }),
    );
  });

  it('does not depend on zeros at the end of a figure', () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 4 }), (value, limit, zeros) => {
        const longer = (value.includes('.') ? value : `${value}.`) + '0'.repeat(zeros);
        expect(verdict(longer, `≤${limit}`)).toBe(verdict(value, `≤${limit}`));
      }),
    );
  });

  it('does not depend on the order of a plan’s values', () => {
    fc.assert(
      fc.property(counts, plan, fc.func(fc.integer()), (values, limit, order) => {
        const shuffled = values
          .map((value, i) => [order(i), value] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, value]) => value);
        expect(verdict(`${shuffled.join(';')}CFU/g`, limit)).toBe(
          verdict(`${values.join(';')}CFU/g`, limit),
        );
      }),
    );
  });

  it('follows the definition of a sampling plan', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 110, max: 199 }),
        (values, c, m, M) => {
          const fails = values.some((v) => v > M) || values.filter((v) => v > m).length > c;
          expect(failed(`${values.join(',')}CFU/g`, `n=5,c=${c},m=${m},M=${M}CFU/g`)).toBe(fails);
        },
      ),
    );
  });

  it('does not depend on how blanks, signs and units are written', () => {
    const respelled: readonly ((text: string) => string)[] = [
      (text) => text.replace(/(?<=\d)(?=[^\d.])/, ' '),
      (text) => ` ${text}\u3000`,
      (text) => text.replaceAll('\u03BC', '\u00B5'),
      (text) => text.replaceAll('\u03BC', 'u'),
      (text) => text.replaceAll('/', '／'),
      (text) => text.replaceAll('m', 'ｍ'),
      (text) => text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      (text) => text.replaceAll('CFU', 'cfu').replaceAll('mL', 'ml').replaceAll('kg', '㎏'),
      (text) => text.replace('≤', '不超过').replace('≥', '不低于'),
    ];
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.constantFrom('≤', '≥'),
        unit,
        fc.constantFrom(...respelled),
        (value, limit, operator, u, respell) => {
          const expected = verdict(value + u, operator + limit + u);
          expect(verdict(respell(value + u), operator + limit + u)).toBe(expected);
          expect(verdict(value + u, respell(operator + limit + u))).toBe(expected);
        },
      ),
    );
  });

  it('answers any text without breaking, and without a verdict where there is no figure', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0159.,;~-±≤<=ncmM×^10²()/ gμ检出不得') });
    fc.assert(
      fc.property(noise, noise, (value, limit) => {
        const { outcome } = judge(value, limit);
        if (outcome === 'pass' || outcome === 'fail') expect(value).toMatch(/\d|检出/);
      }),
      { numRuns: 2000 },
    );
  });
});
