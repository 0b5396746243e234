import type { Day } from '../domain/date.ts';
import { formats } from './format.ts';

/** The ways in which pages write a day. */
export const DAY_FORMS = ['iso', 'slashed', 'year', 'zh', 'en'] as const;

export type DayForm = (typeof DAY_FORMS)[number];

/** A day as pages write it. */
export type PrintedDay = Readonly<Record<DayForm, string>>;

export const printedDay = (day: Day): PrintedDay => ({
  iso: day,
  slashed: day.replaceAll('-', '/'),
  year: day.slice(0, 4),
  zh: formats('zh').day(day),
  en: formats('en').day(day),
});

/** The first of the codes that Unicode keeps free for programs; neither data nor prose may hold one. */
export const FIRST_STAND_IN = 0xfdd0;

/**
 * Stand where the day of the data is printed on every page, until a page is written: the same page of another day
 * need not be made again.
 */
export const STAND_INS = Object.fromEntries(
  DAY_FORMS.map((form, place) => [form, String.fromCharCode(FIRST_STAND_IN + place)]),
) as PrintedDay;
