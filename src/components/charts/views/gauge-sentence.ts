import type { Failure } from '../../../domain/publication/entries.ts';
import { filed, type Sentence } from '../../../messages/sentence.ts';
import type { Wording } from '../view.ts';
import { precise } from './as-reported.ts';

type Reading = NonNullable<Failure['reading']>;

/** Below this many times a maximum, how much it is over says more than how many times. */
const SAID_AS_PERCENT = 1.1;

/** How often the values of a plan lie between m and M, and over M; without M, over m. */
function planSentence({ values, bounds, plan, unit }: Reading, { m }: Wording): Sentence {
  const [low = 0, high] = bounds;
  const [n, c] = [plan?.n ?? values.length, plan?.c ?? 0];
  const over = (bound: number) => values.filter((value) => value > bound).length;
  const named = (bound: number) => `${precise(bound)} ${unit}`.trim();
  if (high === undefined) return m.gauge.planWithoutM(n, over(low), c, named(low));
  return over(high) > 0
    ? m.gauge.planAboveM(n, over(high), named(high))
    : m.gauge.planTooMany(n, over(low), c, named(low));
}

function withoutNumbers({ reason, value, limit }: Failure, { m }: Wording): Sentence {
  const found = m.gauge.found(value);
  const result = found === value ? filed(value) : found;
  if (reason === 'detected') return m.gauge.detected(result);
  if (reason === 'mustNotBeUsed') return m.gauge.notUsed(result);
  return m.gauge.words(filed(value), filed(limit));
}

/** Result and limit as reported, and how far apart they are. */
export function gaugeSentence(failure: Failure, words: Wording): Sentence {
  const { reading } = failure;
  const { m, f } = words;
  if (!reading) return withoutNumbers(failure, words);
  if (reading.kind === 'plan') return planSentence(reading, words);
  const [value = 0] = reading.values;
  const [bound = 0] = reading.bounds;
  const texts = [filed(failure.value), filed(failure.limit)] as const;
  if (reading.kind === 'range') return m.gauge.outside(...texts);
  if (bound <= 0) return m.gauge.words(...texts);
  if (reading.kind === 'min') return m.gauge.under(...texts, f.percent(value / bound));
  const times = value / bound;
  return times < SAID_AS_PERCENT
    ? m.gauge.over(...texts, f.percent(times - 1))
    : m.gauge.times(...texts, f.ratio(times));
}
