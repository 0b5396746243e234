import { barcodeProblem } from '../identifiers/barcode.ts';
import { compareLot, lotOf, type Agreement, type Lot } from './lot.ts';
import { compareFirm, compareName, firmName, folded } from './names.ts';
import type { Packet } from './packet.ts';
import { ASKED, type Asked, type Question } from './question.ts';

/** One character is in too many names. */
const SHORTEST = 2;

/** The thirteen digits that goods of all lengths of barcode can be written in. */
const thirteen = (digits: string): string => digits.replace(/^0+/, '').padStart(13, '0');

/** A question read once, to be held against many records; `null` where nothing is asked. */
export interface Asking {
  readonly producer: string | null;
  readonly product: string | null;
  readonly lot: Lot | null;
  readonly barcode: string | null;
}

/** What is typed and can not be asked by. */
export interface Unusable {
  readonly field: Asked;
  readonly why: 'tooShort' | 'barcodeForm' | 'barcodeCheck';
}

const digitsOf = (text: string): string => folded(text).replace(/\D/g, '');

/** What of a question can be asked by. */
export function askingOf({ producer, product, lot, barcode }: Question): Asking {
  const usable = (name: string) => ([...name].length >= SHORTEST ? name : null);
  const digits = digitsOf(barcode);
  return {
    producer: usable(firmName(producer)),
    product: usable(folded(product)),
    lot: lotOf(lot),
    barcode: digits !== '' && barcodeProblem(digits) === null ? thirteen(digits) : null,
  };
}

function whyUnusable(field: Asked, { barcode }: Question): Unusable['why'] {
  if (field !== 'barcode') return 'tooShort';
  return barcodeProblem(digitsOf(barcode)) === 'form' ? 'barcodeForm' : 'barcodeCheck';
}

export function unusable(question: Question): readonly Unusable[] {
  const asking = askingOf(question);
  return ASKED.filter((field) => question[field].trim() !== '' && asking[field] === null).map(
    (field) => ({ field, why: whyUnusable(field, question) }),
  );
}

/** How each field that is asked by goes with a record. */
export type Comparison = Readonly<Partial<Record<Asked, Agreement>>>;

function compareProduct(typed: string, { brand, product }: Packet): Agreement {
  const plain = compareName(typed, folded(product));
  return plain === 'agrees' ? plain : compareName(typed, folded((brand ?? '') + product));
}

export function compare(asking: Asking, packet: Packet): Comparison {
  const { barcode, lot, producer, product } = asking;
  return {
    ...(producer !== null && { producer: compareFirm(producer, packet.producer) }),
    ...(product !== null && { product: compareProduct(product, packet) }),
    ...(lot && { lot: compareLot(lot, packet) }),
    ...(barcode !== null && {
      barcode:
        packet.barcode === null
          ? 'unknown'
          : thirteen(packet.barcode) === barcode
            ? 'agrees'
            : 'differs',
    }),
  };
}
