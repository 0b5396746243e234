import { expect, test } from 'vitest';
import { filesIn, read } from './sources.ts';

/** Parts of a query, called by what `once` keeps; `rendered` notes the text that it renders; no build has a desk. */
const PARTS =
  /^(export )?(async )?(const|function) (reference|indexedNotices|indexedCases|inMemory|theOnly|bulletinsThat|rendered|desk)\b/;

const READS = /\b(getCollection|getEntry|getLiveCollection|inMemory|theOnly)\(/;

/** The statements at the top level of a file. */
const statementsOf = (file: string): readonly string[] =>
  read(file).split(/\n(?=(?:export |async |const |function ))/);

test('collections are read within `once`, so that a build knows what each page has read', () => {
  const wrong = filesIn(/^src\/queries\/.*\.ts$/).flatMap((file) =>
    statementsOf(file)
      .filter((statement) => READS.test(statement))
      .filter((statement) => !statement.includes('once(') && !PARTS.test(statement))
      .map((statement) => `${file}: ${statement.slice(0, 80)}`),
  );
  expect(wrong).toEqual([]);
});
