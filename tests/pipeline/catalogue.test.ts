import { globSync, readdirSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { CODES, isCode } from '../../src/pipeline/problems/catalogue.ts';
import { FAMILIES } from '../../src/pipeline/problems/families.ts';
import { helpFile } from '../../src/pipeline/problems/help-file.ts';
import { helpIndex, helpPage, problemHelp } from '../../src/pipeline/problems/help.ts';
import { exampleOf } from './help-example.ts';

const HAN = /\p{Script=Han}/u;

describe('the catalogue', () => {
  it('knows every rule that the cells of a schema can break', () => {
    const sources = globSync('src/domain/schema/**/*.ts').concat('src/domain/date.ts');
    const rules = sources.flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(
          /(?:rule: |error: |\/, )'([a-z]+-[a-z-]+)'|: '(cell-[a-z-]+)'/g,
        ),
        (match) => match[1] ?? match[2] ?? '',
      ),
    );
    expect(new Set(rules).size).toBeGreaterThan(15);
    expect(rules.filter((rule) => !isCode(rule))).toEqual([]);
  });

  it.each(problemHelp())('tells $code in both languages, filled with its example', (help) => {
    const { title, zh, en } = help;
    for (const part of [title.zh, zh.message, zh.fix]) expect(part).toMatch(HAN);
    for (const part of [title.en, en.message, en.fix]) {
      expect(part).toMatch(/^\S.*[\w.?:”"’)，/]$/s);
    }
    expect(zh.message).toMatch(/[。？]$/);
    expect(zh.fix).toMatch(/[。？]$/);
    expect(JSON.stringify(help)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('names rules by lower-case words and hyphens', () => {
    expect(CODES.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code))).toEqual([]);
  });
});

const RENEW = 'after a change: npx vitest run tests/pipeline/catalogue.test.ts -u';

const formatted = (page: string): Promise<string> =>
  format(page, { parser: 'markdown', printWidth: 100 });

describe('the help', () => {
  it(`lists every code (${RENEW})`, async () => {
    await expect(await formatted(helpIndex())).toMatchFileSnapshot('../../docs/problems.md');
  });

  it.each(CODES)(`has a page on %s, with the example of its fixture (${RENEW})`, async (code) => {
    const page = await formatted(helpPage(code, await exampleOf(code)));
    await expect(page).toMatchFileSnapshot(`../../${helpFile(code)}`);
  });

  it('has no page on anything else', () => {
    const pages = readdirSync('docs/problems').map((name) => name.replace('.md', ''));
    expect(pages.toSorted()).toEqual(CODES.toSorted());
  });

  it('has each code in one family', () => {
    expect(FAMILIES.flatMap(({ codes }) => codes)).toEqual(CODES);
  });
});
