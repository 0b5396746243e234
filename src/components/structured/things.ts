import type {
  BreadcrumbList,
  DataDownload,
  Dataset,
  GovernmentOrganization,
  SpecialAnnouncement,
  Thing,
} from 'schema-dts';
import { LICENCE } from '../../open-data/licence.ts';
import type { Manifest, ManifestScope } from '../../open-data/manifest.ts';
import type { Day } from '../../domain/date.ts';
import type { NoticeEntry } from '../../domain/publication/entries.ts';
import type { SiteSettings } from '../../domain/schema/settings.ts';
import type { Locale } from '../../messages/index.ts';

/** A thing that is told of, not only named. */
type Told<T extends Thing = Thing> = Exclude<T, string>;

/** Gives the full address of a path of the site. */
type Address = (path: string) => string;

/** What structured data is told of and in which language. */
interface Frame {
  readonly site: SiteSettings;
  readonly locale: Locale;
  readonly address: Address;
}

/** A step on the way to a page. */
interface Step {
  readonly title: string;
  readonly href: string;
}

/** The way from the home page to a page, both ends included. */
export const breadcrumbs = (way: readonly Step[], address: Address): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({ title, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: address(href),
  })),
});

/** Who publishes the site. */
export const publisher = ({ site, locale, address }: Frame): Told<GovernmentOrganization> => ({
  '@type': 'GovernmentOrganization',
  name: site.regulator[locale],
  url: address(''),
  areaServed: site.territory[locale],
  address: site.contact.address[locale],
  ...(site.contact.email !== undefined && { email: site.contact.email }),
  contactPoint: {
    '@type': 'ContactPoint',
    contactType: site.hotline.name[locale],
    telephone: site.hotline.number,
  },
});

const named = ({ site, locale }: Frame): Told<GovernmentOrganization> => ({
  '@type': 'GovernmentOrganization',
  name: site.regulator[locale],
});

interface Announced {
  readonly notice: NoticeEntry;
  readonly title: string;
  readonly description: string;
  /** Path of the page. */
  readonly path: string;
  /** Path of the feed that tells of changes. */
  readonly feed: string;
}

/** A notice, as a dated message of an authority. */
export const announcement = (
  { notice, title, description, path, feed }: Announced,
  frame: Frame,
): SpecialAnnouncement => ({
  '@type': 'SpecialAnnouncement',
  name: title,
  text: description,
  datePosted: notice.publishedOn,
  url: frame.address(path),
  webFeed: frame.address(feed),
  spatialCoverage: frame.site.territory[frame.locale],
  publisher: named(frame),
  ...(notice.demo && { disambiguatingDescription: frame.site.demoNotice[frame.locale] }),
});

const download = (scope: ManifestScope, address: Address): DataDownload => ({
  '@type': 'DataDownload',
  encodingFormat: 'application/zip',
  contentUrl: address(scope.latest.path),
  contentSize: `${scope.latest.bytes} B`,
  sha256: scope.latest.sha256,
});

interface Described {
  readonly title: string;
  readonly description: string;
  readonly asOf: Day;
}

/** What can be downloaded, as search engines for data want it. */
export const dataset = (
  scope: ManifestScope,
  { title, description, asOf }: Described,
  { version }: Manifest,
  frame: Frame,
): Dataset => ({
  '@type': 'Dataset',
  name: title,
  description,
  url: frame.address('data/'),
  license: LICENCE.url,
  isAccessibleForFree: true,
  creator: named(frame),
  dateModified: asOf,
  version,
  distribution: download(scope, frame.address),
});

/** A thing as the text of a `<script type="application/ld+json">`: nothing in it ends the element. */
export const jsonLd = (thing: Told): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
