import type { Day } from '../domain/date.ts';
import { messagesOf, type AlertMessage } from '../domain/alerts/messages.ts';
import { byKey, groupBy } from '../domain/group.ts';
import type { NoticeEntry } from '../domain/publication/entries.ts';
import type { AlertEntry, VersionEntry } from '../domain/publication/entries-history.ts';
import { LANGUAGE_TAG, LOCALES, messages, type Locale } from '../messages/index.ts';
import { addressOf, inLocale, instantOf, type FeedFile, type Source } from './source.ts';
import { xml, type Element } from './xml.ts';

/** What a notice said on the day of a message; `undefined` where it was withdrawn. */
type Told = NoticeEntry | VersionEntry | undefined;

/** Separates what refers to one message in `references`; the standard allows no spaces and commas within. */
const identifierOf = ({ id }: AlertEntry, number: number, { publication }: Source): string =>
  `${publication.site.government.siteDomain}.${id}.${number}`;

const senderOf = ({ publication: { site } }: Source): string =>
  site.contact.email ?? site.government.siteDomain;

/** Places by name: where the batch was drawn, and where else it may have gone. */
function areaOf({ seller }: NonNullable<Told>, source: Source, locale: Locale): Element {
  const region = source.publication.regions.find(({ id }) => id === seller.region);
  return {
    areaDesc: messages(locale).feeds.area(region?.name[locale] ?? seller.region),
    geocode: { valueName: 'GB/T 2260', value: seller.region },
  };
}

function infoOf(alert: AlertEntry, notice: Told, source: Source) {
  return (locale: Locale): Element => {
    const { site, items } = source.publication;
    const t = messages(locale);
    const names = new Set(notice?.failures.map(({ item }) => item));
    const failing = items
      .filter(({ id }) => names.has(id))
      .map(({ name }) => name[locale])
      .join(t.common.listSeparator);
    return {
      language: LANGUAGE_TAG[locale],
      category: 'Health',
      event: t.feeds.event,
      responseType: notice ? 'Avoid' : 'AllClear',
      urgency: notice ? 'Immediate' : 'Past',
      severity: notice ? 'Severe' : 'Minor',
      certainty: notice ? 'Observed' : 'Unlikely',
      senderName: site.regulator[locale],
      headline: notice
        ? t.feeds.notice(notice.product, failing, false)
        : t.feeds.withdrawn(alert.id),
      description: notice
        ? [t.feeds.alertReason[alert.reason], packetOf(notice, locale), t.notice.scope].join(
            t.common.sentenceGap,
          )
        : t.feeds.withdrawnAlert,
      instruction: notice ? t.notice.steps.join(t.common.sentenceGap) : undefined,
      web: addressOf(inLocale(locale, `notices/${alert.id}/`), source),
      contact: t.common.hotline(site.hotline.name[locale], site.hotline.number),
      area: notice ? areaOf(notice, source, locale) : { areaDesc: site.territory[locale] },
    };
  };
}

/** By what the packet can be known. */
const packetOf = (
  { product, producer, batch, madeOn }: NonNullable<Told>,
  locale: Locale,
): string =>
  messages(locale).feeds.packet({
    product,
    producer: producer?.name ?? null,
    batch: batch ?? madeOn,
    isBatch: batch !== null,
  });

function document(alert: AlertEntry, message: AlertMessage, notice: Told, source: Source): string {
  const sender = senderOf(source);
  const earlier = messagesOf(alert).filter(({ number }) => number < message.number);
  const isDemo = source.publication.campaigns.some(
    ({ id, demo }) => demo && (!notice || notice.campaign === id),
  );
  return xml('alert', {
    '@xmlns': 'urn:oasis:names:tc:emergency:cap:1.2',
    identifier: identifierOf(alert, message.number, source),
    sender,
    sent: instantOf(message.sentOn),
    // A demonstration must not set anybody running.
    status: isDemo ? 'Exercise' : 'Actual',
    msgType: message.type,
    scope: 'Public',
    note: isDemo ? source.publication.site.demoNotice.zh : undefined,
    references:
      earlier
        .map((m) => [sender, identifierOf(alert, m.number, source), instantOf(m.sentOn)].join(','))
        .join(' ') || undefined,
    info: LOCALES.map(infoOf(alert, notice, source)),
  });
}

/** Finds what a notice said on a day. */
function tellerOf({ publication: { notices, history } }: Source) {
  const current = byKey(notices, ({ id }) => id);
  const versions = groupBy(history.versions, ({ notice }) => notice);
  return (id: string, day: Day): Told =>
    versions.get(id)?.find(({ from, until }) => from <= day && day < until) ?? current.get(id);
}

/**
 * Alerts as CAP 1.2, a file a message. What a withdrawn notice said is not told any more: under the
 * addresses of its earlier messages stands the one that calls them off.
 */
export function* capFiles(source: Source): Generator<FeedFile> {
  const told = tellerOf(source);
  for (const alert of source.publication.alerts) {
    const all = messagesOf(alert);
    const cancel = all.find(({ type }) => type === 'Cancel');
    for (const message of all) {
      const text = cancel
        ? document(alert, cancel, undefined, source)
        : document(alert, message, told(alert.id, message.sentOn), source);
      yield { path: message.path, text };
    }
  }
}
