import { z } from 'zod';
import { isDate } from '../date.ts';

/**
 * The two kinds of YAML file. Keys are English, because they are written once by an engineer;
 * texts for readers come in both languages.
 */
/** A page on the web, and nothing that a browser would run. */
const webAddress = z.url({ protocol: /^https?$/ });
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const day = z.string().refine(isDate, { error: 'yaml-date' });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'cell-id-form' });
const count = z.int().nonnegative();

/** `data/site.yaml`: who publishes, and by which policy. All that is particular to one regulator. */
export const siteSettings = z.strictObject({
  /** Name of the site. */
  title: bilingual,
  tagline: bilingual,
  /** The authority that publishes. */
  regulator: bilingual,
  /** What the authority answers for: 内蒙古自治区. */
  territory: bilingual,
  hotline: z.strictObject({ number: z.string().min(1), name: bilingual }),
  contact: z.strictObject({ address: bilingual, email: z.email().optional() }),
  /** Base address of the published site; `BULLETIN_SITE` overrides it. */
  url: webAddress,
  /** Pins "today", for a demonstration. `BULLETIN_AS_OF` overrides it; without both, today in Asia/Shanghai. */
  asOf: day.optional(),
  /** Shown on every page that a demonstration touches. */
  demoNotice: bilingual,
  policy: z.strictObject({
    /** Publish the risk grades A–D of firms. */
    publishGrades: z.boolean(),
    /** Name firms against which a case is filed but nothing is decided. */
    nameSuspects: z.boolean(),
    /** Hide part of the names of individuals and small workshops. */
    maskIndividuals: z.boolean(),
    /** Below this many batches no rate is given, only counts. */
    minimumBatchesForRate: count.min(1),
  }),
  /** Names and numbers of persons that may be published all the same, to the letter, each with the reason. */
  privacy: z
    .strictObject({
      allow: z.array(z.strictObject({ text: z.string().min(1), reason: z.string().min(1) })),
    })
    .optional(),
  /** Metadata that Chinese government sites carry in every page's head. */
  government: z.strictObject({
    siteName: z.string().min(1),
    siteDomain: z.string().min(1),
    siteIdCode: z.string().optional(),
  }),
  /** Key of the reference figure shown beside our rates, in `benchmarks.csv`. */
  benchmark: slug,
  source: z.strictObject({ title: bilingual, note: bilingual }),
});

/** `data/campaigns/<id>/campaign.yaml`: what was done, when, how, and the totals that were announced. */
export const campaignSettings = z.strictObject({
  title: bilingual,
  /** Short form for tables and menus. */
  shortTitle: bilingual,
  purpose: bilingual,
  /** Firms and batches are synthetic. Every page that shows them says so. */
  demo: z.boolean(),
  /** First and last day of visits and sampling. */
  window: z.strictObject({ from: day, to: day }),
  /** Times of heavy consumption that the campaign was aimed at. */
  keyPeriods: z.array(z.strictObject({ name: bilingual, date: day })),
  method: bilingual,
  /** What a targeted sample can not say. */
  caveat: bilingual,
  groups: z.array(z.strictObject({ id: slug, name: bilingual })).min(1),
  /** Codes of the food categories looked at. */
  categories: z.array(slug).min(1),
  /** Totals announced to the public; the rows must come to the same. */
  declared: z.strictObject({
    firms: count,
    visits: count.optional(),
    samples: count,
    failed: count,
    suspected: count,
    groups: count,
    parts: z
      .array(
        z.strictObject({
          /** `category:<code>` or `region:<code>`. */
          scope: z.string().regex(/^(category:[a-z0-9-]+|region:\d{6})$/),
          firms: count.optional(),
          samples: count.optional(),
          failed: count.optional(),
        }),
      )
      .optional(),
  }),
  sources: z.array(z.strictObject({ title: bilingual, url: webAddress.optional() })).min(1),
});

export type SiteSettings = Readonly<z.output<typeof siteSettings>>;
export type CampaignSettings = Readonly<z.output<typeof campaignSettings>>;
