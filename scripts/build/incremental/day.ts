import {
  DAY_FORMS,
  FIRST_STAND_IN,
  printedDay,
  type PrintedDay,
} from '../../../src/messages/printed-day.ts';

/** Where a page prints the day of the data: by turns the bytes before it since the last place, and the form's place in the list of forms. */
export type Places = readonly number[];

export interface FilledPage {
  readonly bytes: Buffer;
  readonly places: Places;
}

/** A stand-in is three bytes in UTF-8: these two, and one that tells the form. */
const BEGINNING = Buffer.from(String.fromCharCode(FIRST_STAND_IN)).subarray(0, 2);
const FIRST_END = Buffer.from(String.fromCharCode(FIRST_STAND_IN))[2] ?? 0;
const LENGTH = 3;

const textsOf = (day: PrintedDay): readonly Buffer[] =>
  DAY_FORMS.map((form) => Buffer.from(day[form]));

/** Fills in the day where a page leaves it open. */
export function filled(page: Buffer, day: string): FilledPage {
  const texts = textsOf(printedDay(day));
  const pieces: Buffer[] = [];
  const places: number[] = [];
  let from = 0;
  for (let at = page.indexOf(BEGINNING); at !== -1; at = page.indexOf(BEGINNING, at + 1)) {
    const form = (page[at + 2] ?? 0) - FIRST_END;
    const text = texts[form];
    if (!text) continue;
    pieces.push(page.subarray(from, at), text);
    places.push(at - from, form);
    from = at + LENGTH;
  }
  return places.length === 0
    ? { bytes: page, places }
    : { bytes: Buffer.concat([...pieces, page.subarray(from)]), places };
}

/** Puts another day in the place of one that was filled in; `null` where the page does not say what it should. */
export function refilled(page: Buffer, places: Places, from: string, to: string): Buffer | null {
  const [before, after] = [textsOf(printedDay(from)), textsOf(printedDay(to))];
  const pieces: Buffer[] = [];
  let at = 0;
  for (let i = 0; i < places.length; i += 2) {
    const [gap = 0, form = 0] = [places[i], places[i + 1]];
    const [old, fresh] = [before[form], after[form]];
    if (!old || !fresh) return null;
    const end = at + gap + old.length;
    if (!page.subarray(at + gap, end).equals(old)) return null;
    pieces.push(page.subarray(at, at + gap), fresh);
    at = end;
  }
  return Buffer.concat([...pieces, page.subarray(at)]);
}
