import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { appearanceOf } from '../../src/domain/identifiers/appearance.ts';
import { barcodeCheckDigit, barcodeProblem } from '../../src/domain/identifiers/barcode.ts';
import {
  creditCodeCheckCharacter,
  creditCodeProblem,
  isIndividualCode,
} from '../../src/domain/identifiers/credit-code.ts';
import {
  licenceCheckDigit,
  licenceClass,
  licenceCounty,
  licenceProblem,
} from '../../src/domain/identifiers/licence.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const first17 = fc
  .tuple(
    digits(8),
    fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
      minLength: 9,
      maxLength: 9,
    }),
  )
  .map((parts) => parts.join(''));

describe('unified social credit code', () => {
  it('accepts a published code', () => {
    expect(creditCodeProblem('91110000600037341L')).toBeNull();
    expect(creditCodeCheckCharacter('91110000600037341')).toBe('L');
  });

  it.each([
    ['91110000600037341M', 'check'],
    ['91110000600037314L', 'check'],
    ['91110000600037341', 'form'],
    ['91110000600037341l', 'form'],
    ['9111000060003734IL', 'form'],
    ['91 110000600037341L', 'form'],
    ['911100A0600037341L', 'form'],
    ['', 'form'],
  ])('finds what is wrong with %s', (code, problem) => {
    expect(creditCodeProblem(code)).toBe(problem);
  });

  it('agrees with an independent implementation', () => {
    fc.assert(
      fc.property(first17, fc.constantFrom(...'123456789ABCDEFGHJKLMNPQRTUWXY'), (code, check) => {
        const independent = stdnum['CN']?.['uscc']?.validate(code + check);
        expect(creditCodeProblem(code + check) === null).toBe(independent?.isValid);
      }),
    );
  });

  it('finds any one wrong character', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...'0123456789'), (code, at, other) => {
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        if (wrong === code) return;
        expect(creditCodeProblem(wrong + creditCodeCheckCharacter(code))).toBe('check');
      }),
    );
  });

  it('knows individual businesses', () => {
    expect(isIndividualCode('92150102MA0N000000')).toBe(true);
    expect(isIndividualCode('91110000600037341L')).toBe(false);
  });
});

describe('food production licence', () => {
  const licence = (first13: string) => `SC${first13}${licenceCheckDigit(first13)}`;

  it('computes a known check digit', () => {
    expect(licenceCheckDigit('1530825001410')).toBe('9');
  });

  it('reads its parts', () => {
    const code = licence('1051501020001');
    expect(licenceProblem(code)).toBeNull();
    expect(licenceClass(code)).toBe('05');
    expect(licenceCounty(code)).toBe('150102');
  });

  it.each([
    ['SC1051501020001', 'form'],
    ['QS10515010200017', 'form'],
    ['sc10515010200017', 'form'],
    [licence('3051501020001'), 'type'],
    [licence('1001501020001'), 'type'],
    [licence('1321501020001'), 'type'],
    [licence('2041501020001'), 'type'],
    [licence('2031501020001'), null],
    [licence('1311501020001'), null],
    [licence('1011501020001'), null],
  ])('%s: %s', (code, problem) => {
    expect(licenceProblem(code)).toBe(problem);
  });

  it('finds any one wrong digit after the class', () => {
    fc.assert(
      fc.property(digits(10), fc.nat(9), digits(1), (rest, at, other) => {
        const wrong = rest.slice(0, at) + other + rest.slice(at + 1);
        if (wrong === rest) return;
        const check = licenceCheckDigit(`105${rest}`);
        expect(licenceProblem(`SC105${wrong}${check}`)).toBe('check');
      }),
    );
  });

  it('gives check digits that satisfy the standard’s test', () => {
    fc.assert(
      fc.property(digits(13), (number) => {
        const p = Array.from(number, Number).reduce(
          (product, digit) => (((product + digit) % 10 || 10) * 2) % 11,
          10,
        );
        expect((p + Number(licenceCheckDigit(number))) % 10).toBe(1);
      }),
    );
  });
});

describe('barcode', () => {
  it.each([
    ['6901234567892', null],
    ['96385074', null],
    ['036000291452', null],
    ['6901234567893', 'check'],
    ['690123456789', 'check'],
    ['69012345678', 'form'],
    ['690123456789X', 'form'],
  ])('%s: %s', (code, problem) => {
    expect(barcodeProblem(code)).toBe(problem);
  });

  it('finds any one wrong digit', () => {
    fc.assert(
      fc.property(digits(12), fc.nat(11), digits(1), (number, at, other) => {
        const wrong = number.slice(0, at) + other + number.slice(at + 1);
        if (wrong === number) return;
        expect(barcodeProblem(wrong + barcodeCheckDigit(number))).toBe('check');
      }),
    );
  });
});

describe('appearance of a name', () => {
  it.each([
    ['another script', '示例A乳业', ['示例\u0410乳业', '示例\u0391乳业']],
    ['full-width forms', '示例A（2）厂', ['示例Ａ(２)厂']],
    ['letters and figures', '示例O1', ['示例0l', '示例〇I']],
    ['kana and Han characters', '示例工口一二', ['示例エロー二', '示例工口一ニ']],
    ['a stroke more or less', '示例未曰己', ['示例末日已', '示例未日巳']],
  ])('is the same of %s', (_, name, others) => {
    expect(others.map(appearanceOf)).toEqual(others.map(() => appearanceOf(name)));
  });

  it.each([
    ['示例乳业有限公司', '示例奶业有限公司'],
    ['示例一厂', '示例二厂'],
    ['示例A厂', '示例B厂'],
    ['示例土产店', '示例特产店'],
  ])('%s is told from %s', (name, other) => {
    expect(appearanceOf(name)).not.toBe(appearanceOf(other));
  });
});
