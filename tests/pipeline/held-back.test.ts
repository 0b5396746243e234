import { describe, expect, it } from 'vitest';
import { WHOLE_DAY } from '../../src/domain/release.ts';
import { loadFolders } from '../../src/pipeline/load.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { json } from '../../src/pipeline/report/json.ts';
import { text } from '../../src/pipeline/report/text.ts';
import { BASE } from './overlay.ts';

const reportOn = async (asOf: string) => {
  const folder = (name: string) => nodeFolder(`${BASE}/${name}`, process.cwd());
  const today = { asOf, time: WHOLE_DAY, now: new Date(0) };
  return (await loadFolders(folder('data'), folder('content'), today)).report;
};

describe('what is held back', () => {
  it('is in the report, with the reason, the day and the row', async () => {
    const report = await reportOn('2021-11-20');
    expect((JSON.parse(json(report)) as { heldBack: unknown }).heldBack).toEqual([
      {
        campaign: '2021-sample',
        notice: '2021-0002',
        reason: 'embargo',
        until: '2021-12-10',
        at: null,
        withdrawnOn: null,
        file: `${BASE}/data/campaigns/2021-sample/notices.csv`,
        line: 3,
        message: '公告日期未到，最早 2021-12-10 公布。',
        english: { message: 'Its day has not come; 2021-12-10 at the earliest.' },
      },
    ]);
  });

  it('is told to people in both languages', async () => {
    const report = await reportOn('2021-11-20');
    expect(text(report, 'zh')).toMatch(
      /不公布的通告 1 条，内容不会出现在网站上：\n {2}2021-0002 {2}公告日期未到/,
    );
    expect(text(report, 'en')).toMatch(
      /Held back, and not shown on the site: 1 notice\.\n {2}2021-0002 {2}Its day/,
    );
  });

  it('is nothing once everything is public', async () => {
    const report = await reportOn('2022-03-31');
    expect(report.heldBack).toEqual([]);
    expect(text(report, 'zh')).not.toContain('不公布');
  });
});
