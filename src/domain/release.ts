import type { Day } from './date.ts';

/** A time of day in Asia/Shanghai as `HH:MM`; such texts sort as the times do. */
export type Time = string;

/** Past the last minute: whatever is to come out on the day is out. */
export const WHOLE_DAY: Time = '24:00';

/** The day that counts as today, and how much of it has passed. */
export interface Moment {
  readonly day: Day;
  readonly time: Time;
}

/** Something that comes out on a day, or at a time of it; without a time, as the day begins. */
export interface Release {
  readonly publishedOn: Day;
  readonly publishedAt?: Time | null | undefined;
  readonly draft?: boolean | undefined;
}

/** Whether its day and time have come, and it is no draft. */
export const isOut = (
  { publishedOn, publishedAt, draft }: Release,
  { day, time }: Moment,
): boolean =>
  draft !== true && (publishedOn < day || (publishedOn === day && (publishedAt ?? '') <= time));

/** The moment as of which a publication stands. */
export const momentOfPublication = ({
  asOf,
  time,
}: {
  readonly asOf: Day;
  readonly time: Time;
}): Moment => ({ day: asOf, time });

/** `2022-06-30T10:00`, or the day alone where it counts as a whole; as `BULLETIN_AS_OF` takes it. */
export const momentText = ({ day, time }: Moment): string =>
  time === WHOLE_DAY ? day : `${day}T${time}`;
