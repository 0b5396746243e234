import { barcodeProblem } from '../identifiers/barcode.ts';
import { foldedCharacters } from '../search/fold.ts';
import { oneSlipAway } from '../search/slip.ts';
import { compareLot, lotOf, type Agreement, type Lot } from './lot.ts';
import type { Packet } from './packet.ts';
import { ASKED, type Asked, type Question } from './question.ts';

/** What a firm's name ends in; people leave it out. */
const LEGAL_FORM = /(股份有限公司|有限责任公司|有限公司|集团公司|公司|专业合作社|合作社)$/u;

const folded = (text: string): string => foldedCharacters(text).join('');
const nameOf = (text: string): string => {
  const name = folded(text);
  return name.replace(LEGAL_FORM, '') || name;
};

/** One character is in too many names. */
const SHORTEST = 2;

/** So many of the pairs of characters of a name in another are no accident. */
const ALIKE = 0.6;

/** Shorter names are a slip away from too many others. */
const SHORTEST_SLIP = 3;

function alikeness(typed: string, recorded: string): number {
  const characters = [...typed];
  const pairs = characters.slice(1).map((next, i) => `${characters[i]}${next}`);
  return pairs.filter((pair) => recorded.includes(pair)).length / pairs.length;
}

function compareName(typed: string, recorded: string): Agreement {
  if (recorded.includes(typed) || typed.includes(recorded)) return 'agrees';
  const isAlike =
    alikeness(typed, recorded) >= ALIKE ||
    ([...typed].length >= SHORTEST_SLIP && oneSlipAway([...typed], [[...recorded]]).length > 0);
  return isAlike ? 'partly' : 'differs';
}

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
    producer: usable(nameOf(producer)),
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
    ...(producer !== null && { producer: compareName(producer, nameOf(packet.producer)) }),
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
