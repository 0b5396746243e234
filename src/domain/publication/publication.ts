import type { Day } from '../date.ts';
import type { Time } from '../release.ts';
import type { SiteSettings } from '../schema/settings.ts';
import type * as entries from './entries.ts';
import type { AlertEntry, HistoryEntry } from './entries-history.ts';
import type { AimEntry, WatchEntry } from './entries-aim.ts';
import type { TestedEntry } from './tested.ts';

/** Everything that may be published on one day; the lists that pages show are content collections. */
export interface Publication {
  readonly asOf: Day;
  /** How much of that day had passed: it decides what of the day is out, and stands on no page. */
  readonly time: Time;
  readonly site: SiteSettings;
  /** Newest first. */
  readonly campaigns: readonly entries.CampaignEntry[];
  /** Newest first; of one day, the last number first. */
  readonly notices: readonly entries.NoticeEntry[];
  readonly firms: readonly entries.FirmEntry[];
  /** What was public before. */
  readonly history: Readonly<HistoryEntry>;
  /** Notices of serious risk, standing or withdrawn, by id. */
  readonly alerts: readonly AlertEntry[];
  readonly cases: readonly entries.CaseEntry[];
  readonly interviews: readonly entries.InterviewEntry[];
  readonly stats: readonly entries.StatsEntry[];
  readonly regions: readonly entries.RegionEntry[];
  readonly categories: readonly entries.CategoryEntry[];
  readonly foods: readonly entries.FoodEntry[];
  readonly problemClasses: readonly entries.ProblemClassEntry[];
  readonly items: readonly entries.ItemEntry[];
  readonly benchmarks: readonly entries.BenchmarkEntry[];
  readonly deadlines: readonly entries.DeadlineEntry[];
  /** One entry. */
  readonly aim: readonly AimEntry[];
  readonly watch: readonly WatchEntry[];
  /** For the tables that readers download; no page shows it. */
  readonly tested: readonly TestedEntry[];
}
