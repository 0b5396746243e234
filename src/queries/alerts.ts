import { getCollection } from 'astro:content';
import { messagesOf } from '../domain/alerts/messages.ts';
import { descending } from '../domain/group.ts';

/** The page tells of the last ones; programs follow the files. */
const SHOWN = 50;

/** The last messages of alerts of serious risk. */
export async function alerts() {
  const entries = (await getCollection('alerts')).map(({ data }) => data);
  return entries
    .flatMap((alert) => messagesOf(alert).map((message) => ({ ...message, id: alert.id })))
    .toSorted(descending(({ sentOn, path }) => `${sentOn} ${path}`))
    .slice(0, SHOWN);
}
