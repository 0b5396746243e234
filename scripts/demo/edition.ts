import type { Day } from '../../src/domain/date.ts';
import type { CampaignSettings } from '../../src/domain/schema/settings.ts';
import type { CampaignDays } from './campaign-days.ts';
import type { CategoryCode } from './categories.ts';
import type { Finding } from './findings.ts';
import type { Specimen } from './specimen.ts';

/** What is particular to one of the campaigns that the generator writes. */
export interface Edition {
  /** Its folder. */
  readonly id: string;
  /** Stands in identifiers that another campaign might have given out too; blank in the current one. */
  readonly mark: string;
  readonly days: CampaignDays;
  /** Days on which an announcement came out. */
  readonly announced: readonly Day[];
  /** Firms and batches by category; how many fail, and of what, is in the casebook. */
  readonly shares: Readonly<Record<CategoryCode, { firms: number; samples: number }>>;
  readonly casebook: Readonly<Record<CategoryCode, readonly Specimen[]>>;
  readonly findings: readonly Finding[];
  /** Where the running numbers of firms and barcodes begin, so that no two campaigns give out the same. */
  readonly firstFirm: number;
  readonly firstBarcode: number;
  /** Whether interviews, replies and corrections are made up for it. */
  readonly isTalkedOver: boolean;
  readonly texts: Pick<
    CampaignSettings,
    'title' | 'shortTitle' | 'purpose' | 'method' | 'caveat' | 'sources'
  >;
}
