import { printedDay, STAND_INS, type PrintedDay } from '../messages/printed-day.ts';
import { published } from './published.ts';
import { tracer } from './trace.ts';

/** The day of the data, to be printed and not to be reckoned with: a build fills it in when it writes the page. */
export const dayOfData = async (): Promise<PrintedDay> =>
  tracer ? STAND_INS : printedDay((await published()).asOf);
