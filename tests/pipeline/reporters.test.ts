import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/pipeline/report/github.ts';
import { json } from '../../src/pipeline/report/json.ts';
import { text } from '../../src/pipeline/report/text.ts';
import { reportOf } from '../../src/pipeline/problems/report.ts';
import { atLine, problem, wholeFile } from '../../src/pipeline/problems/problem.ts';
import { BASE, loadFixture, PROBLEMS } from './overlay.ts';

const { report } = await loadFixture(join(PROBLEMS, 'cell-quoted-newline'));

describe('the report', () => {
  it('as text in English', () => {
    expect(text(report, 'en')).toMatchInlineSnapshot(`
      "data/campaigns/2021-sample/measures.csv  1 problem
        line 5 (row 4 in Excel)
          G4 完成时限  error cell-date-style
            Dates are written year-month-day; this one is “2022/2/28”.
            Fix: Write 2022-02-28. Excel changes dates by itself, so format the column as Text first.
            Help: docs/problems/cell-date-style.md

      Errors: 1, warnings: 0, files concerned: 1. Publication waits until all errors are mended.
      "
    `);
  });

  it('tells blank cells of a row together, where they have one remedy', () => {
    const blank = (cell: string, column: string, character: number) =>
      problem(
        'cell-blank',
        { ...atLine('a.csv', 2), cell, column, character },
        { suggestion: '' },
        '',
      );
    const report = reportOf([blank('B2', '甲', 1), blank('C2', '乙', 2)], 1, 1);
    expect(text(report, 'zh').split('\n').slice(0, 6)).toEqual([
      'a.csv  2 个问题',
      '  第 2 行',
      '    B2 甲、C2 乙  错误 cell-blank',
      '      这 2 格必须填写，现在空着。',
      '      改法：对照原件补填。',
      '      说明：docs/problems/cell-blank.md',
    ]);
  });

  it('as annotations of a workflow', () => {
    expect(github(report, 'zh')).toBe(
      '::error file=data/campaigns/2021-sample/measures.csv,line=5,col=43,title=cell-date-style 完成时限 G4' +
        '::日期要写成“年-月-日”，这里是“2022/2/28”。%0A改成 2022-02-28。Excel 会自动改日期写法，请先把整列设为“文本”格式。\n',
    );
  });

  it('as JSON, by the contract', async () => {
    const { problems, counts } = JSON.parse(json(report)) as {
      problems: Record<string, unknown>[];
      counts: unknown;
    };
    const base = await loadFixture(BASE);
    expect(counts).toEqual({ ...base.report.counts, errors: 1 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: 'data/campaigns/2021-sample/measures.csv',
      line: 5,
      column: '完成时限',
      cell: 'G4',
      value: '2022/2/28',
      rule: 'cell-date-style',
      severity: 'error',
      message: '日期要写成“年-月-日”，这里是“2022/2/28”。',
      fix: '改成 2022-02-28。Excel 会自动改日期写法，请先把整列设为“文本”格式。',
    });
  });

  it('is sorted by file, line and place, and counted', () => {
    const sorted = reportOf(
      [
        problem('file-nul', atLine('b.csv', 10), {}),
        problem('file-nul', atLine('b.csv', 9), {}),
        problem('file-empty', wholeFile('b.csv'), {}),
        problem('file-empty', wholeFile('a.csv'), {}),
        problem('credit-code-kind', atLine('b.csv', 9, 3), { kind: '企业' }, '92'),
      ],
      2,
      0,
    );
    expect(sorted.problems.map(({ file, line, rule }) => `${file} ${line} ${rule}`)).toEqual([
      'a.csv null file-empty',
      'b.csv null file-empty',
      'b.csv 9 file-nul',
      'b.csv 9 credit-code-kind',
      'b.csv 10 file-nul',
    ]);
    expect(sorted.counts).toEqual({ files: 2, rows: 0, errors: 4, warnings: 1 });
    expect(text(sorted, 'zh')).toContain('b.csv  4 个问题\n  整个文件\n    错误 file-empty');
    expect(text(sorted, 'zh')).toContain('共 4 个错误、1 个提醒，涉及 2 个文件。');
  });

  it('escapes what would end a workflow command', () => {
    const found = reportOf(
      [problem('file-unknown', wholeFile('a,b:c%.csv'), { file: 'x\ny' })],
      1,
      0,
    );
    const [line] = github(found, 'en').split('\n');
    expect(line).toContain('::error file=a%2Cb%3Ac%25.csv,title=file-unknown::x%0Ay is not');
  });
});
