import { SHOWN, type SearchRecord } from './record.ts';

/** What a result shows without its page being loaded, by the names of the fields. */
export const shownOf = ({
  kind,
  title,
  shown,
  facets,
  date,
}: SearchRecord): Readonly<Record<string, string>> => ({
  kind,
  title: title.zh,
  ...(title.en !== null && { titleEn: title.en }),
  ...(date !== null && { date }),
  ...((kind === 'notice' || kind === 'case') &&
    facets.outcome && { outcome: facets.outcome.join() }),
  ...Object.fromEntries(SHOWN.flatMap((field) => (shown[field] ? [[field, shown[field]]] : []))),
});
