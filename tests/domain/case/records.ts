import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { deadlines as table } from '../../../src/domain/schema/tables/rules.ts';
import type {
  Case,
  CaseEvent,
  Deadline,
  Item,
  Measure,
  Penalty,
} from '../../../src/domain/schema/tables.ts';
import { aMeasure } from '../publication/cases.ts';

const rowOf = (cells: Record<string, string>): Deadline =>
  table.row.parse(
    Object.fromEntries(
      Object.entries(table.fields).map(([key, field]) => [key, cells[field.title.zh]]),
    ),
  );

/** The project's own table of deadlines, read by its schema. */
export const deadlines: readonly Deadline[] = Papa.parse<Record<string, string>>(
  readFileSync('data/reference/deadlines.csv', 'utf8').replace(/^\uFEFF/, ''),
  { header: true, skipEmptyLines: true },
).data.map(rowOf);

export const aCase = (given: Partial<Case> = {}): Case => ({
  id: 'aj-001',
  firm: 'f-0001',
  source: 'sampling',
  samples: ['XC21150100001'],
  category: 'dairy',
  owner: '150100',
  discipline: 'orderedToRectify',
  reason: '首次发现',
  ...given,
});

export const event = (
  date: string,
  type: CaseEvent['type'],
  given: Partial<CaseEvent> = {},
): CaseEvent => ({
  case: 'aj-001',
  date,
  type,
  level: null,
  until: null,
  note: null,
  internalNote: null,
  ...given,
});

export const measure = (due: string, given: Partial<Measure> = {}): Measure =>
  aMeasure(1, due, { id: 'cs-001', case: 'aj-001', ...given });

export const penalty = (decidedOn: string): Penalty => ({
  decision: '示市监处罚〔2022〕1号',
  case: 'aj-001',
  violation: '生产不符合食品安全标准的食品',
  penalty: '罚款',
  fine: 50_000,
  authority: '示例市市场监督管理局',
  decidedOn,
  publicUntil: '2025-03-10',
});

export const item = (id: string, microbial: Item['microbial']): Item => ({
  id,
  name: id === 'coliforms' ? '大肠菌群' : '苯甲酸',
  nameEn: id === 'coliforms' ? 'Coliforms' : 'Benzoic acid',
  problemClass: microbial === 'yes' ? 'microbial' : 'additive',
  microbial,
});
