import { askingOf, compare, type Asking, type Comparison } from './compare.ts';
import type { Packet } from './packet.ts';
import type { Asked, Question } from './question.ts';

/** A record that may be of the packet, and how it goes with each thing asked. */
export interface Match {
  readonly packet: Packet;
  readonly comparison: Comparison;
}

export type Verdict = 'published' | 'notAmong' | 'unsure';

/** Why nothing certain can be said. */
export type Reason =
  /** Neither the producer nor the barcode is known. */
  | 'noMaker'
  /** Neither a batch nor a date is known. */
  | 'noLot'
  /** The record has no batch, printed date or barcode to hold against the packet. */
  | 'notRecorded'
  /** Something is only partly the same, or the product is called otherwise. */
  | 'compare';

/** What can be said of a packet. */
export interface Answer {
  readonly verdict: Verdict;
  /** Why not more; empty unless unsure. */
  readonly reasons: readonly Reason[];
  /** The records that may be of the packet, the likeliest first; none where it is not among them. */
  readonly matches: readonly Match[];
}

/** What rules a record out. A product may be called many things, so its name alone does not. */
const DECISIVE = ['producer', 'lot', 'barcode'] as const satisfies readonly Asked[];

const isPossible = ({ comparison }: Match): boolean =>
  DECISIVE.every((field) => comparison[field] !== 'differs');

/** The batch is the same, and so is either the barcode or both producer and product. */
const isCertain = ({ comparison: { barcode, lot, producer, product } }: Match): boolean => {
  const others = [producer, product, barcode].filter((agreement) => agreement !== undefined);
  const isSameGoods = barcode === 'agrees' || (producer === 'agrees' && product === 'agrees');
  return lot === 'agrees' && isSameGoods && !others.includes('differs');
};

const WORTH = { agrees: 3, partly: 2, unknown: 1, differs: 0 } as const;
const worthOf = ({ comparison }: Match): number =>
  Object.values(comparison).reduce((sum, agreement) => sum + WORTH[agreement], 0);

function reasonsOf(asking: Asking, matches: readonly Match[]): readonly Reason[] {
  const has = (kinds: readonly string[]) =>
    matches.some(({ comparison }) => Object.values(comparison).some((a) => kinds.includes(a)));
  const isMakerKnown = asking.producer !== null || asking.barcode !== null;
  const reasons: (Reason | false)[] = [
    !isMakerKnown && 'noMaker',
    asking.lot === null && 'noLot',
    isMakerKnown && asking.lot !== null && has(['unknown']) && 'notRecorded',
    isMakerKnown && asking.lot !== null && !has(['unknown']) && 'compare',
  ];
  return reasons.filter((reason) => reason !== false);
}

/**
 * What can honestly be said of a packet by the published records. Not among them: every record is of another
 * producer, batch, date or barcode. `null` where nothing is asked that can be asked by.
 */
export function answer(question: Question, packets: readonly Packet[]): Answer | null {
  const asking = askingOf(question);
  if (Object.values(asking).every((asked) => asked === null)) return null;
  const matches = packets
    .map((packet) => ({ packet, comparison: compare(asking, packet) }))
    .filter(isPossible);
  if (matches.length === 0) return { verdict: 'notAmong', reasons: [], matches };
  const certain = matches.filter(isCertain);
  if (certain.length > 0) return { verdict: 'published', reasons: [], matches: certain };
  return {
    verdict: 'unsure',
    reasons: reasonsOf(asking, matches),
    matches: matches.toSorted((a, b) => worthOf(b) - worthOf(a)),
  };
}
