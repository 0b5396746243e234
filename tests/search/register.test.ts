import { describe, expect, it } from 'vitest';
import { readerOfChinese } from '../../scripts/build/chinese.ts';
import { foldedCharacters } from '../../src/domain/search/fold.ts';
import { nameBookOf } from '../../src/domain/search/name-book.ts';
import type { SearchState } from '../../src/domain/search/state.ts';
import { otherWaysOf } from '../../src/search/name-book.ts';
import { lookThrough, type Reach } from '../../src/search/register.ts';
import { manyRecords, nameOf } from './records.ts';
import { shelfOf } from './shelf.ts';

const records = manyRecords(8000);
const shelf = shelfOf(records);
const state = (narrowed: SearchState['narrowed'] = {}): SearchState => ({
  q: '',
  sort: 'date',
  narrowed,
});

function look(words: readonly string[], reach: Reach, narrowed: SearchState['narrowed'] = {}) {
  shelf.taken.clear();
  const query = words.map((word) => [foldedCharacters(word)]);
  return lookThrough(shelf, [query], state(narrowed), reach, () => true);
}

const holding = (...words: readonly string[]) =>
  records
    .filter(({ title, shown }) =>
      words.every((word) => [title.zh, ...Object.values(shown)].some((t) => t.includes(word))),
    )
    .map(({ path }) => path);

const pathsOf = ({ hits }: Awaited<ReturnType<typeof look>>) => hits.map(({ id }) => id);

describe('a search of the register', () => {
  it('finds a number in the one leaf that holds it, however old', async () => {
    const found = await look([records[7777]?.shown.sample ?? ''], 'first');
    expect(pathsOf(found)).toEqual(['notices/n-7777/']);
    expect(found.isWhole).toBe(true);
    expect(shelf.taken.size).toBeLessThanOrEqual(2);
  });

  it.each([
    [nameOf(4321)],
    [nameOf(4321).slice(2, 5)],
    ['6543'],
    [`${nameOf(10).slice(2, 6)} 奶片`],
  ])('finds all that holds %s, and nothing else', async (typed) => {
    const words = typed.split(' ');
    expect(pathsOf(await look(words, 1000))).toEqual(holding(...words));
  });

  it('stops at the first results and says back to which day they go', async () => {
    const found = await look(['奶片'], 'first');
    expect(found.isWhole).toBe(false);
    expect(found.backTo).toBe('2022-06-30');
    expect(shelf.taken.size).toBe(2);
    const looked = records.filter(({ date }) => (date ?? '') > '2022-06-30').length;
    expect(found.hits.length).toBeGreaterThanOrEqual(looked);
  });

  it('goes on as far as it is told, over leaves in order', async () => {
    const found = await look(['奶片'], 16);
    expect([...shelf.taken]).toEqual(Array.from({ length: 16 }, (_, i) => i));
    expect(pathsOf(found)).toEqual(holding('奶片').slice(0, found.hits.length));
  });

  it('goes to the year that is chosen, and does not pretend to have counted the others', async () => {
    const found = await look(['奶片'], 16, { year: '2003' });
    const chosen = found.hits.filter(({ facets }) => facets.year?.includes('2003'));
    expect(chosen).toHaveLength(200);
    expect(found.isWhole).toBe(true);
    expect(found.isCounted).toBe(false);
  });

  it('stops when something else has been typed', async () => {
    shelf.taken.clear();
    await lookThrough(shelf, [[[[...'奶片']]]], state(), 1000, () => shelf.taken.size < 4);
    expect(shelf.taken.size).toBe(4);
  });
});

describe('names in the register that are typed otherwise', () => {
  const book = nameBookOf(records, readerOfChinese());
  const waysOf = otherWaysOf(() => Promise.resolve(book), shelf);
  const name = nameOf(6001);

  it.each([
    ['in pinyin', readerOfChinese().read(name.slice(2, 7)).join(''), name.slice(2, 7)],
    ['with a character changed', `${name.slice(0, 3)}猫${name.slice(4)}`, name],
    ['with a character left out', name.slice(0, 6) + name.slice(7), name],
  ])('are found %s', async (_, typed, meant) => {
    const { asPinyin, others } = waysOf(foldedCharacters(typed));
    const ways = [...(await Array.fromAsync(asPinyin)), ...(await Array.fromAsync(others))];
    const words = ways.flatMap((way) => way.words.map((word) => word.join('')));
    expect(words).toContain(meant);
  });

  it('are found in fewer leaves where they are said just so', async () => {
    const typed = readerOfChinese().read(name.slice(2, 7)).join('');
    shelf.taken.clear();
    const ways = waysOf(foldedCharacters(typed)).asPinyin[Symbol.asyncIterator]();
    const first = await ways.next();
    expect(first.done ? null : first.value).toMatchObject({
      manner: 'pinyin',
      words: expect.arrayContaining([[...name.slice(2, 7)]]) as unknown,
    });
    const few = shelf.taken.size;
    expect(few).toBeLessThanOrEqual(4);
    while (!(await ways.next()).done);
    expect(shelf.taken.size).toBeGreaterThan(few);
  });
});
