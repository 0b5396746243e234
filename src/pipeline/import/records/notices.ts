import { approval } from '../../../domain/schema/vocabularies.ts';
import type { Column } from '../header/columns.ts';
import { isGiven } from '../plain.ts';
import type { ImportContext } from './context.ts';
import type { Row } from './rows.ts';
import { dayIn } from './samples.ts';

/** Drafts of notices, one for each failing batch that has none. */
export interface NoticeBook {
  readonly added: Row[];
  readonly add: (sample: string, texts: ReadonlyMap<Column, string>) => void;
}

/** Opens the list of notices; new ones get the next numbers of their year. */
export function noticeBook({ existing, noticesElsewhere, year }: ImportContext): NoticeBook {
  const added: Row[] = [];
  const ids = new Set([...existing.notices.map(({ id = '' }) => id), ...noticesElsewhere]);
  const noticed = new Set(existing.notices.map(({ sample }) => sample));
  const last = new Map<string, number>();
  const highest = (of: string): number =>
    [...ids].reduce(
      (most, id) =>
        Math.max(most, id.startsWith(`${of}-`) ? Number(id.slice(of.length + 1)) || 0 : 0),
      0,
    );
  return {
    added,
    add(sample, texts) {
      if (noticed.has(sample)) return;
      const publishedOn = dayIn(texts.get('noticeDate'));
      const of = publishedOn === '' ? year : publishedOn.slice(0, 4);
      const next = (last.get(of) ?? highest(of)) + 1;
      last.set(of, next);
      const number = texts.get('noticeNumber');
      added.push({
        id: `${of}-${String(next).padStart(4, '0')}`,
        sample,
        number: isGiven(number) ? number : '',
        publishedOn,
        approval: approval.draft.zh,
      });
      noticed.add(sample);
    },
  };
}
