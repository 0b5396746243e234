import { discipline } from '../../domain/schema/vocabularies.ts';
import type { ListName } from '../../domain/lists/list.ts';
import type { Links } from '../../links.ts';
import { plain } from '../../messages/sentence.ts';
import { caseGroupOf } from '../../domain/case/group.ts';
import { worstGroup, type ListEntry } from '../../queries/lists.ts';
import { known } from '../../queries/published.ts';
import { dueSentences, nextSentence } from '../case/due.ts';
import { correctedColumn, correctionText, type Telling } from '../changes/told.ts';

/** What is needed to tell of a row, and to say where it stands. */
export interface RowTelling extends Telling {
  readonly to: Links;
  readonly site: URL;
}

type Cells<N extends ListName> = (entry: ListEntry[N], telling: RowTelling) => readonly string[];

const address = (path: string, { site }: RowTelling): string => new URL(path, site).href;

const notices: Cells<'notices'> = (notice, telling) => {
  const { data, locale, t, to } = telling;
  const entry = notice.case === null ? undefined : data.cases.byId.get(notice.case);
  const failing = [...new Set(notice.failures.map(({ item }) => item))];
  return [
    notice.product,
    notice.batch ?? '',
    notice.madeOn,
    notice.producer.name,
    known(data.regions.byId, notice.producer.region).name[locale],
    failing.map((item) => known(data.items.byId, item).name[locale]).join(t.common.listSeparator),
    notice.publishedOn,
    entry ? t.case.group[caseGroupOf(entry)] : '',
    address(to.notice(notice.id), telling),
  ];
};

const firms: Cells<'firms'> = (firm, telling) => {
  const { data, locale, t, to } = telling;
  const products = new Set(firm.notices.map((id) => known(data.notices.byId, id).product));
  const worst = worstGroup(firm, data);
  return [
    firm.name,
    known(data.regions.byId, firm.region).name[locale],
    [...products].join(t.common.listSeparator),
    String(firm.samples),
    String(firm.failed),
    worst ? t.case.group[worst] : '',
    address(to.firm(firm.id), telling),
  ];
};

const cases: Cells<'cases'> = (entry, telling) => {
  const { data, locale, t, to } = telling;
  const { next } = entry.status;
  const due = dueSentences(entry.status, telling).map(plain).join(t.common.clause);
  return [
    entry.firm === null ? t.case.unnamed : known(data.firms.byId, entry.firm).name,
    entry.id,
    known(data.categories.byId, entry.category).name[locale],
    known(data.regions.byId, entry.region).name[locale],
    entry.discipline ? discipline[entry.discipline][locale] : t.case.disciplineUnknown,
    next ? plain(nextSentence(next, telling)) : '',
    t.case.group[caseGroupOf(entry)] + (due && t.common.bracketed(due)),
    address(to.case(entry.id), telling),
  ];
};

const changes: Cells<'changes'> = (change, telling) => {
  const { t, to } = telling;
  if ('withdrawn' in change) {
    const { id, reason } = change.withdrawn;
    const words = t.changes.withdrawn;
    const where = address(to.notice(id), telling);
    return [change.date, t.lists.kinds.withdrawn, id, words.title(id), words[reason], where];
  }
  const { correction, notice } = change;
  const column = correctedColumn(correction, telling);
  return [
    change.date,
    t.lists.kinds.corrected,
    plain(t.changes.ofNotice(notice.product, notice.id)),
    t.common.labelled(column, plain(correctionText(correction, telling))),
    correction.reason,
    address(to.notice(notice.id), telling),
  ];
};

/** What a row of each list says, column by column; see `LISTS` for their order. */
export const CELLS: { readonly [N in ListName]: Cells<N> } = { notices, firms, cases, changes };
