import { sum, utcMonday, utcMonth } from 'd3';
import { drawCalendar } from '../../../charts/calendar/draw.ts';
import { placeCalendar } from '../../../charts/calendar/place.ts';
import type { CalendarSeries } from '../../../charts/calendar/series.ts';
import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { shadeBounds } from '../../../charts/shade.ts';
import { addDays, daysBetween, type Day } from '../../../domain/date.ts';
import type { CampaignEntry } from '../../../domain/publication/entries.ts';
import { groupBy } from '../../../domain/group.ts';
import type { Locale } from '../../../messages/index.ts';
import { countOf } from '../../figures.ts';
import { named, wording, type ChartTable, type ChartView, type Wording } from '../view.ts';

export interface CalendarInput {
  readonly locale: Locale;
  readonly campaign: Pick<CampaignEntry, 'id' | 'calendar' | 'keyPeriods' | 'window'>;
}

type Campaign = CalendarInput['campaign'];

/** How long before a key period its shopping falls: visits in these days are said to be aimed at it. */
const DAYS_BEFORE = 14;

const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The first day of each month from the start on, the first month by the start itself. */
function monthsOf({ window, keyPeriods }: Campaign, { m }: Wording): CalendarSeries['months'] {
  const last = [window.to, ...keyPeriods.map(({ date }) => date)].toSorted().at(-1) ?? window.to;
  const starts = utcMonth
    .range(instant(addDays(window.from, 1)), instant(addDays(last, 1)))
    .map(dayOf);
  return [window.from, ...starts].map((date, i) => ({
    date,
    label: m.calendar.month(monthOf(date), date.slice(0, 4), i === 0 || monthOf(date) === 1),
  }));
}

function shadesOf({ calendar }: Campaign, { m, f }: Wording): CalendarSeries['shades'] {
  const bounds = shadeBounds(calendar.map(({ visits }) => visits));
  return bounds.map((bound, i) => ({
    bound,
    label: m.calendar.shade(f.number((bounds[i - 1] ?? 0) + 1), f.number(bound)),
  }));
}

/** The fewest and the most batches drawn on a day. */
function dotsOf({ calendar }: Campaign, { m, f }: Wording): CalendarSeries['dots'] {
  const counts = calendar.map(({ samples }) => samples).filter((samples) => samples > 0);
  const ends = new Set(counts.length === 0 ? [] : [Math.min(...counts), Math.max(...counts)]);
  return [...ends].map((samples) => ({ samples, label: m.calendar.dot(f.number(samples)) }));
}

function seriesOf(campaign: Campaign, words: Wording): CalendarSeries {
  const { m, f } = words;
  return {
    days: campaign.calendar.map(({ date, visits, samples }) => ({
      date,
      visits,
      samples,
      title: m.calendar.day(f.day(date), f.number(visits), f.number(samples)),
    })),
    keyPeriods: campaign.keyPeriods.map(({ name, date }) => ({
      date,
      name: named(name, words),
      day: m.calendar.monthAndDay(monthOf(date), Number(date.slice(8))),
    })),
    weekdays: m.calendar.weekdays,
    months: monthsOf(campaign, words),
    shades: shadesOf(campaign, words),
    dots: dotsOf(campaign, words),
    keyPeriodLabel: m.calendar.key,
  };
}

function findingOf({ id, calendar, keyPeriods }: Campaign, { m, f }: Wording) {
  const scope = `campaign:${id}`;
  const visits = {
    ...countOf(
      sum(calendar, (day) => day.visits),
      f,
    ),
    stat: 'visits',
    scope,
  };
  const samples = {
    ...countOf(
      sum(calendar, (day) => day.samples),
      f,
    ),
    stat: 'samples',
    scope,
  };
  const days = countOf(calendar.length, f);
  if (keyPeriods.length === 0) return m.calendar.findingPlain(days, visits, samples);
  const near = calendar.filter(({ date }) =>
    keyPeriods.some((period) => {
      const before = daysBetween(date, period.date);
      return before > 0 && before <= DAYS_BEFORE;
    }),
  );
  const nearVisits = countOf(
    sum(near, (day) => day.visits),
    f,
  );
  return m.calendar.finding(days, visits, samples, nearVisits, countOf(DAYS_BEFORE, f));
}

/** Sums by week: a table of every day would hide what it shows. */
function tableOf({ calendar }: Campaign, { m, f }: Wording): ChartTable {
  const weeks = groupBy(calendar, ({ date }) => dayOf(utcMonday.floor(instant(date))));
  const { columns, weekOf } = m.calendar;
  return {
    columns: [
      { label: columns.week },
      { label: columns.visits, numeric: true },
      { label: columns.samples, numeric: true },
    ],
    rows: [...weeks].map(([monday, days]) => [
      weekOf(f.day(monday)),
      countOf(
        sum(days, (day) => day.visits),
        f,
      ),
      countOf(
        sum(days, (day) => day.samples),
        f,
      ),
    ]),
  };
}

/** Every day of the campaign, weeks down the page on a telephone and along it on a page. */
export function calendarView({ locale, campaign }: CalendarInput): ChartView {
  const words = wording(locale);
  const series = seriesOf(campaign, words);
  return {
    title: words.m.calendar.title,
    finding: findingOf(campaign, words),
    drawings: [
      drawCalendar(placeCalendar(series, NARROW, 'down')),
      drawCalendar(placeCalendar(series, WIDE, 'along')),
    ],
    table: tableOf(campaign, words),
    notes: [words.m.calendar.note],
  };
}
