import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeProblem } from '../../../src/domain/identifiers/credit-code.ts';
import { barcodeProblem } from '../../../src/domain/identifiers/barcode.ts';
import { licenceProblem } from '../../../src/domain/identifiers/licence.ts';
import { describeCell, readCell } from '../../../src/domain/schema/cell.ts';
import { dictionaryEntries, dictionaryEntry } from '../../../src/domain/schema/dictionary.ts';
import type { Field } from '../../../src/domain/schema/field.ts';
import {
  ALL_TABLES,
  CAMPAIGN_TABLES,
  REFERENCE_TABLES,
  SITE_TABLES,
} from '../../../src/domain/schema/tables.ts';
import type { Table } from '../../../src/domain/schema/table.ts';
import * as vocabularies from '../../../src/domain/schema/vocabularies.ts';
import { read } from './cells.ts';

const fields = ALL_TABLES.flatMap((table) =>
  Object.entries(table.fields).map(([key, field]) => ({ table, key, field })),
);
const named = fields.map(({ table, key, field }) => [`${table.name}.${key}`, field] as const);

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** Chinese words may stand in an English text only where it quotes what is to be written. */
const isEnglish = (text: string): boolean => /[A-Za-z]/.test(text);

describe('every field', () => {
  it.each(named)('%s has an example that is a valid cell', (_, field) => {
    expect(read(field.cell, field.example)).toHaveProperty('value');
  });

  it.each(named)('%s is read by the pipeline as by its schema', (_, { cell, example }) => {
    const texts = fc.oneof(
      fc.constantFrom(example, '', '/', `${example};${example}`, '2021-02-30', '１２', '1E+05'),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (written) => {
        const ours = readCell(cell, written);
        expect('issue' in ours ? ours.issue : ours).toEqual(read(cell, written));
      }),
      { numRuns: 40 },
    );
  });

  it.each(named)('%s is documented in both languages', (_, { title, meaning, source }) => {
    expect(isChinese(title.zh)).toBe(true);
    expect(isEnglish(title.en)).toBe(true);
    expect(meaning.zh).not.toBe('');
    expect(isEnglish(meaning.en)).toBe(true);
    expect(source).not.toBe('');
  });

  it('refers to a table and a field that exist', () => {
    const wrong = fields
      .filter(({ field: { refersTo } }) => {
        const target = ALL_TABLES.find((table) => table.name === refersTo?.table);
        return refersTo && !target?.fields[refersTo.field];
      })
      .map(({ table, key }) => `${table.name}.${key}`);
    expect(wrong).toEqual([]);
  });

  it('that refers to another has a cell that the other could hold', () => {
    const targetOf = ({ refersTo }: Field) =>
      ALL_TABLES.find((table) => table.name === refersTo?.table)?.fields[refersTo?.field ?? ''];
    const wrong = fields.flatMap(({ table, key, field }) => {
      const target = targetOf(field);
      const { value } = read(field.cell, field.example) as { value: unknown };
      return (Array.isArray(value) ? value : [value])
        .filter((part) => target && part !== null && !('value' in read(target.cell, String(part))))
        .map((part) => `${table.name}.${key}: ${String(part)}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['creditCode', creditCodeProblem],
    ['licence', licenceProblem],
    ['barcode', barcodeProblem],
  ] as const)('%s has an example that passes the check of its digits', (name, problem) => {
    const examples = fields
      .filter(({ key, table }) => key === name && table.name !== 'code-allow-list')
      .map(({ field }) => field.example);
    expect(examples).not.toEqual([]);
    expect(examples.map(problem)).toEqual(examples.map(() => null));
  });

  it('of an allowed credit code has an example that needs to be allowed', () => {
    const { creditCode } = REFERENCE_TABLES.codeAllowList.fields;
    expect(creditCodeProblem(creditCode.example)).toBe('check');
  });
});

describe('every table', () => {
  it.each(ALL_TABLES.map((table) => [table.name, table] as const))(
    '%s has columns told apart by title, and a key among them',
    (_, { fields: own, key, meaning, title }) => {
      const titles = Object.values(own).map((field) => field.title.zh);
      expect(titles).toEqual([...new Set(titles)]);
      expect(titles.every((text) => text === text.trim())).toBe(true);
      expect(Object.keys(own)).toEqual(expect.arrayContaining([...key]));
      expect([title.zh, meaning.zh].every(isChinese)).toBe(true);
      expect([title.en, meaning.en].every(isEnglish)).toBe(true);
    },
  );

  it('has a name and a title of its own', () => {
    const names = ALL_TABLES.map(({ name }) => name);
    const titles = ALL_TABLES.map(({ title }) => title.zh);
    expect(names).toEqual([...new Set(names)]);
    expect(titles).toEqual([...new Set(titles)]);
  });

  it('lies where it is registered', () => {
    const place = (tables: object) =>
      new Set(Object.values(tables as Record<string, Table>).map((table) => table.place));
    expect(place(REFERENCE_TABLES)).toEqual(new Set(['reference']));
    expect(place(SITE_TABLES)).toEqual(new Set(['site']));
    expect(place(CAMPAIGN_TABLES)).toEqual(new Set(['campaign']));
    expect(ALL_TABLES).toHaveLength(
      [REFERENCE_TABLES, SITE_TABLES, CAMPAIGN_TABLES].flatMap((tables) => Object.keys(tables))
        .length,
    );
  });

  it('reads a row of its examples', () => {
    for (const { fields: own, row } of ALL_TABLES) {
      const cells = Object.fromEntries(
        Object.entries(own).map(([key, field]) => [key, field.example]),
      );
      expect(Object.keys(row.parse(cells))).toEqual(Object.keys(own));
    }
  });
});

it('persons, phones, grades and remarks are internal', () => {
  const internal = fields.filter(({ field }) => field.visibility === 'internal');
  expect(internal.map(({ table, key }) => `${table.name}.${key}`)).toEqual(
    expect.arrayContaining([
      'corrections.by',
      'credit.gradeAfter',
      'events.internalNote',
      'firms.contact',
      'firms.grade',
      'firms.phone',
      'measures.responsible',
      'notices.approver',
      'notices.signer',
      'samples.note',
      'visits.inspectors',
    ]),
  );
  const open = fields.filter(
    ({ field: { title, visibility } }) =>
      visibility === 'public' && /(人|员|电话|备注|等级)$/.test(title.zh),
  );
  expect(open.map(({ table, key }) => `${table.name}.${key}`)).toEqual([]);
});

describe('every vocabulary', () => {
  it.each(Object.entries(vocabularies))(
    '%s has words told apart in both languages',
    (_, vocabulary) => {
      const words = Object.values(vocabulary);
      for (const language of ['zh', 'en'] as const) {
        const texts = words.map((word) => word[language]);
        expect(texts).toEqual([...new Set(texts)]);
        expect(texts).not.toContain('');
      }
    },
  );
});

describe('the dictionary', () => {
  const entries = dictionaryEntries();

  it('has every table and every field, in their order', () => {
    expect(entries.map(({ id }) => id)).toEqual(ALL_TABLES.map(({ name }) => name));
    expect(entries.map((entry) => entry.fields.map(({ key }) => key))).toEqual(
      ALL_TABLES.map((table) => Object.keys(table.fields)),
    );
  });

  it('is of its own shape, and nothing of it is lost there', () => {
    for (const entry of entries) expect(dictionaryEntry.parse(entry)).toEqual(entry);
  });

  it('says of each field what its cell holds', () => {
    const told = entries.flatMap((entry) => entry.fields);
    fields.forEach(({ field }, i) => {
      const { form, presence } = describeCell(field.cell);
      const { kind, list, allowed, presence: said, title, visibility } = told[i]!;
      expect({ kind, list, allowed, said, title, visibility }).toEqual({
        kind: form.kind,
        list: form.list ?? false,
        allowed: form.allowed,
        said: presence,
        title: field.title,
        visibility: field.visibility,
      });
    });
  });

  it('names keys by the headers of their columns', () => {
    expect(entries.find(({ id }) => id === 'events')?.key).toEqual(['案件编号', '日期', '事项']);
  });
});
