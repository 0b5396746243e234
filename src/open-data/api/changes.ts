import { ascending } from '../../domain/group.ts';
import type { CaseEntry, NoticeEntry } from '../../domain/publication/entries.ts';
import type { Vocabulary } from '../../domain/schema/vocabularies.ts';
import type { Released } from '../released.ts';

/** What can happen to what is published. */
export const changeKind = {
  published: { zh: '公布通告', en: 'Notice published' },
  corrected: { zh: '更正', en: 'Notice corrected' },
  withdrawn: { zh: '撤回', en: 'Notice withdrawn' },
  replied: { zh: '企业答复', en: 'Firm replied' },
  caseOpened: { zh: '立项', en: 'Case opened' },
  caseChanged: { zh: '案件有进展', en: 'Case moved on' },
  caseClosed: { zh: '结案', en: 'Case closed' },
  bulletin: { zh: '公布通报', en: 'Bulletin published' },
} as const satisfies Vocabulary;

/** Something that changed on a day. */
export interface Change {
  readonly day: string;
  readonly kind: keyof typeof changeKind;
  /** Table of the record that changed, and its id. */
  readonly record: 'notices' | 'cases' | 'bulletins';
  readonly id: string;
}

const noticeChanges = ({ id, publishedOn, corrections }: NoticeEntry): Change[] => [
  { day: publishedOn, kind: 'published', record: 'notices', id },
  ...[...new Set(corrections.map(({ date }) => date))].map((day): Change => {
    return { day, kind: 'corrected', record: 'notices', id };
  }),
];

function caseChanges({ id, status, timeline, measures, penalties }: CaseEntry): Change[] {
  const { openedOn, closedOn } = status;
  const days = [
    ...timeline.map(({ date }) => date),
    ...measures.flatMap(({ doneOn, verifiedOn }) => [doneOn, verifiedOn]),
    ...penalties.map(({ decidedOn }) => decidedOn),
  ];
  const others = [...new Set(days)].filter(
    (day) => day !== null && day !== openedOn && day !== closedOn,
  ) as string[];
  return [
    { day: openedOn, kind: 'caseOpened', record: 'cases', id },
    ...others.map((day): Change => ({ day, kind: 'caseChanged', record: 'cases', id })),
    ...(closedOn === null
      ? []
      : [{ day: closedOn, kind: 'caseClosed', record: 'cases', id } as const]),
  ];
}

/** Everything that changed, by day, the first first. */
export function changesOf(released: Released): Change[] {
  const { notices, cases, firms, history, bulletins } = released;
  const changes: Change[] = [
    ...notices.flatMap(noticeChanges),
    ...history.withdrawn.flatMap(({ id, publishedOn, withdrawnOn }): Change[] => [
      { day: publishedOn, kind: 'published', record: 'notices', id },
      { day: withdrawnOn, kind: 'withdrawn', record: 'notices', id },
    ]),
    ...firms.flatMap(({ replies }) =>
      replies.map(({ notice: id, date }): Change => {
        return { day: date, kind: 'replied', record: 'notices', id };
      }),
    ),
    ...cases.flatMap(caseChanges),
    ...bulletins.map(({ id, publishedOn }): Change => {
      return { day: publishedOn, kind: 'bulletin', record: 'bulletins', id };
    }),
  ];
  return changes.toSorted(
    ascending(
      ({ day }) => day,
      ({ kind }) => kind,
      ({ id }) => id,
    ),
  );
}
