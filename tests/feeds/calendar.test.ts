import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendar, datesOf } from '../../src/feeds/calendar.ts';
import { LOCALES } from '../../src/messages/index.ts';
import { sourceOn } from './source.ts';

const source = await sourceOn('2022-06-30');

test.each(LOCALES)('an independent reader finds every date in the calendar (%s)', (locale) => {
  const { text } = calendar(source, locale);
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = component
    .getAllSubcomponents('vevent')
    .map((vevent) => new ICAL.Event(vevent))
    .map(({ uid, summary, startDate }) => ({ uid, summary, day: startDate.toString() }));
  const dates = datesOf(source, locale);
  expect(dates.length).toBeGreaterThan(0);
  expect(events).toEqual(
    dates.map(({ id, title, day }) => ({ uid: `${id}@bulletin.example.org`, summary: title, day })),
  );
});

test('it tells of what is to come alone, and each date once', () => {
  const dates = datesOf(source, 'zh');
  expect(dates.filter(({ day }) => day < '2022-06-30')).toEqual([]);
  expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
  expect(dates.map(({ id }) => id)).toContain('next-rectification-progress');
});

test('its lines are no longer than the format allows, and the same on every day of building', () => {
  const { text } = calendar(source, 'zh');
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(calendar(source, 'zh').text).toBe(text);
});
