/**
 * Food production licence: `SC` and 14 digits (食品生产许可管理办法). Of these, 1 says food or additive,
 * 2 the class of the firm's main product, 6 the county at issue (GB/T 2260), 4 the serial number,
 * 1 is a check digit.
 */
const FORM = /^SC\d{14}$/;

/** Highest class by kind: 1 food (01 cereals … 31 other foods), 2 additives (01–03). */
const CLASSES: Readonly<Record<string, number>> = { 1: 31, 2: 3 };

/** Check digit by ISO 7064 MOD 11,10. */
export function licenceCheckDigit(first13: string): string {
  const product = Array.from(first13, Number).reduce(
    (p, digit) => (((p + digit) % 10 || 10) * 2) % 11,
    10,
  );
  return String((11 - product) % 10);
}

/** Class of the firm's main product, two digits: `05` dairy. It is not the category of a campaign. */
export const licenceClass = (licence: string): string => licence.slice(3, 5);

/** County of the firm when the licence was issued, six digits. */
export const licenceCounty = (licence: string): string => licence.slice(5, 11);

/** What is wrong with a licence number: its form, a kind or class that does not exist, or its check digit. */
export function licenceProblem(licence: string): null | 'form' | 'type' | 'check' {
  if (!FORM.test(licence)) return 'form';
  const kind = Number(licenceClass(licence));
  if (kind < 1 || kind > (CLASSES[licence[2] ?? ''] ?? 0)) return 'type';
  return licence[15] === licenceCheckDigit(licence.slice(2, 15)) ? null : 'check';
}
