import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Day } from '../domain/date.ts';
import { addDays } from '../domain/date.ts';
import { ascending, byKey } from '../domain/group.ts';
import { LANGUAGE_TAG, messages, type Locale } from '../messages/index.ts';
import { addressOf, inLocale, type FeedFile, type Source } from './source.ts';

/** A day that readers may want to keep. */
interface Coming {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  /** Path of the page that tells more. */
  readonly page: string;
}

/** A calendar is read whole by telephones; of very many dates it has the next. */
const LONGEST = 500;

/** What is to come: the next bulletins, what is due in open cases, what was promised in interviews. */
export function datesOf(source: Source, locale: Locale): Coming[] {
  const { asOf, cases, deadlines, interviews } = source.publication;
  const { feeds } = messages(locale);
  const stepOf = byKey(deadlines, ({ id }) => id);
  const dates: Coming[] = [
    ...source.bulletins.flatMap(({ id, nextOn, title }) =>
      nextOn === undefined
        ? []
        : [{ id: `next-${id}`, day: nextOn, title: feeds.next(title[locale]), page: 'bulletins/' }],
    ),
    ...cases.flatMap(({ id, status: { next } }) => {
      if (!next) return [];
      const step = stepOf.get(next.step)?.name[locale] ?? feeds.measure;
      const title = feeds.due(id, step);
      return [
        { id: `case-${id}-${next.step}`, day: next.due, title, page: `rectification/${id}/` },
      ];
    }),
    ...interviews.flatMap(({ id, commitments, title }) =>
      commitments.flatMap(({ id: key, due, keptOn }) =>
        keptOn === null
          ? [
              {
                id: `commitment-${id}-${key}`,
                day: due,
                title: feeds.promised(title),
                page: `interviews/`,
              },
            ]
          : [],
      ),
    ),
  ];
  return dates
    .filter(({ day }) => day >= asOf)
    .toSorted(ascending(({ day, id }) => `${day} ${id}`))
    .slice(0, LONGEST);
}

/** Path of the calendar in one language. */
export const calendarPath = (locale: Locale): string => inLocale(locale, 'calendar.ics');

/** The calendar of what is to come as iCalendar, RFC 5545. */
export function calendar(source: Source, locale: Locale): FeedFile {
  const { asOf, site } = source.publication;
  const { feeds } = messages(locale);
  const stamp = new Date(`${asOf}T00:00:00Z`);
  const result = ical({
    name: feeds.calendar(site.title[locale]),
    prodId: { company: 'Tongbao', product: 'Tongbao', language: LANGUAGE_TAG[locale] },
    method: ICalCalendarMethod.PUBLISH,
    url: addressOf(calendarPath(locale), source),
    ttl: 24 * 60 * 60,
  });
  for (const { id, day, title, page } of datesOf(source, locale)) {
    result.createEvent({
      id: `${id}@${site.government.siteDomain}`,
      stamp,
      start: day,
      end: addDays(day, 1),
      allDay: true,
      summary: title,
      url: addressOf(inLocale(locale, page), source),
    });
  }
  return { path: calendarPath(locale), text: `${result.toString()}\r\n` };
}
