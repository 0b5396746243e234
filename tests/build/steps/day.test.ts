import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filled, refilled } from '../../../scripts/build/incremental/day.ts';
import { DAY_FORMS, printedDay, STAND_INS } from '../../../src/messages/printed-day.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What stands between the days of a page; Arabic ligatures begin with the same bytes as a stand-in. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('<p>', '年', 'é', '2', '-', '\uFDF2', '\uFDC7'),
    maxLength: 9,
  }),
  fc.string(),
);

/** A page as pieces: texts, and forms of the day between them. */
const page = fc.array(fc.tuple(text, fc.constantFrom(...DAY_FORMS)), { maxLength: 12 });

type Pieces = readonly (readonly [string, (typeof DAY_FORMS)[number]])[];

const open = (pieces: Pieces): Buffer<ArrayBuffer> =>
  Buffer.from(pieces.map(([before, form]) => before + STAND_INS[form]).join(''));

const written = (pieces: Pieces, of: string): string =>
  pieces.map(([before, form]) => before + printedDay(of)[form]).join('');

test('a page says the day wherever it was left open, and nothing else is touched', () => {
  fc.assert(
    fc.property(page, day, (pieces, of) => {
      expect(filled(open(pieces), of).bytes.toString()).toBe(
        Buffer.from(written(pieces, of)).toString(),
      );
    }),
  );
});

test('a page of one day becomes that of another, and that of a third', () => {
  fc.assert(
    fc.property(page, day, day, day, (pieces, first, second, third) => {
      const { bytes, places } = filled(open(pieces), first);
      const next = refilled(bytes, places, first, second);
      expect(next).toEqual(filled(open(pieces), second).bytes);
      expect(next && refilled(next, places, second, third)).toEqual(
        filled(open(pieces), third).bytes,
      );
    }),
  );
});

test('a page that does not say the day where it should is not touched', () => {
  const { bytes, places } = filled(Buffer.from(`a${STAND_INS.zh}b`), '2022-06-30');
  expect(refilled(bytes, places, '2022-06-29', '2022-07-01')).toBeNull();
  expect(refilled(bytes.subarray(0, 5), places, '2022-06-30', '2022-07-01')).toBeNull();
  expect(refilled(bytes, [1, DAY_FORMS.length], '2022-06-30', '2022-07-01')).toBeNull();
});
