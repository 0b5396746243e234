import type { Day } from '../date.ts';
import type { AlertEntry } from '../publication/entries-history.ts';

/** A message of an alert: the first, one after a correction, or that which calls it off. */
export interface AlertMessage {
  readonly type: 'Alert' | 'Update' | 'Cancel';
  /** From 1, in the order of the messages of one alert. */
  readonly number: number;
  readonly sentOn: Day;
  /** Of the file, relative to the site. */
  readonly path: string;
}

/** Messages of an alert in their order. */
export function messagesOf({ id, since, updatedOn, cancelledOn }: AlertEntry): AlertMessage[] {
  const messages = [
    { type: 'Alert' as const, sentOn: since },
    ...updatedOn.map((sentOn) => ({ type: 'Update' as const, sentOn })),
    ...(cancelledOn === null ? [] : [{ type: 'Cancel' as const, sentOn: cancelledOn }]),
  ];
  return messages.map((message, index) => ({
    ...message,
    number: index + 1,
    path: `alerts/${id}/${index + 1}.xml`,
  }));
}
