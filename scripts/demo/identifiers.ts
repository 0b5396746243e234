import { barcodeCheckDigit } from '../../src/domain/identifiers/barcode.ts';
import { creditCodeCheckCharacter } from '../../src/domain/identifiers/credit-code.ts';
import { licenceCheckDigit } from '../../src/domain/identifiers/licence.ts';
import type { Firm } from '../../src/domain/schema/tables.ts';

/**
 * Codes with right check digits, from ranges that no authority has given out. Each is made of a running
 * number, so that none occurs twice.
 */
const BASE_31 = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11714: check character of the eight characters of an organisation code. */
function organisationCheck(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const value = (c: string) => Number.parseInt(c, 36);
  const sum = weights.reduce((total, weight, i) => total + weight * value(first8[i] ?? '0'), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

const inBase31 = (n: number, length: number): string =>
  Array.from({ length }, (_, i) => BASE_31[Math.floor(n / 31 ** (length - 1 - i)) % 31]).join('');

const REGISTERED_AS: Readonly<Record<Firm['kind'], string>> = {
  enterprise: '91',
  individual: '92',
  workshop: '92',
  cooperative: '93',
};

/** Organisation codes are at present given out up to MAE…; MAY… is far ahead of them. */
export function creditCode(kind: Firm['kind'], region: string, n: number): string {
  const organisation = `MAY${inBase31(n, 5)}`;
  const first17 = `${REGISTERED_AS[kind]}${region}${organisation}${organisationCheck(organisation)}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
}

/** The first county of each league or city, and serial numbers so high that no county has got to them. */
const FIRST_LICENCE = 29_001;

/** County and serial have six digits. */
const PLACES_OF_A_CLASS = 1_000_000;

/** Classes of the firms that come after: their main product is another food. No category of the campaigns has one of them. */
const OTHER_CLASSES = ['31', '30', '29', '28'];

/** The running number fills county and serial, so that no two licences of a class in a league are the same. */
export function licence(licenceClass: string, region: string, n: number): string {
  const number = FIRST_LICENCE + n;
  const used = Math.floor(number / PLACES_OF_A_CLASS);
  const mainClass = used === 0 ? licenceClass : OTHER_CLASSES[used - 1];
  if (mainClass === undefined) {
    throw new RangeError('There are not enough licence numbers for so many firms');
  }
  const place = String(number % PLACES_OF_A_CLASS).padStart(6, '0');
  const first13 = `1${mainClass}${region.slice(0, 4)}${place}`;
  return `SC${first13}${licenceCheckDigit(first13)}`;
}

/** 690-0… is a prefix without an owner. */
export function barcode(n: number): string {
  const first12 = `6900${String(n).padStart(8, '0')}`;
  return `${first12}${barcodeCheckDigit(first12)}`;
}
