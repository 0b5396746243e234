import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { inBothLanguages, pageTypes } from './page-types.ts';

const folder = inject('siteFolder');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of style that the compiler decides.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Chinese titles are short in letters and long in meaning; the limit is made for Latin script.
    'long-title': 'off',
    // Telephone numbers such as 12315 are short numbers without breaks.
    'tel-non-breaking': 'off',
    // Safari forgets that a list without bullets is a list; `role="list"` tells it.
    'no-redundant-role': 'off',
    // A table that scrolls sideways is a region with a name, so that the keyboard reaches it.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The address of the site decides what integrity there can be.
    'require-sri': 'off',
  },
});

const fileOf = (path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

test.each(inBothLanguages(pageTypes(folder)))('%s is valid HTML', async (path) => {
  const report = await validator.validateFile(fileOf(path));
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
