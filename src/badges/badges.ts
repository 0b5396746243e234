import { caseGroupOf } from '../domain/case/group.ts';
import { byKey } from '../domain/group.ts';
import type { CaseEntry, FirmEntry, NoticeEntry } from '../domain/publication/entries.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { formats, LOCALES, messages, type Locale, type Messages } from '../messages/index.ts';
import { plain } from '../messages/sentence.ts';
import { badgeSvg } from './picture.ts';

/** A file of the site. */
export interface BadgeFile {
  /** Relative to the site. */
  readonly path: string;
  readonly text: string;
}

/** The same said in each language. */
const inEach = (say: (words: Messages, locale: Locale) => string): string[] =>
  LOCALES.map((locale) => say(messages(locale), locale));

function noticeStates(entry: CaseEntry | undefined): string[] {
  return inEach(({ badge, case: words }) =>
    entry ? badge.followUp(words.group[caseGroupOf(entry)]) : badge.failed,
  );
}

const firmStates = ({ notices }: FirmEntry, open: number): string[] =>
  inEach(({ badge }, locale) => {
    const { number } = formats(locale);
    return badge.firm(number(notices.length), number(open));
  });

const subjectOf = ({ batch, product }: NoticeEntry): string =>
  [product, batch].filter(Boolean).join(' ');

/** A badge for each notice and firm that has an address, also where there is nothing public any more. */
export function* badgeFiles(publication: Publication): Generator<BadgeFile> {
  const { asOf, cases, firms, history, notices, site } = publication;
  const { common } = messages('zh');
  const source = `${site.title.zh}${common.dot}${plain(common.asOf(formats('zh').day(asOf)))}`;
  const byId = byKey(cases, ({ id }) => id);
  const file = (place: string, subject: string, states: readonly string[]): BadgeFile => ({
    path: `badges/${place}.svg`,
    text: badgeSvg({ source, subject, states }),
  });
  const isOpen = (id: string) => {
    const entry = byId.get(id);
    return entry !== undefined && caseGroupOf(entry) !== 'closed';
  };
  for (const notice of notices) {
    const entry = notice.case === null ? undefined : byId.get(notice.case);
    yield file(`notices/${notice.id}`, subjectOf(notice), noticeStates(entry));
  }
  const withdrawn = inEach(({ badge }) => badge.withdrawn);
  for (const { id } of history.withdrawn) yield file(`notices/${id}`, id, withdrawn);
  for (const firm of firms) {
    yield file(`firms/${firm.id}`, firm.name, firmStates(firm, firm.cases.filter(isOpen).length));
  }
  const none = inEach(({ badge }) => badge.noRecord);
  for (const id of history.formerFirms) yield file(`firms/${id}`, id, none);
}
