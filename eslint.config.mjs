// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Rules that look at one expression; they hold for TypeScript and for the scripts of `.astro` files.
 * @type {import('eslint').Linter.RulesRecord}
 */
const everywhere = {
  complexity: ['error', 20],
  curly: ['error', 'multi-line'],
  eqeqeq: 'error',
  'max-depth': ['error', 3],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 6],
  'no-console': 'error',
  // Control characters are looked for on purpose.
  'no-control-regex': 'off',
  'no-else-return': 'error',
  'no-implicit-coercion': 'error',
  'no-param-reassign': 'error',
  'no-restricted-globals': ['error', 'name', 'event', 'location'],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
};

/**
 * Rules that need to know types.
 * @type {import('eslint').Linter.RulesRecord}
 */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-condition': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/return-await': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

/**
 * No regular expression that a text from outside can keep busy: none tries exponentially or quadratically many ways.
 * @type {import('eslint').Linter.RulesRecord}
 */
const boundedExpressions = {
  'regexp/no-super-linear-backtracking': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', '.astro/', '.tongbao/', 'node_modules/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  { languageOptions: { globals: { process: 'readonly', URL: 'readonly' } }, rules: everywhere },
  { plugins: { regexp }, files: ['src/**', 'scripts/**'], rules: boundedExpressions },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: typed,
  },
  {
    files: ['tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
