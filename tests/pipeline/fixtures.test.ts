import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/pipeline/problems/catalogue.ts';
import type { Loaded } from '../../src/pipeline/load.ts';
import { text } from '../../src/pipeline/report/text.ts';
import { DEFECTS, filesOf } from './defects/all.ts';
import { BASE, loadFixture, PROBLEMS } from './overlay.ts';

const fixtures = readdirSync(PROBLEMS).toSorted();
const loads = new Map<string, Promise<Loaded>>();

/** Each fixture is read once, by the test that first asks for it. */
function load(name: string): Promise<Loaded> {
  const loaded = loads.get(name) ?? loadFixture(join(PROBLEMS, name));
  loads.set(name, loaded);
  return loaded;
}

describe('the base that every fixture is laid over', () => {
  it('is without problems, and frozen', async () => {
    const { dataset, report } = await loadFixture(BASE);
    expect(text(report, 'zh')).toMatch(/^没有发现问题：读了 \d+ 个文件、\d+ 行数据。\n$/);
    expect(dataset?.campaigns.map(({ id }) => id)).toEqual(['2021-sample']);
    expect(dataset?.firms).toHaveLength(4);
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(dataset?.campaigns[0]?.samples[0])).toBe(true);
    expect(Object.isFrozen(dataset?.campaigns[0]?.settings.window)).toBe(true);
  });
});

describe('a fixture is one defect and its report', () => {
  it.each(Object.keys(DEFECTS))(
    '%s is made of the base as it is now (else: node tests/pipeline/make-fixtures.ts)',
    (name) => {
      const fixture = join(PROBLEMS, name);
      const there = readdirSync(fixture, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(fixture, join(entry.parentPath, entry.name)));
      const made = filesOf(name);
      expect(there.toSorted()).toEqual([...made.keys(), 'expected.txt'].toSorted());
      for (const [file, content] of made) {
        expect(readFileSync(join(fixture, file)).equals(Buffer.from(content))).toBe(true);
      }
    },
  );

  it.each(fixtures)('%s', async (name) => {
    const expected = readFileSync(join(PROBLEMS, name, 'expected.txt'), 'utf8');
    const { dataset, report } = await load(name);
    expect(text(report, 'zh')).toBe(expected);
    expect(report.problems).toHaveLength(1);
    expect(dataset === null).toBe(report.counts.errors === 1);
    expect(`${text(report, 'zh')}${text(report, 'en')}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('and every rule of the catalogue has one', async () => {
    const reports = await Promise.all(fixtures.map(load));
    const shown = new Set(reports.flatMap(({ report }) => report.problems.map(({ rule }) => rule)));
    expect(CODES.filter((code) => !shown.has(code))).toEqual([]);
  });
});
