/** Goods barcode (GB 12904, GS1): GTIN-8, -12, -13 or -14, the last digit a check digit. */
const FORM = /^(\d{8}|\d{12,14})$/;

/** Check digit of the digits before it: weights 3 and 1 by turns, from the right. */
export function barcodeCheckDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  }
  return String((10 - (sum % 10)) % 10);
}

/** What is wrong with a barcode: its form, or its check digit. */
export function barcodeProblem(code: string): null | 'form' | 'check' {
  if (!FORM.test(code)) return 'form';
  return code.at(-1) === barcodeCheckDigit(code.slice(0, -1)) ? null : 'check';
}
