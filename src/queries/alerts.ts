import { messagesOf } from '../domain/alerts/messages.ts';
import { descending } from '../domain/group.ts';
import { inMemory } from './in-memory.ts';
import { once } from './once.ts';

/** The page tells of the last ones; programs follow the files. */
const SHOWN = 50;

/** The last messages of alerts of serious risk. */
export const alerts = once('alerts', async () => {
  const entries = await inMemory('alerts');
  return entries
    .flatMap((alert) => messagesOf(alert).map((message) => ({ ...message, id: alert.id })))
    .toSorted(descending(({ sentOn, path }) => `${sentOn} ${path}`))
    .slice(0, SHOWN);
});
