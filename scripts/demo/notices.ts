import { deadlineOf, dueDate } from '../../src/domain/case/deadline.ts';
import { addDays, type Day } from '../../src/domain/date.ts';
import { ascending } from '../../src/domain/group.ts';
import type { Deadline, Notice, Sample } from '../../src/domain/schema/tables.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { dayOf } from './case-events.ts';
import type { Docket } from './cases.ts';
import type { Edition } from './edition.ts';
import type { Drawn } from './seeds.ts';

function numberOf(day: Day, announced: readonly Day[]): string {
  const year = day.slice(0, 4);
  const ofYear = announced.filter((other) => other.startsWith(year));
  return `示例公告${year}年第${ofYear.indexOf(day) + 1}期`;
}

/** The last day on which the firm may still dispute the result, or on which a dispute ended. */
function settledOn(
  sample: Sample,
  docket: Docket | undefined,
  deadlines: readonly Deadline[],
): Day {
  const notifiedOn = docket && dayOf(docket.events, 'notified');
  if (!docket || !notifiedOn) return addWorkingDays(sample.reportedOn, 10);
  const windows = (['reinspection-apply', 'objection'] as const).map((step) =>
    dueDate(notifiedOn, deadlineOf(deadlines, step)),
  );
  const ends = (['reinspectionRefused', 'reinspectionUpheld', 'objectionDecided'] as const).map(
    (type) => dayOf(docket.events, type) ?? '',
  );
  return [...windows, ...ends].reduce((a, b) => (a > b ? a : b));
}

type Publication = Pick<Notice, 'number' | 'publishedOn' | 'urgentReason' | 'signer'>;

function urgentPublication(docket: Docket): Publication {
  const publishedOn = addDays(dayOf(docket.events, 'notified') ?? '', 1);
  return {
    number: `示例公告${publishedOn.slice(0, 4)}年特1期`,
    publishedOn,
    urgentReason: '致病菌超标，即食产品已在多地销售，需要立即提醒消费者停止食用',
    signer: '示例签发人甲',
  };
}

function regularPublication(settled: Day, announced: readonly Day[]): Publication {
  const publishedOn = announced.find((day) => day > settled);
  if (!publishedOn) throw new Error(`No announcement comes out after ${settled}`);
  return {
    number: numberOf(publishedOn, announced),
    publishedOn,
    urgentReason: null,
    signer: null,
  };
}

/** A notice for each failing batch, once it may be published; `first` numbers them. */
export function noticesOf(
  failing: readonly Drawn[],
  dockets: readonly Docket[],
  deadlines: readonly Deadline[],
  announced: Edition['announced'],
  first: number,
): Notice[] {
  const publications = failing.map(({ draw, sample }) => {
    const docket = dockets.find(({ seed }) => seed.samples.includes(sample));
    const publication =
      draw.specimen?.urgent && docket
        ? urgentPublication(docket)
        : regularPublication(settledOn(sample, docket, deadlines), announced);
    return { sample: sample.sample, ...publication };
  });
  return publications
    .toSorted(ascending(({ publishedOn }) => publishedOn))
    .map(({ sample, number, publishedOn, urgentReason, signer }, i) => ({
      id: `${publishedOn.slice(0, 4)}-${String(first + i + 1).padStart(4, '0')}`,
      sample,
      number,
      publishedOn,
      publishedAt: null,
      approval: 'approved',
      approver: '示例审批人甲',
      urgentReason,
      signer,
    }));
}
