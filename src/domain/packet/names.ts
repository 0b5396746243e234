import { foldedCharacters } from '../search/fold.ts';
import { oneSlipAway } from '../search/slip.ts';
import type { Agreement } from './lot.ts';

/** What a firm's name ends in; people leave it out. */
const LEGAL_FORM = /(股份有限公司|有限责任公司|有限公司|集团公司|公司|专业合作社|合作社)$/u;

export const folded = (text: string): string => foldedCharacters(text).join('');

/** The name of a firm as it is compared. */
export function firmName(text: string): string {
  const name = folded(text);
  return name.replace(LEGAL_FORM, '') || name;
}

/** So many of the pairs of characters of a name in another are no accident. */
const ALIKE = 0.6;

/** Shorter names are a slip away from too many others. */
const SHORTEST_SLIP = 3;

function alikeness(typed: string, recorded: string): number {
  const characters = [...typed];
  const pairs = characters.slice(1).map((next, i) => `${characters[i]}${next}`);
  return pairs.filter((pair) => recorded.includes(pair)).length / pairs.length;
}

/** Holds a name against one on record, both as they are compared. */
export function compareName(typed: string, recorded: string): Agreement {
  if (recorded.includes(typed) || typed.includes(recorded)) return 'agrees';
  const isAlike =
    alikeness(typed, recorded) >= ALIKE ||
    ([...typed].length >= SHORTEST_SLIP && oneSlipAway([...typed], [[...recorded]]).length > 0);
  return isAlike ? 'partly' : 'differs';
}

/** Stands for one character of a name that is not published whole. */
const HIDDEN = '＊';

/** Whether a text may stand at a place of a name of which parts are hidden. */
const fitsAt = (text: readonly string[], name: readonly string[], at: number): boolean =>
  text.every((character, i) => name[at + i] === HIDDEN || name[at + i] === character);

/** Holds a name against one of which parts are hidden: those never rule anything out, nor prove it. */
function compareHidden(typed: string, recorded: string): Agreement {
  const [text, name] = [[...typed], [...recorded]];
  if (name.every((character) => character === HIDDEN)) return 'unknown';
  if (text.length === name.length && fitsAt(text, name, 0)) return 'partly';
  return name.some((_, at) => fitsAt(text, name, at)) ? 'unknown' : 'differs';
}

/** Holds the name of a firm against the one on record; `typed` is as it is compared. */
export const compareFirm = (typed: string, recorded: string): Agreement =>
  recorded.includes(HIDDEN)
    ? compareHidden(typed, recorded)
    : compareName(typed, firmName(recorded));
