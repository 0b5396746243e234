import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partIn, viewOf, type Parts } from '../../src/queries/view.ts';

const answer = {
  asOf: '2022-06-30',
  site: { title: { zh: '题', en: 'title' } },
  firms: { list: [{ id: 'f-1' }], byId: new Map([['f-1', { id: 'f-1', name: '示例' }]]) },
  explained: new Map<string, { readonly note?: string }>([['lead', {}]]),
};

/** Numbers parts by their paths, with `/`. */
function following() {
  const paths = ['a'];
  const read = new Set<string>();
  const parts: Parts = {
    partOf: (whole, name) => paths.push(`${paths[whole]}/${name}`) - 1,
    read: (part) => read.add(paths[part] ?? ''),
  };
  return { parts, read };
}

/** What of the answer a reader reads. */
function readBy(reader: (view: typeof answer) => unknown): string[] {
  const { parts, read } = following();
  reader(viewOf(answer, 0, parts));
  return [...read];
}

test.each<[string, (view: typeof answer) => unknown, readonly string[]]>([
  ['a value', ({ asOf }) => asOf, ['a/asOf']],
  ['a property of a property', ({ site }) => site.title.zh, ['a/site/title/zh']],
  ['nothing, by taking a record apart', ({ site: { title } }) => title, []],
  ['a list, whole', ({ firms }) => firms.list.length, ['a/firms/list']],
  ['one entry of a map', ({ firms }) => firms.byId.get('f-1')?.name, ['a/firms/byId/f-1/name']],
  ['that there is no such entry', ({ firms }) => firms.byId.get('f-2'), ['a/firms/byId/f-2']],
  ['whether there is an entry', ({ firms }) => firms.byId.has('f-1'), ['a/firms/byId/f-1']],
  ['all of a map by walking it', ({ firms }) => [...firms.byId], ['a/firms/byId']],
  ['how many entries a map has', ({ firms }) => firms.byId.size, ['a/firms/byId']],
  [
    'all of a record by walking it',
    ({ site }) => ({ ...site.title }).zh,
    ['a/site/title', 'a/site/title/zh', 'a/site/title/en'],
  ],
  [
    'a property that is not there',
    ({ explained }) => explained.get('lead')?.note,
    ['a/explained/lead/note'],
  ],
])('reads %s', (_, read, parts) => {
  expect(readBy(read).toSorted()).toEqual([...parts].toSorted());
});

test('a view tells what its answer tells', () => {
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('record')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    record: fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  }));
  fc.assert(
    fc.property(tree.record, (value) => {
      expect(JSON.stringify(viewOf(value, 0, following().parts))).toBe(JSON.stringify(value));
    }),
  );
});

test('a part is found again by its names', () => {
  const found = (...path: string[]) => path.reduce<unknown>(partIn, answer);
  expect(found('firms', 'byId', 'f-1', 'name')).toBe('示例');
  expect(found('firms', 'byId', 'f-2', 'name')).toBeUndefined();
  expect(found('toString')).toBeUndefined();
});

test('what can not be followed is refused', () => {
  expect(() => viewOf({ f: () => 1 }, 0, following().parts).f()).toThrow(
    'function reads can not be noted: f',
  );
});
