import type { Diff } from '../../src/domain/diff/diff.ts';
import { isEmpty } from '../../src/domain/diff/diff.ts';
import type { FigureChange } from '../../src/domain/diff/figures.ts';
import type { Stat } from '../../src/domain/publication/entries.ts';
import { groupBy } from '../../src/domain/group.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { figureName, WORDS, type Words } from './words.ts';

/** A part of what is told: a table, whose first row is its head, or a list of one column. */
export interface Section {
  readonly title: string;
  /** Somebody should look at it before the merge. */
  readonly attention?: boolean;
  /** Long, and seldom read. */
  readonly folded?: boolean;
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is needed to tell of a difference. */
export interface Telling {
  readonly language: Locale;
  /** Name of a scope such as `campaign:x category:dairy`. */
  readonly nameOf: (scope: string) => string;
}

const list = (title: string, items: readonly string[], folded = false): Section => ({
  title,
  folded,
  rows: items.map((item) => [item]),
});

function shownStat(stat: Stat | null, words: Words): string {
  if (stat === null) return words.none;
  if (stat.d === undefined) return String(stat.value);
  return `${(stat.value * 100).toFixed(1)}% (${stat.n}/${stat.d})`;
}

type Row = FigureChange & { readonly quoted?: boolean };

function figureTable(title: string, figures: readonly Row[], { language }: Telling): Section {
  const words = WORDS[language];
  const { before, after } = words.columns;
  return {
    title,
    head: [words.figure, before, after],
    rows: figures.map((change) => [
      figureName(change.stat, language) + (change.quoted ? ` · ${words.quoted}` : ''),
      shownStat(change.before, words),
      shownStat(change.after, words),
    ]),
  };
}

function attention({ notices, bulletins }: Diff, words: Words): Section {
  const figures = bulletins
    .filter(({ state }) => state === 'published')
    .map(({ id, figures: changed }) => words.bulletinFigures(id, changed.length));
  const uncorrected = notices.changed.flatMap(({ id, fields }) => {
    const columns = fields.filter((field) => field.uncorrected).map(({ column }) => column);
    return columns.length > 0 ? [words.uncorrected(id, [...new Set(columns)].join('、'))] : [];
  });
  const vanished = notices.withdrawn
    .filter(({ reason }) => reason === null)
    .map(({ id }) => words.vanished(id));
  const all = [...figures, ...uncorrected, ...vanished];
  return { ...list(words.attention, all), attention: true };
}

const text = (value: unknown, words: Words): string =>
  value === null ? words.none : String(value).replaceAll('\n', ' ');

function changedNotices({ notices }: Diff, words: Words): Section {
  const { columns } = words;
  return {
    title: words.changedNotices,
    head: [columns.notice, columns.field, columns.before, columns.after, columns.corrected],
    rows: notices.changed.flatMap(({ id, fields }) =>
      fields.map(({ path, column, item, before, after, uncorrected }) => [
        id,
        column === null ? path : column + (item === null ? '' : ` ${item}`),
        text(before, words),
        text(after, words),
        column === null ? words.derived : uncorrected ? words.no : words.yes,
      ]),
    ),
  };
}

const withdrawn = ({ notices }: Diff, words: Words): Section =>
  list(
    words.withdrawnNotices,
    notices.withdrawn.map(
      ({ id, reason }) =>
        id + words.colon + (reason === null ? words.vanishedReason : words.reasons[reason]),
    ),
  );

function bulletinSections({ bulletins }: Diff, telling: Telling): Section[] {
  const words = WORDS[telling.language];
  const states = bulletins.flatMap(({ id, state }) => {
    if (state === 'published') return [];
    return [state === 'added' ? words.newBulletin(id) : words.goneBulletin(id)];
  });
  return [
    list(words.bulletins, states),
    ...bulletins.map(({ id, figures }) => figureTable(words.ofBulletin(id), figures, telling)),
  ];
}

const isOfCampaign = ({ scope }: FigureChange): boolean => scope.startsWith('campaign:');

/** Figures of a campaign, its categories and regions each by themselves; all others together. */
function figureSections({ figures }: Diff, telling: Telling): Section[] {
  const words = WORDS[telling.language];
  const parts = [...groupBy(figures.filter(isOfCampaign), ({ scope }) => scope)];
  const others = figures.filter((change) => !isOfCampaign(change));
  const rest = figureTable(words.otherFigures, others, telling);
  return [
    ...parts.map(([scope, changes]) =>
      figureTable(words.figuresOf(telling.nameOf(scope)), changes, telling),
    ),
    {
      ...rest,
      folded: true,
      head: [words.scope, ...(rest.head ?? [])],
      rows: rest.rows.map((row, index) => [others[index]?.scope ?? '', ...row]),
    },
  ];
}

function aheadSection({ ahead }: Diff, words: Words): Section {
  return {
    title: words.ahead,
    head: [words.day, words.what, ''],
    rows: ahead.map(({ on, at, kind, id, before }) => [
      at === null ? on : `${on} ${at}`,
      `${words.kinds[kind]} ${id}`,
      before === null ? words.isNew : before === on ? '' : words.moved(before),
    ]),
  };
}

const summary = ({ notices, figures, pages }: Diff, words: Words): string =>
  words.summary(
    notices.added.length,
    notices.changed.length,
    notices.withdrawn.length,
    figures.length,
    pages.length,
  );

/** One sentence on the whole. */
export const headline = (diff: Diff, language: Locale): string =>
  isEmpty(diff) ? WORDS[language].nothing : summary(diff, WORDS[language]);

/** All that there is to tell, without empty parts; what somebody should look at comes first. */
export function sectionsOf(diff: Diff, telling: Telling): Section[] {
  const words = WORDS[telling.language];
  return [
    attention(diff, words),
    list(words.addedNotices, diff.notices.added),
    changedNotices(diff, words),
    withdrawn(diff, words),
    ...bulletinSections(diff, telling),
    ...figureSections(diff, telling),
    list(words.prose, diff.prose),
    list(words.pages, diff.pages, true),
    aheadSection(diff, words),
  ].filter(({ rows }) => rows.length > 0);
}
