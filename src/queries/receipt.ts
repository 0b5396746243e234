import { latestChangeOf } from '../domain/receipt/latest.ts';
import { withdrawnNotices } from './changes.ts';
import { published } from './published.ts';

/** What changed last; the same as in `receipt.json`. */
export const latestPublicChange = async () =>
  latestChangeOf((await published()).notices.list, await withdrawnNotices());

/** What is public, in numbers; the same as in `receipt.json`. */
export async function publicCounts() {
  const { notices, firms, cases, interviews } = await published();
  return {
    notices: notices.list.length,
    corrections: notices.list.reduce((n, { corrections }) => n + corrections.length, 0),
    withdrawn: (await withdrawnNotices()).length,
    firms: firms.list.length,
    cases: cases.list.length,
    interviews: interviews.list.length,
  };
}
