import { addDays, type Day } from '../../../../src/domain/date.ts';
import type { CreditEntry } from '../../../../src/domain/schema/tables.ts';
import { aCorrection, aNotice } from '../announced.ts';
import { type Parts } from '../dataset.ts';
import { aFailure, aSample, aVisit, FAILURES, sampleNumber } from '../inspection.ts';
import { caseParts } from './case-records.ts';
import type { Story } from './story.ts';
import { creditEntry, textOf } from './texts.ts';

/** What the brand of a corrected batch is, and was before. */
export const BRAND = { before: '甲牌', after: '乙牌' } as const;

function noticeParts(n: number, story: Story, reportedOn: Day): Parts {
  const { notice, correctedAfter } = story;
  if (!notice) return {};
  const publishedOn = addDays(reportedOn, notice.after);
  return {
    notices: [
      aNotice(n, publishedOn, {
        approval: notice.isDraft ? 'draft' : 'approved',
        urgentReason: notice.isUrgent ? '紧急' : null,
        signer: notice.isSigned ? '示例局长' : null,
      }),
    ],
    corrections:
      correctedAfter === null
        ? []
        : [
            aCorrection(addDays(publishedOn, correctedAfter), {
              id: `gz-${n}`,
              notice: `n-${n}`,
              ...BRAND,
            }),
          ],
  };
}

function sampleParts(n: number, story: Story, sampledOn: Day): Parts[] {
  const { firm, food, outcome, notice, correctedAfter, repairedAfter } = story;
  const isFailing = outcome !== 'passed';
  const sample = aSample(n, firm, sampledOn, {
    food,
    category: FAILURES[food].category,
    region: story.place,
    conclusion: isFailing ? 'fail' : 'pass',
    product: `${firm.name}第${n}号产品`,
    brand: notice && correctedAfter !== null ? BRAND.after : null,
    sellerName: firm.name,
    sellerAddress: textOf(firm, sampledOn),
  });
  if (!isFailing) return [{ samples: [sample] }];
  const entry = (kind: CreditEntry['kind'], date: Day) =>
    story.isInCreditFile ? [creditEntry(story, kind, sample.sample, date)] : [];
  return [
    {
      samples: [sample],
      results: [aFailure(sample.sample, food)],
      credit: [
        ...entry('failingSample', sample.reportedOn),
        ...(repairedAfter === null
          ? []
          : entry('repaired', addDays(sample.reportedOn, repairedAfter))),
      ],
    },
    noticeParts(n, story, sample.reportedOn),
    ...(outcome === 'failed' ? [caseParts(n, story, sample.reportedOn, [sampleNumber(n)])] : []),
  ];
}

function interviewParts(n: number, story: Story, visitedOn: Day): Parts {
  const { firm, interviewedAfter, keptAfter } = story;
  if (interviewedAfter === null) return {};
  const date = addDays(visitedOn, interviewedAfter);
  const keptOn = keptAfter === null ? null : addDays(date, keptAfter);
  const interview = `yt-${n}`;
  const text = textOf(firm, date);
  const told = { role: firm.name, roleEn: 'Head', people: 2, reported: text };
  return {
    interviews: [
      {
        id: interview,
        date,
        level: 'firm',
        form: 'onSite',
        title: text,
        firm: firm.id,
        region: null,
        agenda: [text],
      },
    ],
    attendance: [{ interview, ...told }],
    commitments: [
      {
        id: `cn-${n}`,
        interview,
        party: firm.name,
        commitment: text,
        due: addDays(date, 20),
        keptOn,
        followUp: textOf(firm, keptOn ?? date),
      },
    ],
    credit: story.isInCreditFile ? [creditEntry(story, 'interview', interview, date)] : [],
  };
}

/** All records of a story. */
export function recordsOf(n: number, story: Story, date: Day): Parts[] {
  const { firm, food } = story;
  const { category } = FAILURES[food];
  const visit = aVisit(`v-${n}`, firm, date, { category, gap: textOf(firm, date) });
  return [
    { visits: story.isVisited ? [visit] : [] },
    ...(story.outcome === 'found'
      ? [caseParts(n, story, date, null)]
      : sampleParts(n, story, date)),
    interviewParts(n, story, date),
  ];
}
