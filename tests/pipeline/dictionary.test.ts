import { format } from 'prettier';
import { expect, test } from 'vitest';
import { dictionaryPage } from '../../src/pipeline/dictionary-page.ts';

test('data/README.md is what the schemas say (after a change: npx vitest run tests/pipeline/dictionary.test.ts -u)', async () => {
  const page = await format(dictionaryPage(), { parser: 'markdown', printWidth: 100 });
  await expect(page).toMatchFileSnapshot('../../data/README.md');
});
